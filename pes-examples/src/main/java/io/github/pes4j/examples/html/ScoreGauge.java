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
        bands.forEach(band -> band(svg, band, maximum));
        BigDecimal low = at(card.total().low().number(), maximum);
        BigDecimal high = at(card.total().high().number(), maximum);
        BigDecimal bar = BigDecimal.valueOf(TOP + (BAND - BAR) / 2);
        svg.rect(BigDecimal.ZERO, bar, low, BigDecimal.valueOf(BAR), Svg.INK);
        svg.rect(low, bar, high.subtract(low), BigDecimal.valueOf(BAR), "#8fa0b0");
        svg.end();
    }

    private static void band(Svg svg, Band band, BigDecimal maximum) {
        BigDecimal from = at(band.from(), maximum);
        BigDecimal width = at(band.to(), maximum).subtract(from);
        svg.rect(
                from,
                BigDecimal.valueOf(TOP),
                width,
                BigDecimal.valueOf(BAND),
                band.tone().tint());
        svg.rect(
                from,
                BigDecimal.valueOf(TOP + BAND),
                width.subtract(BigDecimal.ONE),
                BigDecimal.valueOf(2),
                band.tone().solid());
        Letters letters = new Letters(Svg.SMALL, true, band.tone().ink());
        if (band.to().compareTo(maximum) == 0) {
            // The best band is narrow, and there is room to its left.
            svg.text(WIDTH, BigDecimal.valueOf(HEAD), Anchor.END, letters, band.label());
        } else {
            String label = Fit.within(band.label(), Svg.SMALL, width.intValue());
            svg.text(from, BigDecimal.valueOf(HEAD), Anchor.START, letters, label);
        }
        if (from.signum() > 0) {
            svg.text(
                    from,
                    BigDecimal.valueOf(FOOT),
                    Anchor.START,
                    Letters.NOTE,
                    band.from().toPlainString());
        }
    }

    private static BigDecimal at(BigDecimal points, BigDecimal maximum) {
        return points.multiply(WIDTH)
                .divide(maximum, 2, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(WIDTH);
    }
}
