package io.github.pes4j.core.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import io.github.pes4j.core.value.Points;
import java.util.List;

/**
 * Which totals earn which grade (等级标准), as half-open ranges: [90, 100] reads "from 90 on". Immutable and thread-safe.
 */
public final class GradeBands {

    private final List<Band> stated;
    private final ImmutableRangeMap<Points, Grade> bands;

    private GradeBands(List<Band> stated, ImmutableRangeMap<Points, Grade> bands) {
        this.stated = ImmutableList.copyOf(stated);
        this.bands = bands;
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
            throw new IllegalArgumentException("there must be at least one band");
        }
        ImmutableRangeMap.Builder<Points, Grade> ranges = ImmutableRangeMap.builder();
        Range<Points> free = Range.all();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (i > 0 && band.from().compareTo(bands.get(i - 1).from()) >= 0) {
                throw new IllegalArgumentException("bands must fall: " + band.from() + " comes after "
                        + bands.get(i - 1).from());
            }
            boolean last = i == bands.size() - 1;
            ranges.put(last ? free : free.intersection(Range.atLeast(band.from())), band.grade());
            free = Range.lessThan(band.from());
        }
        return new GradeBands(bands, ranges.build());
    }

    /** The bands, highest first; the last one takes everything below its bound as well. */
    public List<Band> bands() {
        return stated;
    }

    /** The grade of a total. */
    public Grade gradeOf(Points total) {
        Grade grade = bands.get(total);
        if (grade == null) {
            throw new IllegalStateException("the bands " + bands + " leave out " + total);
        }
        return grade;
    }

    /**
     * The worse of two grades of these bands; a grade that they do not have caps nothing.
     *
     * @param grade a grade
     * @param cap the best grade that is possible
     */
    public Grade capped(Grade grade, Grade cap) {
        List<Grade> falling = stated.stream().map(Band::grade).toList();
        return falling.indexOf(grade) < falling.indexOf(cap) ? cap : grade;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GradeBands gradeBands && stated.equals(gradeBands.stated);
    }

    @Override
    public int hashCode() {
        return stated.hashCode();
    }

    @Override
    public String toString() {
        return stated.toString();
    }
}
