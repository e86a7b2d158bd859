package io.github.pes4j.scoring;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.ScoringRule;
import java.util.Locale;

/** One leaf scored by a rule, for tests. */
final class RuleScores {
    static final Scorer SCORER = Scorer.of(Policies.MOF_2020_EVALUATION);

    static String score(String points, ScoringRule rule, Measurement... measurements) {
        return card(points, rule, measurements).totalText();
    }

    static Scorecard card(String points, ScoringRule rule, Measurement... measurements) {
        Evaluation evaluation = Forms.evaluation(Forms.tree(points, rule))
                .putMeasurement(Forms.LEAF, LeafMeasurement.of(measurements))
                .build();
        return SCORER.score(evaluation);
    }

    static String explained(String points, ScoringRule rule, Measurement... measurements) {
        return ExplanationText.of(card(points, rule, measurements).leaves().get(0), 2)
                .in(Locale.ENGLISH);
    }

    private RuleScores() {}
}
