package io.github.pes4j.core.policy;

import com.google.common.collect.ImmutableMap;
import io.github.pes4j.core.value.Points;
import java.util.Map;

/**
 * The points that indicators of the first level usually have (分值权重), by their names as printed. A tree may depart from it,
 * which is worth a warning, not an error. Immutable and thread-safe.
 *
 * @param points the points by name, in order
 */
public record Scheme(Map<String, Points> points) {

    /** Copies the points. */
    public Scheme {
        points = ImmutableMap.copyOf(points);
    }

    /** All points together. */
    public Points total() {
        return points.values().stream().reduce(Points.ZERO, Points::plus);
    }
}
