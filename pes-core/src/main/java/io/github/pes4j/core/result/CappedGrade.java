package io.github.pes4j.core.result;

import io.github.pes4j.core.policy.GradeCap;
import io.github.pes4j.core.value.Bilingual;

/**
 * A condition of the policy that keeps the grade from being better (等级限制), or may do so. Immutable and thread-safe.
 *
 * @param cap the condition
 * @param score what the leaf earned
 * @param certain whether the leaf is below the condition whatever is still open
 */
public record CappedGrade(GradeCap cap, ScoreRange score, boolean certain) {

    /** The condition in words. */
    public Bilingual text() {
        Bilingual pattern = certain
                ? new Bilingual(
                        "{0} 得 {1} 分，低于分值的 {2}，等级不高于{3}", "{0} earned {1}, below {2} of its points: no better than {3}")
                : new Bilingual(
                        "{0} 得 {1} 分，可能低于分值的 {2}，等级可能不高于{3}",
                        "{0} earned {1}, perhaps below {2} of its points: perhaps no better than {3}");
        return pattern.with(
                cap.leaf(),
                score.text(0),
                cap.below().percentText(2),
                cap.best().title());
    }
}
