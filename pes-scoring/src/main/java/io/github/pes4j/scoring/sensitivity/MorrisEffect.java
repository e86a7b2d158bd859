package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;
import java.util.Optional;

/**
 * The elementary effects of one factor, each the change of the output as the factor is moved half the way through its distribution,
 * times two (基本效应). In the unit of the output. Immutable and thread-safe.
 *
 * @param factor its name
 * @param mean μ: the mean of the effects; not there for a block, whose numbers move both ways at once
 * @param strength μ*: the mean of the effects without their signs (Campolongo et al. 2007)
 * @param deviation σ: the standard deviation of the effects; for a block, of those without signs
 */
public record MorrisEffect(String factor, Optional<Estimate> mean, Estimate strength, Estimate deviation) {

    /** How the effects of a factor differ from place to place, by σ ÷ μ* (Garcia Sanchez et al. 2014). */
    public enum Shape {
        /** No effect was seen. */
        NONE(new Bilingual("无影响", "no effect")),
        /** Up to 0.1. */
        LINEAR(new Bilingual("近似线性", "almost linear")),
        /** Up to 0.5. */
        MONOTONE(new Bilingual("单调", "monotone")),
        /** Up to 1. */
        ALMOST_MONOTONE(new Bilingual("基本单调", "almost monotone")),
        /** Above 1. */
        INTERACTING(new Bilingual("非线性或与其他因素有交互作用", "not linear, or interacting with others"));

        private final Bilingual title;

        Shape(Bilingual title) {
            this.title = title;
        }

        /** In words. */
        public Bilingual title() {
            return title;
        }
    }

    /** How the effects differ. */
    public Shape shape() {
        double ratio = deviation.value() / strength.value();
        if (strength.value() == 0) {
            return Shape.NONE;
        }
        return ratio <= 0.1
                ? Shape.LINEAR
                : ratio <= 0.5 ? Shape.MONOTONE : ratio <= 1 ? Shape.ALMOST_MONOTONE : Shape.INTERACTING;
    }

    /** What the effects mean, in a sentence. {@code of} names the output: 总分 / the total. */
    public Bilingual meaning(Bilingual of) {
        if (!strength.isDistinguishableFromZero()) {
            return new Bilingual(
                            "μ* {0}：与 0 无法区分，看不出{1}影响{2}",
                            "μ* {0}: not distinguishable from 0, {1} does not visibly move {2}")
                    .with(strength, factor, of);
        }
        return new Bilingual(
                        "μ* {0}，σ {4}：{1}变动半个分布，{2}平均变动 {3}（{5}）",
                        "μ* {0}, σ {4}: half the distribution of {1} moves {2} by {3} on average ({5})")
                .with(
                        strength,
                        factor,
                        of,
                        Estimate.decimals(strength.value() / 2),
                        Estimate.decimals(deviation.value()),
                        shape().title());
    }
}
