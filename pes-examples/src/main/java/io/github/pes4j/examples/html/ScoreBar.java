package io.github.pes4j.examples.html;

import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.examples.chart.Svg;
import io.github.pes4j.examples.chart.Tone;
import io.github.pes4j.examples.markup.Markup;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A small bar of what was earned of the points; what is still open is lighter. The numbers stand beside it in words. */
final class ScoreBar {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final String GROUND = "#e4e8ec";

    private ScoreBar() {}

    static void draw(Markup out, ScoreRange score, Points points, Tone tone) {
        out.open("svg")
                .styled("bar")
                .with("viewBox", "0 0 100 8")
                .with("preserveAspectRatio", "none")
                .with("aria-hidden", "true");
        BigDecimal low = part(score.low(), points);
        BigDecimal high = part(score.high(), points);
        box(out, BigDecimal.ZERO, FULL, GROUND);
        box(out, low, high.subtract(low), "#a9c6dc");
        box(out, BigDecimal.ZERO, low, tone.solid());
        out.close();
    }

    /** The share of the points in percent, from nothing to all. */
    static BigDecimal part(Points score, Points points) {
        if (points.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return score.number()
                .multiply(FULL)
                .divide(points.number(), 2, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(FULL);
    }

    private static void box(Markup out, BigDecimal x, BigDecimal width, String fill) {
        if (width.signum() > 0) {
            out.empty("rect")
                    .with("x", Svg.pixels(x))
                    .with("width", Svg.pixels(width))
                    .with("height", 8)
                    .with("fill", fill);
        }
    }
}
