package io.github.pes4j.examples.html;

import io.github.pes4j.core.value.Amount;
import io.github.pes4j.examples.chart.Fit;
import io.github.pes4j.examples.chart.Svg;
import io.github.pes4j.examples.chart.Svg.Anchor;
import io.github.pes4j.examples.chart.Svg.Letters;
import io.github.pes4j.examples.chart.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Draws the way of the money: bars as high as amounts, bands between them, names and amounts beside the bars. */
final class FlowPicture {

    private static final BigDecimal ALL = BigDecimal.valueOf(112);
    private static final BigDecimal LEAST = BigDecimal.valueOf(2);
    private static final int BAR = 10;
    private static final int LEFT = 4;
    private static final int MIDDLE = 146;
    private static final int RIGHT = 276;
    private static final int PAD = 7;
    private static final int LINE = 17;
    private static final int SLOT = 2 * LINE + 8;
    private static final int EDGE = 8;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Pen pen;

    FlowPicture(Pen pen) {
        this.pen = pen;
    }

    /** A bar in its place. */
    private record Placed(Flow.Node node, BigDecimal y, BigDecimal height) {}

    void draw(Flow flow) {
        Amount all = Flow.sum(flow.uses());
        List<Placed> sources = placed(flow.sources(), all);
        List<Placed> uses = placed(flow.uses(), all);
        BigDecimal middle = height(sources).max(height(uses));
        BigDecimal tall = end(sources).max(end(uses)).max(middle).max(BigDecimal.valueOf(SLOT));
        Svg svg = new Svg(pen.out()).begin(tall.intValue() + 2 * EDGE, title(flow), "flow");
        BigDecimal top =
                tall.subtract(middle).divide(TWO, 2, RoundingMode.HALF_UP).add(BigDecimal.valueOf(EDGE));
        List<Placed> left = lowered(sources, tall);
        List<Placed> right = lowered(uses, tall);
        bands(svg, left, top, true);
        bands(svg, right, top, false);
        svg.rect(BigDecimal.valueOf(MIDDLE), top, BigDecimal.valueOf(BAR), middle, Svg.INK);
        BigDecimal centre = top.add(middle.divide(TWO, 2, RoundingMode.HALF_UP)).subtract(BigDecimal.valueOf(LINE));
        label(svg, MIDDLE, centre, flow.budget().title().in(pen.locale()), Money.text(flow.total()), RIGHT);
        left.forEach(node -> node(svg, node, LEFT, MIDDLE));
        right.forEach(node -> node(svg, node, RIGHT, Svg.WIDTH));
        svg.end();
    }

    private String title(Flow flow) {
        List<String> words = new ArrayList<>();
        flow.sources().forEach(node -> words.add(node.name() + " " + Money.text(node.amount())));
        words.add("→ " + flow.budget().title().in(pen.locale()) + " " + Money.text(flow.total()) + " →");
        flow.uses().forEach(node -> words.add(node.name() + amount(node)));
        return pen.say("资金流向：{0}", "the way of the money: {0}", String.join(" ", words));
    }

    private static String amount(Flow.Node node) {
        return node.kind() == Flow.Kind.UNKNOWN ? "" : " " + Money.text(node.amount());
    }

    /** Bars below each other, each with room for its two lines of words. */
    private static List<Placed> placed(List<Flow.Node> nodes, Amount all) {
        List<Placed> placed = new ArrayList<>();
        BigDecimal y = BigDecimal.ZERO;
        for (Flow.Node node : nodes) {
            BigDecimal height = node.amount()
                    .dividedBy(all)
                    .applyTo(ALL, 2, RoundingMode.HALF_UP)
                    .max(LEAST);
            placed.add(new Placed(node, y, height));
            y = y.add(height.max(BigDecimal.valueOf(SLOT)));
        }
        return placed;
    }

    private static BigDecimal height(List<Placed> nodes) {
        return nodes.stream().map(Placed::height).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal end(List<Placed> nodes) {
        Placed last = nodes.get(nodes.size() - 1);
        return last.y().add(last.height().max(BigDecimal.valueOf(SLOT)));
    }

    /** The column in the middle of the picture's height. */
    private static List<Placed> lowered(List<Placed> nodes, BigDecimal tall) {
        BigDecimal by =
                tall.subtract(end(nodes)).divide(TWO, 2, RoundingMode.HALF_UP).add(BigDecimal.valueOf(EDGE));
        return nodes.stream()
                .map(node -> new Placed(node.node(), node.y().add(by), node.height()))
                .toList();
    }

    private static void bands(Svg svg, List<Placed> nodes, BigDecimal top, boolean toTheMiddle) {
        BigDecimal y = top;
        for (Placed node : nodes) {
            String colours = tint(node.node().kind());
            if (toTheMiddle) {
                band(svg, LEFT + BAR, node.y(), MIDDLE, y, node.height(), colours);
            } else {
                band(svg, MIDDLE + BAR, y, RIGHT, node.y(), node.height(), colours);
            }
            y = y.add(node.height());
        }
    }

    private static void band(
            Svg svg, int fromX, BigDecimal fromY, int toX, BigDecimal toY, BigDecimal height, String fill) {
        int half = (fromX + toX) / 2;
        String path = "M" + fromX + " " + Svg.pixels(fromY) + "C" + half + " " + Svg.pixels(fromY) + " " + half + " "
                + Svg.pixels(toY) + " " + toX + " " + Svg.pixels(toY) + "v" + Svg.pixels(height) + "C" + half + " "
                + Svg.pixels(toY.add(height)) + " " + half + " " + Svg.pixels(fromY.add(height)) + " " + fromX + " "
                + Svg.pixels(fromY.add(height)) + "z";
        svg.path(path, fill, "none", "");
    }

    private void node(Svg svg, Placed node, int x, int end) {
        svg.rect(
                BigDecimal.valueOf(x),
                node.y(),
                BigDecimal.valueOf(BAR),
                node.height(),
                solid(node.node().kind()));
        BigDecimal room = node.height().max(BigDecimal.valueOf(SLOT));
        BigDecimal shift = node.height().compareTo(BigDecimal.valueOf(SLOT)) < 0
                ? BigDecimal.ZERO
                : room.subtract(BigDecimal.valueOf(2L * LINE)).divide(TWO, 2, RoundingMode.HALF_UP);
        label(
                svg,
                x,
                node.y().add(shift),
                node.node().name(),
                amount(node.node()).strip(),
                end);
    }

    private static void label(Svg svg, int x, BigDecimal top, String name, String amount, int end) {
        int left = x + BAR + PAD;
        BigDecimal from = BigDecimal.valueOf(left);
        String fitted = Fit.within(name, Svg.SMALL, end - left - PAD);
        svg.text(
                from,
                top.add(BigDecimal.valueOf(LINE - 4L)),
                Anchor.START,
                new Letters(Svg.SMALL, false, Svg.INK),
                fitted);
        svg.text(
                from,
                top.add(BigDecimal.valueOf(2L * LINE - 4)),
                Anchor.START,
                new Letters(Svg.SMALL, true, Svg.INK),
                amount);
    }

    private static String solid(Flow.Kind kind) {
        return tone(kind).solid();
    }

    private static String tint(Flow.Kind kind) {
        return tone(kind).tint();
    }

    private static Tone tone(Flow.Kind kind) {
        return switch (kind) {
            case SOURCE -> Tone.GOOD;
            case SPENT -> Tone.BEST;
            case LEFT, UNKNOWN -> Tone.PLAIN;
            case ODD -> Tone.POOR;
        };
    }
}
