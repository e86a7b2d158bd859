package io.github.pes4j.examples.chart;

import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeBands;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A range of totals that earns a grade, as the ground of a chart. Immutable and thread-safe.
 *
 * @param from its lower end
 * @param to its upper end
 * @param label its grade in words
 * @param tone its colour
 */
public record Band(BigDecimal from, BigDecimal to, String label, Tone tone) {

    /**
     * The bands of a policy from 0 up to a maximum, best first; what lies above the maximum is left out.
     *
     * @param bands the bands
     * @param maximum the most that can be earned
     * @param label what a grade is called
     */
    public static List<Band> of(GradeBands bands, BigDecimal maximum, Function<Grade, String> label) {
        List<Band> ranges = new ArrayList<>();
        BigDecimal to = maximum;
        int last = bands.bands().size() - 1;
        for (int i = 0; i <= last; i++) {
            GradeBands.Band band = bands.bands().get(i);
            // The last band takes everything below as well.
            BigDecimal from = i == last ? BigDecimal.ZERO : band.from().number().max(BigDecimal.ZERO);
            if (from.compareTo(to) < 0) {
                ranges.add(new Band(from, to, label.apply(band.grade()), Tone.ofPlace(i, last + 1)));
                to = from;
            }
        }
        return List.copyOf(ranges);
    }
}
