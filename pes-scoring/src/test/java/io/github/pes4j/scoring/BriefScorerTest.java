package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeCap;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefScorerTest {

    private final BriefScorer scorer = BriefScorer.of(Policies.MOF_2020_SELF, Rules.none());

    private static Evaluation half(String points) {
        return Forms.proportional(points, "≥2", "1");
    }

    /** Five of one tree, one of them open, and one alone with its tree: 100 × 1 ÷ 2, 60 × 1 ÷ 2. */
    @Test
    void openAndRareOnesStandInTheirPlaces() {
        Evaluation open = Forms.proportional("100", "≥2", "");
        List<Brief> scores =
                scorer.score(List.of(half("100"), open, half("60"), half("100"), half("100"), half("100")));
        assertThat(scores)
                .extracting(Brief::totalText)
                .containsExactly("50.00", "0.00–100.00", "30.00", "50.00", "50.00", "50.00");
        assertThat(scores).extracting(score -> score.grade().label()).containsExactly("差", "差–优", "差", "差", "差", "差");
        assertThat(scores.get(1).findings()).extracting(Finding::code).containsExactly(FindingCodes.NOT_COMPUTABLE);
        assertThat(scores.get(0).findings()).isEmpty();
        assertThat(scores.get(2).maximum()).isEqualTo(Points.of(60));
    }

    @Test
    void whereAllAreOpenNothingIsLeftForTheColumns() {
        Evaluation open = Forms.proportional("100", "≥2", "");
        assertThat(scorer.score(List.of(open, open, open, open, open)))
                .hasSize(5)
                .allMatch(score -> !score.total().isExact());
        assertThat(scorer.score(List.of())).isEmpty();
    }

    @Test
    void aCapOnALeafThatTheTreeDoesNotHaveIsFoundInColumnsToo() {
        ScoringPolicy capped = ScoringPolicy.builder()
                .from(Policies.MOF_2020_SELF)
                .addGradeCap(new GradeCap(IndicatorPath.of("没有"), Share.percent("60"), Grade.FAIR))
                .build();
        List<Brief> scores =
                BriefScorer.of(capped, Rules.none()).score(List.of(half("100"), half("100"), half("100"), half("100")));
        assertThat(scores).allMatch(score -> score.findings().size() == 1);
    }
}
