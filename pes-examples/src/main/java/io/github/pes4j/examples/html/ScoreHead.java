package io.github.pes4j.examples.html;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.examples.chart.Tone;
import io.github.pes4j.examples.markup.Markup;
import java.util.ArrayList;
import java.util.List;

/** The total, its grade, where it lies among the grades, and what it rests on. */
final class ScoreHead {

    private final Pen pen;
    private final Markup out;

    ScoreHead(Pen pen) {
        this.pen = pen;
        this.out = pen.out();
    }

    void write(Dossier.Item item) {
        if (item.scorecard().isEmpty()) {
            out.open("section").styled("score plain").line();
            pen.note(pen.say("尚未计分。", "Not scored."));
            out.closeLine();
            return;
        }
        Scorecard card = item.scorecard().get();
        Tone tone = Tones.of(card.grade());
        out.open("section").styled("score " + Tones.style(tone)).line();
        out.open("div").styled(card.total().isExact() ? "total" : "total open").line();
        out.element("span", "caption", pen.say("总分", "total"));
        out.element("strong", "number", card.totalText());
        out.element("span", "of", "/ " + card.maximum());
        out.element("span", "grade " + Tones.style(tone), pen.say(card.grade().title()))
                .line();
        out.closeLine();
        ScoreGauge.draw(pen, card);
        out.open("ul").styled("basis").line();
        lines(item, card).forEach(line -> out.element("li", line).line());
        out.closeLine();
        out.closeLine();
    }

    private List<String> lines(Dossier.Item item, Scorecard card) {
        List<String> lines = new ArrayList<>();
        lines.add(pen.say("评分办法 {0}", "policy {0}", card.policy()));
        lines.add(pen.say("依据：{0}", "points: {0}", bases(card)));
        if (!card.byRule().isExact()) {
            lines.add(pen.say("仅凭规则 {0}", "by rule alone {0}", card.byRule().text(card.decimals())));
        }
        if (!card.total().isExact()) {
            lines.add(pen.say("尚有数据未填报，得分为区间", "some figures are not reported: the score is a range"));
        }
        if (!item.findings().isEmpty()) {
            lines.add(counts(pen, item.findings()));
        }
        card.caps().forEach(cap -> lines.add(cap.text().in(pen.locale())));
        card.refusal().ifPresent(why -> lines.add(why.in(pen.locale())));
        return lines;
    }

    private String bases(Scorecard card) {
        List<String> bases = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            Points points = card.pointsOn(basis);
            if (points.signum() > 0) {
                bases.add(basis.title().in(pen.locale()) + " " + points);
            }
        }
        return bases.isEmpty() ? "0" : String.join(" · ", bases);
    }

    /** How many findings of each severity, where there are some. */
    static String counts(Pen pen, List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(Tones.counted(severity, count).in(pen.locale()));
            }
        }
        return String.join(" · ", counts);
    }
}
