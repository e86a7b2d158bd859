package io.github.pes4j.scoring.sensitivity;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What is studied: a function of the factors' numbers with one or several outputs. Must be thread-safe. */
public interface Model {

    /** The names of the outputs, in order; not empty. */
    List<String> outputs();

    /** What works the outputs out, for one thread: it may have buffers of its own. */
    Evaluator evaluator();

    /** Works out the outputs of block after block. */
    @FunctionalInterface
    interface Evaluator {

        /**
         * Writes the outputs of each row of the block, or says why a row failed. What it writes must depend on the row alone, not on
         * other rows or on their order. An exception ends the study.
         */
        void evaluate(Block block);
    }

    /**
     * A model of one output that is worked out row by row; a row for which the function throws a {@link RuntimeException} has failed
     * for the reason that this gives.
     *
     * @param output the name of the output
     * @param function of a row, in the order of {@link Factors#columns()}; the array is used again for the next row
     */
    static Model ofRows(String output, ToDoubleFunction<double[]> function) {
        return new RowModel(output, function);
    }
}
