package io.github.pes4j.examples.chart;

/** How wide texts are, roughly: a picture cannot ask the fonts. Stateless and thread-safe. */
public final class Fit {

    private static final int WIDE = 100;
    private static final int NARROW = 58;
    private static final int HUNDRED = 100;

    private Fit() {}

    /** How wide a text is in letters of a size, in pixels; rather too wide than too narrow. */
    public static int width(String text, int size) {
        int hundredths = text.codePoints().map(Fit::hundredths).sum();
        return (hundredths * size + HUNDRED - 1) / HUNDRED;
    }

    /** The text, or its beginning with an ellipsis, so that it is not wider than so many pixels. */
    public static String within(String text, int size, int pixels) {
        if (width(text, size) <= pixels) {
            return text;
        }
        int left = pixels * HUNDRED / size - WIDE;
        StringBuilder kept = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            left -= hundredths(point);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.toString().stripTrailing() + "…";
    }

    private static int hundredths(int point) {
        // Scripts of full width, and emoji, begin here; what is narrower beyond is taken for wide.
        return point >= 0x1100 ? WIDE : NARROW;
    }
}
