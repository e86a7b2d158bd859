package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.scenario.Axis;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.value.RefusalException;
import java.util.ArrayList;
import java.util.List;

/** Which values several levers take together. Immutable and thread-safe. */
public final class Grid {

    private final List<Axis> axes;
    private final boolean crossed;
    private final int size;

    private Grid(List<Axis> axes, boolean crossed, int size) {
        this.axes = List.copyOf(axes);
        this.crossed = crossed;
        this.size = size;
    }

    /** One lever through its values. */
    public static Grid of(Axis axis) {
        return zip(axis);
    }

    /**
     * Levers that move together (并行): the first values, the second values, and so on.
     *
     * @throws IllegalArgumentException if there is no axis, or they are not equally long
     */
    public static Grid zip(Axis... axes) {
        List<Axis> all = some(axes);
        int size = axes[0].values().size();
        for (Axis axis : all) {
            if (axis.values().size() != size) {
                throw new RefusalException(
                        "同时变动的变量取值个数须相同：{0} 有 {1} 个，{2} 有 {3} 个",
                        "axes that move together need as many values each: {0} has {1}, {2} has {3}",
                        axes[0].lever(),
                        size,
                        axis.lever(),
                        axis.values().size());
            }
        }
        return new Grid(all, false, size);
    }

    /**
     * Every value of each lever with every value of the others (交叉); the last one moves fastest.
     *
     * @throws IllegalArgumentException if there is no axis, or there would be more than {@value Axis#MOST} points
     */
    public static Grid cross(Axis... axes) {
        List<Axis> all = some(axes);
        long size = 1;
        for (Axis axis : all) {
            size *= axis.values().size();
            if (size > Axis.MOST) {
                throw new RefusalException(
                        "超过 {0} 个组合；请加大步长或减少变量",
                        "more than {0} points; take greater steps, or fewer levers at once", Axis.MOST);
            }
        }
        return new Grid(all, true, (int) size);
    }

    private static List<Axis> some(Axis... axes) {
        if (axes.length == 0) {
            throw new IllegalArgumentException("a grid needs at least one axis");
        }
        return List.of(axes);
    }

    /** How many points there are. */
    public int size() {
        return size;
    }

    /** The axes. */
    public List<Axis> axes() {
        return axes;
    }

    List<Lever> levers() {
        return axes.stream().map(Axis::lever).toList();
    }

    /** The changes of one point, in the order of the axes. */
    public List<Change> point(int index) {
        List<Change> changes = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            changes.add(axes.get(axis).change(place(axis, index)));
        }
        return List.copyOf(changes);
    }

    /** Which value an axis has at a point. */
    int place(int axis, int index) {
        if (!crossed) {
            return index;
        }
        int behind = 1;
        for (int i = axes.size() - 1; i > axis; i--) {
            behind *= axes.get(i).values().size();
        }
        return index / behind % axes.get(axis).values().size();
    }
}
