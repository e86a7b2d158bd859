package io.github.pes4j.examples.chart;

/**
 * Colours with a meaning. Their lightness differs as well as their hue, and whatever has a tone is also said in words: so
 * they are told apart on grey paper and by eyes that see no red. Immutable and thread-safe.
 */
public enum Tone {
    /** The best grade. */
    BEST("#0b7a5e", "#dff1eb", "#00543f"),
    /** A good grade. */
    GOOD("#2a78b5", "#e3eff8", "#0b4f80"),
    /** A grade that could be better. */
    FAIR("#d39a1c", "#fbf0d6", "#6f4c00"),
    /** The worst grade. */
    POOR("#b9480f", "#f9e3d8", "#8a3106"),
    /** No grade. */
    PLAIN("#6b7785", "#edf0f3", "#3f4a56");

    private final String solid;
    private final String tint;
    private final String ink;

    Tone(String solid, String tint, String ink) {
        this.solid = solid;
        this.tint = tint;
        this.ink = ink;
    }

    /** The colour of bars and lines. */
    public String solid() {
        return solid;
    }

    /** The colour of grounds: text on it is readable. */
    public String tint() {
        return tint;
    }

    /** The colour of words on {@link #tint} or on white. */
    public String ink() {
        return ink;
    }

    /** The tone of one of several grades, best first. */
    public static Tone ofPlace(int place, int grades) {
        if (place == 0) {
            return BEST;
        }
        if (place >= grades - 1) {
            return POOR;
        }
        return place * 2 < grades ? GOOD : FAIR;
    }
}
