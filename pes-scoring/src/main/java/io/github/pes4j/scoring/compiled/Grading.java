package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeBands;
import io.github.pes4j.core.policy.GradeCap;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.value.Points;
import java.util.ArrayList;
import java.util.List;

/** The bands and the grade caps of a policy as plain numbers. Grades are numbered from the best, 0, down. */
final class Grading {

    /** A cap that the tree can meet. */
    private record Cap(int leaf, Points below, double belowUnits, int best) {}

    private final GradeBands bands;
    private final double[] bounds;

    /** The first band of each grade: a grade that comes twice counts where it comes first. */
    private final int[] firsts;

    private final List<Cap> caps = new ArrayList<>();

    /** Whether a grade is the number of the bounds above a total: no caps, and no grade that comes twice. */
    private final boolean isPlain;

    Grading(ScoringPolicy policy, FlatPlan plan) {
        bands = policy.bands();
        List<Grade> falling = bands.bands().stream().map(GradeBands.Band::grade).toList();
        firsts = falling.stream().mapToInt(falling::indexOf).toArray();
        // What is below the last bound has the last grade as well.
        bounds = bands.bands().stream()
                .limit(firsts.length - 1L)
                .mapToDouble(band -> plan.units().ceiling(band.from()))
                .toArray();
        for (GradeCap cap : policy.gradeCaps()) {
            int leaf = plan.leafPaths().indexOf(cap.leaf());
            int best = falling.indexOf(cap.best());
            if (leaf >= 0 && best >= 0) {
                Points below = plan.leaves().get(leaf).points().times(cap.below());
                caps.add(new Cap(leaf, below, plan.units().ceiling(below), best));
            }
        }
        isPlain = caps.isEmpty() && falling.stream().distinct().count() == falling.size();
    }

    Grade grade(int number) {
        return bands.bands().get(number).grade();
    }

    /** Notes which grades the scores of a leaf leave within reach. */
    void cap(int leaf, double[] scores, int[] grades, int from, int to) {
        for (Cap cap : caps) {
            if (cap.leaf == leaf) {
                for (int i = from; i < to; i++) {
                    int best = scores[i] < cap.belowUnits ? cap.best : 0;
                    grades[i] = Math.max(grades[i], best);
                }
            }
        }
    }

    /** The grades of totals, none better than was noted before. */
    void grade(double[] totals, int[] grades, int from, int to) {
        if (isPlain) {
            for (double bound : bounds) {
                countBelow(bound, totals, grades, from, to);
            }
            return;
        }
        for (int i = from; i < to; i++) {
            int number = 0;
            for (double bound : bounds) {
                number += totals[i] < bound ? 1 : 0;
            }
            grades[i] = Math.max(grades[i], firsts[number]);
        }
    }

    private static void countBelow(double bound, double[] totals, int[] grades, int from, int to) {
        for (int i = from; i < to; i++) {
            grades[i] += totals[i] < bound ? 1 : 0;
        }
    }

    /** The grade of a total, with the scores of the leaves. */
    int grade(Points total, Points[] leaves) {
        int number = 0;
        for (int i = 0; i < bounds.length; i++) {
            number += total.compareTo(bands.bands().get(i).from()) < 0 ? 1 : 0;
        }
        int grade = firsts[number];
        for (Cap cap : caps) {
            grade = leaves[cap.leaf].compareTo(cap.below) < 0 ? Math.max(grade, cap.best) : grade;
        }
        return grade;
    }
}
