package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;

/**
 * The indices of one factor (敏感性指数): shares of the variance, from 0 to 1 but for the error of estimation. Immutable and
 * thread-safe.
 *
 * @param factor its name
 * @param first S1: the share of the variance that this factor explains by itself
 * @param total ST: the share of the variance that involves this factor, alone or together with others
 */
public record SobolIndex(String factor, Estimate first, Estimate total) {

    private static final Bilingual FIRST =
            new Bilingual("S1 {0}：{1}的方差中 {2} 由{3}单独引起", "S1 {0}: {2} of the variance of {1} comes from {3} alone");

    private static final Bilingual TOTAL =
            new Bilingual("ST {0}：{1}的方差中 {2} 与{3}有关", "ST {0}: {2} of the variance of {1} involves {3}");

    private static final Bilingual NO_FIRST = new Bilingual(
            "S1 {0}：与 0 无法区分，看不出{3}单独影响{1}", "S1 {0}: not distinguishable from 0, {3} alone does not visibly move {1}");

    private static final Bilingual NO_TOTAL = new Bilingual(
            "ST {0}：与 0 无法区分，看不出{3}影响{1}", "ST {0}: not distinguishable from 0, {3} does not visibly move {1}");

    /** What S1 means, in a sentence. {@code of} names the output: 总分 / the total. */
    public Bilingual firstMeaning(Bilingual of) {
        return sentence(first, FIRST, NO_FIRST, of);
    }

    /** What ST means, in a sentence. {@code of} names the output: 总分 / the total. */
    public Bilingual totalMeaning(Bilingual of) {
        return sentence(total, TOTAL, NO_TOTAL, of);
    }

    private Bilingual sentence(Estimate index, Bilingual some, Bilingual none, Bilingual of) {
        return (index.isDistinguishableFromZero() ? some : none)
                .with(index, of, Estimate.wholePercent(index.value()), factor);
    }
}
