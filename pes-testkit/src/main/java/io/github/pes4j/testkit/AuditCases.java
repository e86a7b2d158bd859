package io.github.pes4j.testkit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.AuditSettings;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.ExactRange;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cases for tests of audit checks, and what a check finds in them. Stateless and thread-safe. */
public final class AuditCases {

    private AuditCases() {}

    /**
     * An evaluation as a check sees it, with every score open: the testkit applies no rules. A check that looks at computed
     * scores needs cases from a scorer.
     */
    public static AuditCase unscored(Evaluation evaluation) {
        ScoringPolicy policy = Policies.usualFor(evaluation.kind());
        List<Explanation.OfLeaf> leaves = evaluation.tree().leaves().entrySet().stream()
                .map(leaf -> open(leaf.getKey(), leaf.getValue()))
                .toList();
        ScoreRange total = ScoreRange.sum(leaves);
        GradeRange grade = new GradeRange(
                policy.bands().gradeOf(total.low()), policy.bands().gradeOf(total.high()));
        Scorecard card = new Scorecard(
                evaluation.project(),
                policy.id(),
                policy.rounding(),
                evaluation.tree(),
                leaves,
                total,
                grade,
                List.of(),
                Optional.empty(),
                List.of());
        return new AuditCase(evaluation, card, policy, AuditSettings.usual(), List.of());
    }

    private static Explanation.OfLeaf open(IndicatorPath path, Indicator leaf) {
        ScoreRange range = new ScoreRange(Points.ZERO, leaf.points());
        Calculation open = new Calculation.Open(
                new Bilingual("未评分", "not scored"), ExactRange.between(Points.ZERO, leaf.points()));
        return Explanation.OfLeaf.of(path, leaf, range, range, open);
    }

    /** What a check finds in a case, in the order in which it says so; what passed or was skipped is left out. */
    public static List<Conflict> found(AuditCheck check, AuditCase audited) {
        List<Conflict> found = new ArrayList<>();
        check.check(audited, new AuditLog() {
            @Override
            public void passed() {}

            @Override
            public void found(Conflict conflict) {
                found.add(conflict);
            }

            @Override
            public void skipped(Bilingual why) {}
        });
        return List.copyOf(found);
    }
}
