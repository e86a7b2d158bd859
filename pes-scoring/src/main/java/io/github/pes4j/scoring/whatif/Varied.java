package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.scoring.sensitivity.Factor;

/**
 * A lever that is drawn.
 *
 * @param lever the lever
 * @param factor where its numbers come from
 * @param reading what the numbers say to the lever
 */
record Varied(Lever lever, Factor factor, Reading reading) {

    /** Turns drawn numbers into the value of a lever. */
    interface Reading {
        /**
         * The value.
         *
         * @param columns all drawn columns
         * @param first the first column of this lever
         * @param row which row
         */
        LeverValue of(double[][] columns, int first, int row);
    }

    /** The value as a change says it. */
    static String text(LeverValue value) {
        if (value instanceof LeverValue.Figure figure) {
            return figure.number().toPlainString() + figure.unit();
        }
        return value instanceof LeverValue.Words words ? words.text() : "none";
    }
}
