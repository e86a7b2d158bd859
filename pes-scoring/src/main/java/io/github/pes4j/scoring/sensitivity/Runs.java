package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The outputs of all runs of a design (运行结果). A run that failed is kept with its reason, and its outputs are NaN. The same design
 * and model give the same numbers for any number of threads. Immutable and thread-safe.
 */
public final class Runs {

    private final Design design;
    private final List<String> outputs;
    private final double[][] values;
    private final NavigableMap<Integer, String> failures;

    private Runs(Design design, List<String> outputs, double[][] values, NavigableMap<Integer, String> failures) {
        this.design = design;
        this.outputs = outputs;
        this.values = values;
        this.failures = failures;
    }

    /** Runs the model at all points of the design; see {@link #of(Design, Model, int, IntConsumer)}. */
    public static Runs of(Design design, Model model, int threads) {
        return of(design, model, threads, done -> {});
    }

    /**
     * Runs the model at all points of the design.
     *
     * @param threads how many threads share the work at most; they are those of the common pool
     * @param progress is told how many runs are done, now and then, by one thread at a time; an exception that it throws ends the
     *     study
     * @throws IllegalArgumentException if {@code threads} is below 1, or the model has no outputs or two of one name
     */
    public static Runs of(Design design, Model model, int threads, IntConsumer progress) {
        List<String> outputs = List.copyOf(model.outputs());
        if (outputs.isEmpty() || outputs.stream().distinct().count() < outputs.size()) {
            throw new IllegalArgumentException("a model needs outputs, each with a name of its own: " + outputs);
        }
        int blocks = (design.rows() + Block.ROWS - 1) / Block.ROWS;
        int slices = Math.min(Checks.atLeast(1, threads, new Bilingual("线程数", "the number of threads")), blocks);
        int slice = (blocks + slices - 1) / slices;
        double[][] values = new double[outputs.size()][design.rows()];
        Counter counter = new Counter(progress);
        IntStream places = IntStream.range(0, slices);
        List<NavigableMap<Integer, String>> failures = (slices == 1 ? places : places.parallel())
                .mapToObj(i -> run(design, model, values, i * slice, Math.min(blocks, (i + 1) * slice), counter))
                .toList();
        NavigableMap<Integer, String> all = new TreeMap<>();
        failures.forEach(all::putAll);
        return new Runs(design, outputs, values, Collections.unmodifiableNavigableMap(all));
    }

    private static NavigableMap<Integer, String> run(
            Design design, Model model, double[][] values, int from, int to, Counter counter) {
        NavigableMap<Integer, String> failed = new TreeMap<>();
        Block block = new Block(design.factors().width(), values.length);
        Model.Evaluator evaluator = model.evaluator();
        for (int i = from; i < to; i++) {
            int first = i * Block.ROWS;
            block.read(design, first, Math.min(Block.ROWS, design.rows() - first));
            evaluator.evaluate(block);
            block.write(values, failed);
            counter.add(block.rows());
        }
        return failed;
    }

    /** Adds up what the threads have done. */
    private static final class Counter {
        private final IntConsumer progress;
        private int done;

        Counter(IntConsumer progress) {
            this.progress = progress;
        }

        synchronized void add(int rows) {
            done += rows;
            progress.accept(done);
        }
    }

    /** The design. */
    public Design design() {
        return design;
    }

    /** The names of the outputs. */
    public List<String> outputs() {
        return outputs;
    }

    /** An output of all runs, in the order of the design; NaN where a run failed. A copy. */
    public double[] values(int output) {
        return values[output].clone();
    }

    /**
     * The output of a name, of all runs; see {@link #values(int)}.
     *
     * @throws IllegalArgumentException if no output has this name
     */
    public double[] values(String output) {
        int place = outputs.indexOf(output);
        if (place < 0) {
            throw new IllegalArgumentException("no output is named " + output + "; there are " + outputs);
        }
        return values(place);
    }

    /** The runs that failed, by their numbers, with the reasons. */
    public NavigableMap<Integer, String> failures() {
        return failures;
    }
}
