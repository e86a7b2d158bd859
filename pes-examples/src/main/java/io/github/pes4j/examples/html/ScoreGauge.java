package io.github.pes4j.examples.html;

import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.examples.chart.Band;
import io.github.pes4j.examples.chart.Fit;
import io.github.pes4j.examples.chart.Svg;
import io.github.pes4j.examples.chart.Svg.Anchor;
import io.github.pes4j.examples.chart.Svg.Letters;
import io.github.pes4j.examples.chart.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Where the total lies between nothing and everything, with the bands of the grades. */
final class ScoreGauge {

    private static final int HEIGHT = 62;
    private static final int TOP = 20;
    private static final int BAND = 22;
    private static final int BAR = 10;
    private static final int FOOT = 58;
    private static final int HEAD = 14;
    private static final int GAP = 6;
    private static final BigDecimal WIDTH = BigDecimal.valueOf(Svg.WIDTH);

    private ScoreGauge() {}

    static void draw(Pen pen, Scorecard card) {
        if (card.maximum().signum() <= 0) {
            return;
        }
        BigDecimal maximum = card.maximum().number();
        String title = pen.say("总分 {0}，满分 {1}", "total {0} of {1}", card.totalText(), card.maximum());
        Svg svg = new Svg(pen.out()).begin(HEIGHT, title, "gauge");
        List<Band> bands = Tones.ground(card, pen);
        svg.rect(BigDecimal.ZERO, BigDecimal.valueOf(TOP), WIDTH, BigDecimal.valueOf(BAND), Tone.PLAIN.tint());
        int free = Svg.WIDTH;
        for (Band band : bands) {
            free = band(svg, band, maximum, free);
        }
        BigDecimal low = at(card.total().low().number(), maximum);
        BigDecimal high = at(card.total().high().number(), maximum);
        BigDecimal bar = BigDecimal.valueOf(TOP + (BAND - BAR) / 2);
        svg.rect(BigDecimal.ZERO, bar, low, BigDecimal.valueOf(BAR), Svg.INK);
        svg.rect(low, bar, high.subtract(low), BigDecimal.valueOf(BAR), "#8fa0b0");
        svg.end();
    }

    /** Draws a band; its name only where the one to the right leaves room. Gives where the next may end. */
    private static int band(Svg svg, Band band, BigDecimal maximum, int free) {
        BigDecimal from = at(band.from(), maximum);
        BigDecimal wide = at(band.to(), maximum).subtract(from);
        svg.rect(
                from,
                BigDecimal.valueOf(TOP),
                wide,
                BigDecimal.valueOf(BAND),
                band.tone().tint());
        svg.rect(
                from,
                BigDecimal.valueOf(TOP + BAND),
                wide.subtract(BigDecimal.ONE),
                BigDecimal.valueOf(2),
                band.tone().solid());
        Letters letters = new Letters(Svg.SMALL, true, band.tone().ink());
        int width = Fit.width(band.label(), Svg.SMALL) + GAP;
        // The best band is narrow, and there is room to its left.
        boolean best = free == Svg.WIDTH;
        int left = best ? Math.min(from.intValue(), Svg.WIDTH - width) : from.intValue();
        boolean fits = left >= 0 && left + width <= free + GAP;
        if (fits) {
            svg.text(best ? Svg.WIDTH : left, HEAD, best ? Anchor.END : Anchor.START, letters, band.label());
        }
        if (from.signum() > 0) {
            svg.text(
                    from,
                    BigDecimal.valueOf(FOOT),
                    Anchor.START,
                    Letters.NOTE,
                    band.from().toPlainString());
        }
        return fits ? left : free;
    }

    private static BigDecimal at(BigDecimal points, BigDecimal maximum) {
        return points.multiply(WIDTH)
                .divide(maximum, 2, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(WIDTH);
    }
}
