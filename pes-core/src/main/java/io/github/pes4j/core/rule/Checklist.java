package io.github.pes4j.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Points by evaluation points (评价要点): each one attained earns its part, one partly attained half of it. A point without
 * points of its own earns an equal part of what the others leave; one that does not apply leaves its part to the others. A
 * veto point that was missed zeroes everything. Whether a point was attained is a measurement under its name. As the
 * scoring standards (评分标准) of frameworks print it. Immutable and thread-safe.
 *
 * @param points the evaluation points, in stated order, each name once
 */
public record Checklist(List<Point> points) implements ScoringRule {

    /**
     * One evaluation point.
     *
     * @param name its name or number: ①
     * @param own its own points; empty for an equal part
     * @param veto whether missing it zeroes the score
     */
    public record Point(String name, Optional<Points> own, boolean veto) {}

    /**
     * Copies the points.
     *
     * @throws IllegalArgumentException if there is none, a name comes twice, or own points are negative
     */
    public Checklist {
        points = ImmutableList.copyOf(points);
        if (points.isEmpty()) {
            throw new RefusalException("评价要点至少需要一条", "a checklist needs at least one point");
        }
        if (points.stream().map(Point::name).distinct().count() < points.size()) {
            throw new RefusalException(
                    "每条评价要点须有各自的名称：{0}", "each evaluation point needs a name of its own: {0}", points);
        }
        if (points.stream()
                .anyMatch(point -> point.own().filter(own -> own.signum() < 0).isPresent())) {
            throw new RefusalException("评价要点的分值不能为负：{0}", "own points cannot be negative: {0}", points);
        }
    }

    /** Nothing: every point may be missed. */
    @Override
    public Points least(Points weight) {
        return Points.ZERO;
    }

    /** All of the weight, or what own points alone add up to, if that is less. */
    @Override
    public Points most(Points weight) {
        boolean shares = points.stream().anyMatch(point -> point.own().isEmpty());
        Points own = points.stream().flatMap(point -> point.own().stream()).reduce(Points.ZERO, Points::plus);
        return shares ? weight : own.min(weight);
    }

    @Override
    public ScoringRule times(Share factor) {
        return new Checklist(points.stream()
                .map(point -> new Point(point.name(), point.own().map(own -> own.times(factor)), point.veto()))
                .toList());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.checklist(this);
    }

    /** Names evaluation points. Not thread-safe. */
    public static final class Builder {
        private final List<Point> points = new ArrayList<>();

        Builder() {}

        /** A point with an equal part. */
        public Builder point(String name) {
            points.add(new Point(name, Optional.empty(), false));
            return this;
        }

        /**
         * A point with points of its own.
         *
         * @throws IllegalArgumentException if {@code own} is no number within the bounds of decimals
         */
        public Builder point(String name, String own) {
            points.add(new Point(name, Optional.of(Points.of(own)), false));
            return this;
        }

        /** A point with an equal part that zeroes everything where it was missed. */
        public Builder veto(String name) {
            points.add(new Point(name, Optional.empty(), true));
            return this;
        }

        /**
         * The rule.
         *
         * @throws IllegalArgumentException as {@link Checklist}
         */
        public Checklist build() {
            return new Checklist(points);
        }
    }
}
