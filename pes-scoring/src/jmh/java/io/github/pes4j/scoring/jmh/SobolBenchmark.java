package io.github.pes4j.scoring.jmh;

import io.github.pes4j.scoring.sensitivity.Bootstrap;
import io.github.pes4j.scoring.sensitivity.Distribution;
import io.github.pes4j.scoring.sensitivity.Factor;
import io.github.pes4j.scoring.sensitivity.Factors;
import io.github.pes4j.scoring.sensitivity.Model;
import io.github.pes4j.scoring.sensitivity.Runs;
import io.github.pes4j.scoring.sensitivity.SaltelliDesign;
import io.github.pes4j.scoring.sensitivity.SobolIndices;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.moeaframework.analysis.parameter.Parameter;
import org.moeaframework.analysis.parameter.ParameterSet;
import org.moeaframework.analysis.sample.Sample;
import org.moeaframework.analysis.sample.SampledResults;
import org.moeaframework.analysis.sensitivity.SobolSensitivityAnalysis;
import org.moeaframework.analysis.sensitivity.SobolSensitivityAnalysis.SobolSensitivityResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Indices of Sobol' for 20 factors, N = 1,024, with 1,000 bootstrap replicates: the same function of the same distributions by PES and
 * by the MOEA Framework 5.0, on one thread. The whole study is design, runs and analysis. The framework's result works an index out
 * when it is asked for: it is asked for the first-order and total ones alone, which are what PES has. Its design has rows for the
 * second order too, 2k + 2 in a group instead of k + 2; that cannot be switched off. Before anything is measured, both must come to
 * nearly the same total indices.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1000, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 1000, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class SobolBenchmark {

    private static final int FACTORS = 20;
    private static final int GROUPS = 1024;
    private static final int REPLICATES = 1000;
    private static final double AGREED = 0.05;

    private final List<Parameter<Double>> parameters = IntStream.range(0, FACTORS)
            .<Parameter<Double>>mapToObj(
                    i -> Parameter.named("x" + i).asDouble().sampledBetween(0, 1))
            .toList();
    private final SobolSensitivityAnalysis framework =
            new SobolSensitivityAnalysis(new ParameterSet(parameters), GROUPS, REPLICATES);
    private final SampledResults<Double> sampled = framework.generateSamples().evaluateAll(this::ofSample);

    private final SaltelliDesign design = SaltelliDesign.of(
            Factors.of(IntStream.range(0, FACTORS)
                    .mapToObj(i -> Factor.of("x" + i, Distribution.uniform(0, 1)))
                    .toList()),
            GROUPS,
            7);
    private final Model model = Model.ofRows("y", SobolBenchmark::function);
    private final double[] outputs = Runs.of(design, model, 1).values(0);

    /** Checks that there is one answer to measure. */
    public SobolBenchmark() {
        SobolSensitivityResult theirs = framework.evaluate(sampled);
        SobolIndices ours = analysis();
        for (int i = 0; i < FACTORS; i++) {
            double their = theirs.getTotalOrder(parameters.get(i)).getSensitivity();
            double our = ours.indices().get(i).total().value();
            if (Math.abs(their - our) > AGREED) {
                throw new IllegalStateException("x" + i + ": " + their + " and " + our);
            }
        }
    }

    private double ofSample(Sample sample) {
        double[] x = new double[FACTORS];
        for (int i = 0; i < FACTORS; i++) {
            x[i] = sample.get(parameters.get(i));
        }
        return function(x);
    }

    /** A sum in which neighbours interact, later factors weigh more. */
    private static double function(double[] x) {
        double sum = 0;
        for (int i = 0; i < FACTORS; i++) {
            sum += (i + 1) * x[i] * (1 + x[(i + 1) % FACTORS]);
        }
        return sum;
    }

    /** The MOEA Framework, the whole study. */
    @Benchmark
    public double baseline() {
        return all(framework.evaluate(framework.generateSamples().evaluateAll(this::ofSample)));
    }

    /** The MOEA Framework, with the outputs at hand. */
    @Benchmark
    public double frameworkAnalysis() {
        return all(framework.evaluate(sampled));
    }

    private double all(SobolSensitivityResult result) {
        double sum = 0;
        for (Parameter<?> parameter : parameters) {
            sum += result.getFirstOrder(parameter).getConfidenceInterval();
            sum += result.getTotalOrder(parameter).getConfidenceInterval();
        }
        return sum;
    }

    /** The whole study. */
    @Benchmark
    public SobolIndices study() {
        return SobolIndices.of(design, Runs.of(design, model, 1).values(0), new Bootstrap(REPLICATES, 0.95, 7));
    }

    /** With the outputs at hand. */
    @Benchmark
    public SobolIndices analysis() {
        return SobolIndices.of(design, outputs, new Bootstrap(REPLICATES, 0.95, 7));
    }
}
