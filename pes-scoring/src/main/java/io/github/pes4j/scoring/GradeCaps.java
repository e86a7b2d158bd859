package io.github.pes4j.scoring;

import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeBands;
import io.github.pes4j.core.policy.GradeCap;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.CappedGrade;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.value.Points;
import java.util.List;

/** The conditions of a policy that keep the grade of scored leaves from being better. */
record GradeCaps(List<CappedGrade> applied) {

    private static final GradeCaps NONE = new GradeCaps(List.of());

    static GradeCaps of(ScoringPolicy policy, List<Explanation.OfLeaf> leaves) {
        return policy.gradeCaps().isEmpty()
                ? NONE
                : new GradeCaps(policy.gradeCaps().stream()
                        .flatMap(cap -> leaves.stream()
                                .filter(leaf -> leaf.path().equals(cap.leaf()))
                                .filter(leaf -> leaf.score().low().compareTo(threshold(cap, leaf)) < 0)
                                .map(leaf -> new CappedGrade(
                                        cap, leaf.score(), leaf.score().high().compareTo(threshold(cap, leaf)) < 0)))
                        .toList());
    }

    private static Points threshold(GradeCap cap, Explanation.OfLeaf leaf) {
        return leaf.points().times(cap.below());
    }

    /** The grades of both ends: the lower one under every cap, the upper one under those that are certain. */
    GradeRange cap(GradeBands bands, ScoreRange total) {
        Grade worst = bands.gradeOf(total.low());
        Grade best = total.isExact() ? worst : bands.gradeOf(total.high());
        for (CappedGrade capped : applied) {
            worst = bands.capped(worst, capped.cap().best());
            best = capped.certain() ? bands.capped(best, capped.cap().best()) : best;
        }
        return new GradeRange(worst, best);
    }
}
