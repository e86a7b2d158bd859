package io.github.pes4j.core.rule;

import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;

/**
 * Points that a person gives, with a reason (定性赋分): within the stated interval. The rule of indicators in words, and of
 * all rule texts that say less than a rule. Between which shares a verdict in words lies is up to the policy (财预〔2020〕10号:
 * {@link io.github.pes4j.core.policy.QualitativeBands}). Immutable and thread-safe.
 *
 * @param least the least share of the points that may be given, from 0
 * @param most the most, up to 1
 */
public record Judged(Share least, Share most) implements ScoringRule {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless 0 ≤ least ≤ most ≤ 1
     */
    public Judged {
        if (least.signum() < 0 || least.compareTo(most) > 0 || most.compareTo(Share.ONE) > 0) {
            throw new RefusalException(
                    "评判规则须满足 0 ≤ 最低 ≤ 最高 ≤ 1，而不是 {0} 和 {1}",
                    "a judged rule needs 0 ≤ least ≤ most ≤ 1, not {0} and {1}", least, most);
        }
    }

    @Override
    public Points least(Points weight) {
        return weight.times(least);
    }

    @Override
    public Points most(Points weight) {
        return weight.times(most);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.judged(this);
    }
}
