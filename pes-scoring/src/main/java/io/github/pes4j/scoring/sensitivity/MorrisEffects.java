package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which factors matter at all (Morris 筛选; Morris 1991, Campolongo et al. 2007): mean, strength and spread of elementary effects, with
 * intervals bootstrapped over the trajectories. Far fewer runs than Sobol' indices need. A trajectory with a failed run is left
 * out. Immutable and thread-safe.
 */
public final class MorrisEffects {

    /** Of one factor: the effects in all trajectories. */
    private static final int MEAN = 0;

    private static final int STRENGTH = 1;
    private static final int DEVIATION = 2;

    private final MorrisDesign design;
    private final Bootstrap bootstrap;
    private final int trajectories;
    private final List<MorrisEffect> effects;

    private MorrisEffects(MorrisDesign design, double[][] effects, Bootstrap bootstrap) {
        this.design = design;
        this.bootstrap = bootstrap;
        this.trajectories = effects.length;
        this.effects = effects.length < 2
                ? List.of()
                : IntStream.range(0, design.factors().size())
                        .mapToObj(factor -> effect(factor, effects))
                        .toList();
    }

    /**
     * The effects on one output of the design's runs, whoever ran them.
     *
     * @param outputs of all rows, in order; NaN where a run failed
     * @throws IllegalArgumentException if there are not as many outputs as rows
     */
    public static MorrisEffects of(MorrisDesign design, double[] outputs, Bootstrap bootstrap) {
        if (outputs.length != design.rows()) {
            throw new IllegalArgumentException("the design has " + design.rows() + " rows, and there are "
                    + outputs.length + " outputs: they belong to another design");
        }
        int length = design.factors().size() + 1;
        List<double[]> effects = new ArrayList<>();
        for (int i = 0; i < design.trajectories(); i++) {
            double[] along = Arrays.copyOfRange(outputs, i * length, (i + 1) * length);
            if (Arrays.stream(along).allMatch(Double::isFinite)) {
                effects.add(effects(design, design.trajectory(i), along));
            }
        }
        return new MorrisEffects(design, effects.toArray(double[][]::new), bootstrap);
    }

    /** The effect of each factor in one trajectory. */
    private static double[] effects(MorrisDesign design, MorrisDesign.Trajectory trajectory, double[] along) {
        double[] effects = new double[along.length - 1];
        for (int step = 0; step < effects.length; step++) {
            int factor = trajectory.moved(step);
            double change = 2 * (along[step + 1] - along[step]);
            boolean block = design.factors().get(factor).width() > 1;
            effects[factor] = block ? Math.abs(change) : trajectory.up(factor) ? change : -change;
        }
        return effects;
    }

    private MorrisEffect effect(int factor, double[][] effects) {
        double[] own = Arrays.stream(effects).mapToDouble(row -> row[factor]).toArray();
        int[] counts = new int[own.length];
        Arrays.fill(counts, 1);
        double[] values = statistics(own, counts);
        double[][] replicates = new double[bootstrap.replicates()][];
        for (int i = 0; i < replicates.length; i++) {
            bootstrap.draw(i, counts);
            replicates[i] = statistics(own, counts);
        }
        boolean block = design.factors().get(factor).width() > 1;
        Estimate mean = bootstrap.estimate(values[MEAN], replicates, MEAN);
        return new MorrisEffect(
                design.factors().get(factor).name(),
                block ? Optional.empty() : Optional.of(mean),
                bootstrap.estimate(values[STRENGTH], replicates, STRENGTH),
                bootstrap.estimate(values[DEVIATION], replicates, DEVIATION));
    }

    private static double[] statistics(double[] effects, int[] counts) {
        double sum = 0;
        double strength = 0;
        for (int i = 0; i < effects.length; i++) {
            sum += counts[i] * effects[i];
            strength += counts[i] * Math.abs(effects[i]);
        }
        double mean = sum / effects.length;
        double squares = 0;
        for (int i = 0; i < effects.length; i++) {
            squares += counts[i] * (effects[i] - mean) * (effects[i] - mean);
        }
        return new double[] {mean, strength / effects.length, Math.sqrt(squares / (effects.length - 1))};
    }

    /** The effects in the order of the factors; empty if fewer than two trajectories are left. */
    public List<MorrisEffect> effects() {
        return effects;
    }

    /**
     * The effects of a factor.
     *
     * @throws IllegalArgumentException if no factor of this name has effects
     */
    public MorrisEffect effect(String factor) {
        return effects.stream()
                .filter(effect -> effect.factor().equals(factor))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there are no effects of " + factor + ": "
                        + design.factors().names() + ", " + warnings()));
    }

    /** How many trajectories there are without a failed run. */
    public int trajectories() {
        return trajectories;
    }

    /** What to know before the effects are relied on; empty if nothing. */
    public List<Bilingual> warnings() {
        List<Bilingual> warnings = new ArrayList<>();
        if (trajectories < design.trajectories()) {
            warnings.add(new Bilingual(
                            "{0} 条轨迹中有 {1} 条含失败的运行，未计入", "{1} of {0} trajectories have a failed run and are left out")
                    .with(design.trajectories(), design.trajectories() - trajectories));
        }
        if (trajectories < 2) {
            warnings.add(
                    new Bilingual("可用的轨迹不足两条，效应无定义", "fewer than two trajectories are left: there are no effects"));
        } else if (trajectories < 10) {
            warnings.add(
                    new Bilingual("只有 {0} 条轨迹，通常需要 10 至 50 条", "there are only {0} trajectories; 10 to 50 are usual")
                            .with(trajectories));
        }
        return List.copyOf(warnings);
    }

    /** Design and intervals by name, for the foot of a table. */
    public Bilingual method() {
        return new Bilingual("{0}；自助法 {1} 次，正态区间 {2}", "{0}; {1} bootstrap replicates, normal interval of {2}")
                .with(design.title(), bootstrap.replicates(), Estimate.percent(bootstrap.level()));
    }
}
