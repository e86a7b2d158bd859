package io.github.pes4j.core.policy;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import java.util.List;

/**
 * Which totals earn which grade (等级标准), as half-open ranges: [90, 100] reads "from 90 on". The usual
 * ones are {@link Policies#USUAL_BANDS}. Immutable and thread-safe.
 */
public final class GradeBands {

    private final List<Band> bands;

    private GradeBands(List<Band> bands) {
        this.bands = ImmutableList.copyOf(bands);
    }

    /**
     * One band.
     *
     * @param from the least total of the band, included
     * @param grade its grade
     */
    public record Band(Points from, Grade grade) {}

    /**
     * Bands that cover every total, each from its bound up to the next; the last one takes everything below as well.
     *
     * @param bands the bands, highest first
     * @throws IllegalArgumentException if there is none, or they are not in falling order
     */
    public static GradeBands fallingFrom(List<Band> bands) {
        if (bands.isEmpty()) {
            throw new RefusalException("至少需要一个等级区间", "there must be at least one band");
        }
        for (int i = 1; i < bands.size(); i++) {
            Points from = bands.get(i).from();
            Points above = bands.get(i - 1).from();
            if (from.compareTo(above) >= 0) {
                throw new RefusalException("分界须递减：{1} 之后不能是 {0}", "bands must fall: {0} comes after {1}", from, above);
            }
        }
        return new GradeBands(bands);
    }

    /** The bands, highest first; the last one takes everything below its bound as well. */
    public List<Band> bands() {
        return bands;
    }

    /** The grade of a total. */
    public Grade gradeOf(Points total) {
        int last = bands.size() - 1;
        for (int i = 0; i < last; i++) {
            if (total.compareTo(bands.get(i).from()) >= 0) {
                return bands.get(i).grade();
            }
        }
        return bands.get(last).grade();
    }

    /**
     * The worse of two grades of these bands; a grade that they do not have caps nothing.
     *
     * @param grade a grade
     * @param cap the best grade that is possible
     */
    public Grade capped(Grade grade, Grade cap) {
        List<Grade> falling = bands.stream().map(Band::grade).toList();
        return falling.indexOf(grade) < falling.indexOf(cap) ? cap : grade;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GradeBands gradeBands && bands.equals(gradeBands.bands);
    }

    @Override
    public int hashCode() {
        return bands.hashCode();
    }

    @Override
    public String toString() {
        return bands.toString();
    }
}
