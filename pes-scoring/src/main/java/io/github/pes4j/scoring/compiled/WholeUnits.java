package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.value.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points as whole numbers of 10^-{@code decimals}, held in doubles. Whole numbers below 2^53 and their sums are exact there;
 * {@link #NONE} where points are no such number.
 *
 * @param decimals the decimals of one unit; below 0 for a tree whose points do not fit at all
 */
record WholeUnits(int decimals) {

    /** Everything below is a whole number that doubles hold exactly. */
    static final double EXACT = 0x1p53;

    /** No whole number. */
    static final double NONE = -1;

    /** Points that are not negative, in units; or {@link #NONE}. */
    double of(Points points) {
        BigDecimal number = points.number();
        if (decimals < 0 || number.signum() < 0 || number.scale() > decimals) {
            return NONE;
        }
        double units = number.movePointRight(decimals).doubleValue();
        return units < EXACT ? units : NONE;
    }

    /** The least whole number of units that is not below some points. What is beyond doubles is beyond every score. */
    double ceiling(Points points) {
        return decimals < 0
                ? 0
                : points.number()
                        .movePointRight(decimals)
                        .setScale(0, RoundingMode.CEILING)
                        .doubleValue();
    }

    /** The points of so many units. */
    Points points(double units) {
        return Points.of(BigDecimal.valueOf((long) units, decimals));
    }
}
