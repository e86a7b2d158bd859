package io.github.pes4j.core.policy;

import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import java.math.RoundingMode;

/**
 * Where and how scores are rounded (保留小数). Immutable and thread-safe.
 *
 * @param scale decimals of scores as they are shown, from 0 to {@value #WORKING_SCALE}
 * @param mode which way ties go
 * @param stage where the rounding happens
 */
public record Rounding(int scale, RoundingMode mode, Stage stage) {

    /** Decimals to which leaves are rounded where the display rounding comes later. */
    public static final int WORKING_SCALE = Points.WORKING_SCALE;

    /** Where the one rounding to the display scale happens. */
    public enum Stage {
        /** At each leaf; sums are exact after that. */
        INDICATOR,
        /** At each level-1 node; leaves are kept to the working scale. */
        LEVEL,
        /** At the total alone; leaves are kept to the working scale. */
        TOTAL
    }

    /**
     * Checks the scale.
     *
     * @throws IllegalArgumentException unless 0 ≤ scale ≤ {@value #WORKING_SCALE}, or if the mode refuses to round
     */
    public Rounding {
        if (mode == RoundingMode.UNNECESSARY) {
            throw new RefusalException("得分须取舍，不能用 UNNECESSARY", "scores must be rounded; UNNECESSARY would refuse to");
        }
        if (scale < 0 || scale > WORKING_SCALE) {
            throw new RefusalException(
                    "得分保留 0 到 {0} 位小数，而不是 {1} 位",
                    "scores are shown with 0 to {0} decimals, not {1}", WORKING_SCALE, scale);
        }
    }

    /** The decimals to which a leaf of a level (1 for the first) is rounded. */
    public int leafScale(int level) {
        return roundsLeafAt(level) ? scale : WORKING_SCALE;
    }

    /** The way in which a leaf of a level is rounded: at the working scale always half up. */
    public RoundingMode leafMode(int level) {
        return roundsLeafAt(level) ? mode : RoundingMode.HALF_UP;
    }

    /** A leaf of the first level is a level-1 node: it is rounded there. */
    private boolean roundsLeafAt(int level) {
        return stage == Stage.INDICATOR || (stage == Stage.LEVEL && level == 1);
    }
}
