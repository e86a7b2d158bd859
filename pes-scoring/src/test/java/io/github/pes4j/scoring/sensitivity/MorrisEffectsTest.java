package io.github.pes4j.scoring.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.pes4j.core.value.Bilingual;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Effects of functions for which they are known. */
class MorrisEffectsTest {

    private static MorrisEffects effects(MorrisDesign design, ToDoubleFunction<double[]> function) {
        return MorrisEffects.of(
                design, Runs.of(design, Model.ofRows("y", function), 2).values("y"), Bootstrap.of(1));
    }

    /** A slope c over a range of 10 has the effect 10c everywhere. */
    @Test
    void aSumHasItsSlopesAsEffects() {
        MorrisEffects effects =
                effects(MorrisDesign.of(Functions.uniform(3, 0, 10), 20, 7), x -> Functions.sum(x, 1, -2, 0));
        MorrisEffect second = effects.effect("x2");
        assertThat(second.mean().orElseThrow().value()).isCloseTo(-20, within(1e-9));
        assertThat(second.strength().value()).isCloseTo(20, within(1e-9));
        assertThat(second.deviation().value()).isCloseTo(0, within(1e-9));
        assertThat(second.strength().halfWidth()).isCloseTo(0, within(1e-9));
        assertThat(second.shape()).isEqualTo(MorrisEffect.Shape.LINEAR);
        assertThat(effects.effect("x3").shape()).isEqualTo(MorrisEffect.Shape.NONE);
        assertThat(effects.effect("x3")
                        .meaning(new Bilingual("总分", "the total"))
                        .en())
                .isEqualTo("μ* 0.00 ± 0.00 (95 %): not distinguishable from 0, x3 does not visibly move the total");
        assertThat(second.meaning(new Bilingual("总分", "the total")).en())
                .isEqualTo("μ* 20.00 ± 0.00 (95 %), σ 0.00: half the distribution of x2 moves the total by 10.00 on"
                        + " average (almost linear)");
        assertThat(effects.warnings()).isEmpty();
    }

    /** Of x·z on levels 1/8, 3/8, 5/8, 7/8: the effect of x is z, of mean 1/2 and variance 5/64. */
    @Test
    void aProductInteracts() {
        MorrisEffects effects = effects(MorrisDesign.of(Functions.uniform(2, 0, 1), 4000, 7), x -> x[0] * x[1]);
        MorrisEffect effect = effects.effect("x1");
        assertThat(effect.mean().orElseThrow().value()).isCloseTo(0.5, within(0.02));
        assertThat(effect.deviation().value()).isCloseTo(Math.sqrt(5 / 64.0), within(0.01));
        assertThat(effect.shape()).isEqualTo(MorrisEffect.Shape.ALMOST_MONOTONE);
    }

    /** x² falls on one side of 0 and rises on the other: it matters, though not in one direction. */
    @Test
    void signsCancelInTheMeanAndNotInTheStrength() {
        MorrisDesign design = MorrisDesign.of(Functions.uniform(1, -1, 1), 400, 6, 3);
        MorrisEffect effect = effects(design, x -> x[0] * x[0]).effect("x1");
        assertThat(effect.mean().orElseThrow().value()).isCloseTo(0, within(0.15));
        assertThat(effect.strength().value()).isGreaterThan(0.5);
    }

    @Test
    void theEffectsOfTheGFunctionAreInItsOrder() {
        MorrisEffects effects = effects(MorrisDesign.of(Functions.uniform(8, 0, 1), 200, 8, 7), Functions::g);
        assertThat(effects.effects().stream()
                        .limit(4)
                        .map(effect -> effect.strength().value()))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(effects.effect("x8").strength().value()).isLessThan(0.1);
    }

    @Test
    void everyStepMovesOneFactorHalfOfTheLevels() {
        MorrisDesign design = MorrisDesign.of(Functions.uniform(5, 0, 1), 30, 6, 7);
        for (int trajectory = 0; trajectory < 30; trajectory++) {
            for (int step = 0; step < 5; step++) {
                double[] before = design.row(trajectory * 6 + step);
                double[] after = design.row(trajectory * 6 + step + 1);
                int moved = design.trajectory(trajectory).moved(step);
                for (int i = 0; i < 5; i++) {
                    double half = i == moved ? 0.5 : 0;
                    assertThat(Math.abs(after[i] - before[i])).isCloseTo(half, within(1e-12));
                }
            }
        }
    }

    @Test
    void aBlockHasAStrengthAndNoMean() {
        Map<String, Double> means = new LinkedHashMap<>();
        means.put("a", 5.0);
        means.put("b", 5.0);
        MorrisDesign design = MorrisDesign.of(Factors.of(Factor.dirichlet("weights", means, 30)), 20, 7);
        MorrisEffect effect = effects(design, row -> row[0]).effect("weights");
        assertThat(effect.mean()).isEmpty();
        assertThat(effect.strength().isDistinguishableFromZero()).isTrue();
    }

    @Test
    void trajectoriesWithFailedRunsAreLeftOut() {
        MorrisDesign design = MorrisDesign.of(Functions.uniform(2, 0, 1), 3, 7);
        double[] outputs = Runs.of(design, Model.ofRows("y", x -> x[0]), 1).values("y");
        outputs[4] = Double.NaN;
        MorrisEffects effects = MorrisEffects.of(design, outputs, Bootstrap.of(1));
        assertThat(effects.trajectories()).isEqualTo(2);
        assertThat(effects.warnings())
                .extracting(Bilingual::en)
                .containsExactly(
                        "1 of 3 trajectories have a failed run and are left out",
                        "there are only 2 trajectories; 10 to 50 are usual");
        outputs[0] = Double.NaN;
        assertThat(MorrisEffects.of(design, outputs, Bootstrap.of(1)).effects()).isEmpty();
    }

    @Test
    void oddLevelsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MorrisDesign.of(Functions.uniform(2, 0, 1), 10, 5, 7))
                .withMessageContaining("6 instead of 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MorrisDesign.of(Functions.uniform(2, 0, 1), 1, 7))
                .withMessageContaining("at least 2");
    }
}
