package io.github.pes4j.scoring.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs, what fails among them, and what they come to. */
class RunsTest {

    private static final Factors UNIT = Functions.uniform(2, 0, 1);

    /** Two outputs; a third of the rows fail, and some give no number. */
    private static final Model TWO = new Model() {
        @Override
        public List<String> outputs() {
            return List.of("sum", "row");
        }

        @Override
        public Evaluator evaluator() {
            return block -> {
                for (int i = 0; i < block.rows(); i++) {
                    block.output(0)[i] = block.input(0)[i] + block.input(1)[i];
                    if (block.input(0)[i] < 0.3) {
                        block.fail(i, "below 0.3");
                    } else if (block.input(0)[i] < 0.9) {
                        block.output(1)[i] = block.first() + i;
                    }
                }
            };
        }
    };

    @Test
    void failedRunsKeepTheirReasons() {
        MonteCarloDesign design = MonteCarloDesign.of(UNIT, 5000, 7);
        Runs runs = Runs.of(design, TWO, 3);
        for (int row = 0; row < 5000; row++) {
            double x = design.row(row)[0];
            String reason = x < 0.3 ? "below 0.3" : x < 0.9 ? null : "output 2 is no number: NaN";
            assertThat(runs.failures().get(row)).isEqualTo(reason);
            assertThat(Double.compare(runs.values("row")[row], reason == null ? row : Double.NaN))
                    .isZero();
            assertThat(Double.isNaN(runs.values(0)[row])).isEqualTo(reason != null);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> runs.values("total"))
                .withMessageContaining("[sum, row]");
    }

    @Test
    void anExceptionOfARowIsItsReason() {
        Runs runs = Runs.of(
                MonteCarloDesign.of(UNIT, 10, 7),
                Model.ofRows("y", x -> {
                    throw new ArithmeticException();
                }),
                1);
        assertThat(runs.failures()).hasSize(10).containsEntry(3, "ArithmeticException");
        Summary summary = Summary.of(runs.values(0));
        assertThat(summary.failed()).isEqualTo(10);
        assertThatIllegalStateException().isThrownBy(summary::mean).withMessageContaining("no run succeeded, of 10");
        assertThatIllegalStateException()
                .isThrownBy(() -> summary.share(y -> true).share());
    }

    @Test
    void progressCountsUpToAllRuns() {
        List<Integer> told = new ArrayList<>();
        Runs.of(MonteCarloDesign.of(UNIT, 2500, 7), Model.ofRows("y", x -> x[0]), 1, told::add);
        assertThat(told).containsExactly(1024, 2048, 2500);
    }

    @Test
    void modelsWithoutNamedOutputsAreRefused() {
        MonteCarloDesign design = MonteCarloDesign.of(UNIT, 10, 7);
        assertThatIllegalArgumentException().isThrownBy(() -> Runs.of(design, Model.ofRows("y", x -> 0), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> MonteCarloDesign.of(UNIT, 0, 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SaltelliDesign.of(UNIT, 1 << 30, 7))
                .withMessageContaining("ask for fewer");
    }

    @Test
    void countsFollowFromTheDesign() {
        assertThat(SaltelliDesign.of(Functions.uniform(20, 0, 1), 1024, 7).rows())
                .isEqualTo(22_528);
        assertThat(MorrisDesign.of(Functions.uniform(20, 0, 1), 30, 7).rows()).isEqualTo(630);
        assertThat(SaltelliDesign.of(Functions.uniform(65, 0, 1), 4, 7).sampling())
                .isEqualTo(Sampling.RANDOM);
        assertThat(SaltelliDesign.of(Functions.uniform(64, 0, 1), 4, 7).sampling())
                .isEqualTo(Sampling.QUASI_RANDOM);
    }

    /** In a group the rows between A's and B's are A's but for one column, which is B's. */
    @Test
    void saltellisRowsExchangeOneFactor() {
        SaltelliDesign design = SaltelliDesign.of(Functions.uniform(3, 0, 1), 8, 7);
        for (int group = 0; group < 8; group++) {
            double[] a = design.row(group * 5);
            double[] b = design.row(group * 5 + 4);
            for (int i = 0; i < 3; i++) {
                double[] mixed = a.clone();
                mixed[i] = b[i];
                assertThat(design.row(group * 5 + 1 + i)).containsExactly(mixed);
            }
        }
    }

    @Test
    void quantilesLieBetweenOrderStatistics() {
        Summary summary = Summary.of(new double[] {4, 1, Double.NaN, 8, 2});
        assertThat(summary.runs()).isEqualTo(4);
        assertThat(summary.failed()).isEqualTo(1);
        assertThat(summary.mean()).isEqualTo(3.75);
        assertThat(summary.deviation()).isCloseTo(Math.sqrt(28.75 / 3), within(1e-12));
        assertThat(summary.quantile(0)).isEqualTo(summary.least()).isEqualTo(1);
        assertThat(summary.quantile(0.1)).isCloseTo(1.3, within(1e-12));
        assertThat(summary.quantile(0.5)).isEqualTo(3);
        assertThat(summary.quantile(0.9)).isCloseTo(6.8, within(1e-12));
        assertThat(summary.quantile(1)).isEqualTo(summary.most()).isEqualTo(8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summary.quantile(95))
                .withMessageContaining("5 % is 0.05");
        assertThat(summary.share(y -> y >= 2)).isEqualTo(new Proportion(3, 4));
        assertThat(Summary.of(new double[] {5}).deviation()).isZero();
    }

    /** Against SciPy: binomtest(8, 10).proportion_ci(method='wilson'). */
    @Test
    void sharesHaveWilsonsInterval() {
        Proportion proportion = new Proportion(8, 10);
        assertThat(proportion.low(0.95)).isCloseTo(0.4901624715, within(1e-8));
        assertThat(proportion.high(0.95)).isCloseTo(0.9433178485, within(1e-8));
        assertThat(new Proportion(0, 10).low(0.95)).isCloseTo(0, within(1e-12));
    }

    /** The mean of the g-function is 1; quasi-random rows come nearer to it than random ones. */
    @Test
    void quasiRandomRowsComeNearer() {
        Factors factors = Functions.uniform(8, 0, 1);
        double error = 0;
        double quasiError = 0;
        for (int seed = 0; seed < 20; seed++) {
            error += error(MonteCarloDesign.of(factors, 1024, seed));
            quasiError += error(MonteCarloDesign.of(factors, 1024, seed, Sampling.QUASI_RANDOM));
        }
        assertThat(error / 20).isLessThan(0.03);
        assertThat(quasiError).isLessThan(error / 5);
    }

    private static double error(Design design) {
        return Math.abs(Summary.of(Runs.of(design, Model.ofRows("g", Functions::g), 1)
                                .values(0))
                        .mean()
                - 1);
    }
}
