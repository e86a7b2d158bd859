package io.github.pes4j.scoring.sensitivity;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** A function of one row as a model. */
record RowModel(String output, ToDoubleFunction<double[]> function) implements Model {

    @Override
    public List<String> outputs() {
        return List.of(output);
    }

    @Override
    public Evaluator evaluator() {
        return block -> {
            double[] row = new double[block.columns()];
            double[] values = block.output(0);
            for (int i = 0; i < block.rows(); i++) {
                for (int column = 0; column < row.length; column++) {
                    row[column] = block.input(column)[i];
                }
                try {
                    values[i] = function.applyAsDouble(row);
                } catch (RuntimeException e) {
                    block.fail(i, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
                }
            }
        };
    }
}
