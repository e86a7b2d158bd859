package io.github.pes4j.scoring.sensitivity;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Some rows of a study, as columns: inputs to read, outputs to write. Used again for the next rows; not thread-safe. */
public final class Block {

    /** Rows at a time. */
    static final int ROWS = 1024;

    private final double[][] inputs;
    private final double[][] outputs;
    private final NavigableMap<Integer, String> failures = new TreeMap<>();
    private int first;
    private int rows;

    Block(int columns, int outputs) {
        this.inputs = new double[columns][ROWS];
        this.outputs = new double[outputs][ROWS];
    }

    /** The number in the design of this block's first row. */
    public int first() {
        return first;
    }

    /** How many rows there are. The columns may be longer. */
    public int rows() {
        return rows;
    }

    /** How many input columns there are. */
    public int columns() {
        return inputs.length;
    }

    /** The numbers of an input, a place for each row. For reading. */
    public double[] input(int column) {
        return inputs[column];
    }

    /** Where the numbers of an output go, a place for each row. */
    public double[] output(int output) {
        return outputs[output];
    }

    /**
     * Says that a row has no outputs.
     *
     * @param row its place in this block, from 0
     * @param reason why, and what to do about it
     */
    public void fail(int row, String reason) {
        failures.putIfAbsent(row, reason);
    }

    void read(Design design, int first, int rows) {
        this.first = first;
        this.rows = rows;
        failures.clear();
        design.fill(first, rows, inputs);
        for (double[] output : outputs) {
            Arrays.fill(output, 0, rows, Double.NaN);
        }
    }

    /** Hands the outputs on, and what failed. */
    void write(double[][] values, NavigableMap<Integer, String> failed) {
        for (int output = 0; output < outputs.length; output++) {
            for (int i = 0; i < rows; i++) {
                if (!Double.isFinite(outputs[output][i])) {
                    fail(i, "output " + (output + 1) + " is no number: " + outputs[output][i]);
                }
            }
        }
        for (int output = 0; output < outputs.length; output++) {
            for (int row : failures.keySet()) {
                outputs[output][row] = Double.NaN;
            }
            System.arraycopy(outputs[output], 0, values[output], first, rows);
        }
        failures.forEach((row, reason) -> failed.put(first + row, reason));
    }
}
