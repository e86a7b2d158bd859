package io.github.pes4j.examples.chart;

import io.github.pes4j.examples.markup.Markup;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The strokes of which pictures are made. Pictures are {@value #WIDTH} wide and scale to the width that they are given: small
 * enough for letters to stay readable on a phone. Confined to one thread.
 */
public final class Svg {

    /** The width of every picture. */
    public static final int WIDTH = 400;

    /** The size of letters. */
    public static final int LETTERS = 14;

    /** The size of small letters. */
    public static final int SMALL = 13;

    static final String FONTS =
            "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', "
                    + "'WenQuanYi Micro Hei', sans-serif";
    /** The colour of words. */
    public static final String INK = "#1c2530";
    /** The colour of words beside others. */
    public static final String MUTED = "#56616d";
    /** The colour of lines that only help. */
    public static final String GRID = "#d5dbe1";

    private final Markup out;

    /** Draws into a page. */
    public Svg(Markup out) {
        this.out = out;
    }

    /** Where a text is held. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Begins a picture. */
    public Svg begin(int height, String title, String classes) {
        out.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .with("role", "img")
                .with("class", classes)
                .with("font-family", FONTS)
                .with("font-size", LETTERS)
                .with("fill", INK)
                .line();
        out.element("title", title).line();
        return this;
    }

    /** Ends the picture. */
    public void end() {
        out.closeLine();
    }

    /** Words that stand at a place. */
    public Svg text(BigDecimal x, BigDecimal y, Anchor anchor, Letters letters, String words) {
        out.open("text").with("x", pixels(x)).with("y", pixels(y));
        switch (anchor) {
            case START -> {}
            case MIDDLE -> out.with("text-anchor", "middle");
            case END -> out.with("text-anchor", "end");
        }
        if (letters.size() != LETTERS) {
            out.with("font-size", letters.size());
        }
        if (letters.bold()) {
            out.with("font-weight", "600");
        }
        if (!letters.colour().equals(INK)) {
            out.with("fill", letters.colour());
        }
        out.text(words).closeLine();
        return this;
    }

    /** As above. */
    public Svg text(int x, int y, Anchor anchor, Letters letters, String words) {
        return text(BigDecimal.valueOf(x), BigDecimal.valueOf(y), anchor, letters, words);
    }

    /**
     * How words look.
     *
     * @param size the size
     * @param bold whether they are bold
     * @param colour their colour
     */
    public record Letters(int size, boolean bold, String colour) {
        /** Plain words. */
        public static final Letters PLAIN = new Letters(LETTERS, false, INK);

        /** Important words. */
        public static final Letters BOLD = new Letters(LETTERS, true, INK);

        /** Words beside others. */
        public static final Letters NOTE = new Letters(SMALL, false, MUTED);
    }

    /** A filled rectangle; one without size is left out. */
    public Svg rect(BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height, String fill) {
        if (width.signum() > 0 && height.signum() > 0) {
            out.empty("rect")
                    .with("x", pixels(x))
                    .with("y", pixels(y))
                    .with("width", pixels(width))
                    .with("height", pixels(height))
                    .with("fill", fill)
                    .line();
        }
        return this;
    }

    /** A straight line; the dashes may be empty. */
    public Svg stroke(BigDecimal x1, BigDecimal y1, BigDecimal x2, BigDecimal y2, String colour, String dashes) {
        out.empty("line")
                .with("x1", pixels(x1))
                .with("y1", pixels(y1))
                .with("x2", pixels(x2))
                .with("y2", pixels(y2))
                .with("stroke", colour);
        if (!dashes.isEmpty()) {
            out.with("stroke-dasharray", dashes);
        }
        out.line();
        return this;
    }

    /** A path: filled, or a line of some width. */
    public Svg path(String data, String fill, String stroke, String dashes) {
        out.empty("path").with("d", data).with("fill", fill);
        if (!stroke.equals("none")) {
            out.with("stroke", stroke).with("stroke-width", 2).with("stroke-linejoin", "round");
        }
        if (!dashes.isEmpty()) {
            out.with("stroke-dasharray", dashes);
        }
        out.line();
        return this;
    }

    /** A number of pixels as SVG wants it. */
    public static String pixels(BigDecimal number) {
        return Axis.text(number.setScale(2, RoundingMode.HALF_UP));
    }
}
