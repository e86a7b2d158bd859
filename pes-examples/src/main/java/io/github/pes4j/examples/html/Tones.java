package io.github.pes4j.examples.html;

import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeBands;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.examples.chart.Band;
import io.github.pes4j.examples.chart.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Colours of grades and findings. A scorecard names its policy; where that is none of PES, the bands are not known and grades
 * have no colour. Stateless and thread-safe.
 */
final class Tones {

    private static final List<Grade> USUAL = List.of(Grade.EXCELLENT, Grade.GOOD, Grade.FAIR, Grade.POOR);

    private Tones() {}

    /** The bands of a scorecard's policy, if they are known. */
    static Optional<GradeBands> bands(Scorecard card) {
        return Policies.byId(card.policy()).map(ScoringPolicy::bands);
    }

    /** The bands, as the ground of a chart. */
    static List<Band> ground(Scorecard card, Pen pen) {
        return bands(card)
                .map(bands -> Band.of(bands, card.maximum().number(), grade -> pen.say(grade.title())))
                .orElse(List.of());
    }

    /** The tone of a grade that is certain; of another none. */
    static Tone of(GradeRange grade) {
        int place = USUAL.indexOf(grade.best());
        return grade.isCertain() && place >= 0 ? Tone.ofPlace(place, USUAL.size()) : Tone.PLAIN;
    }

    /** The class of a tone, in the style sheet. */
    static String style(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /** So many findings of a severity. */
    static Bilingual counted(Severity severity, long count) {
        Bilingual words = words(severity);
        return new Bilingual(words.zh() + " " + count, count + " " + words.en() + (count == 1 ? "" : "s"));
    }

    /** A severity in words. */
    static Bilingual words(Severity severity) {
        return switch (severity) {
            case ERROR -> new Bilingual("错误", "error");
            case WARNING -> new Bilingual("警告", "warning");
            case NOTICE -> new Bilingual("提示", "notice");
        };
    }
}
