package io.github.pes4j.examples.chart;

import io.github.pes4j.examples.markup.Markup;

/** A picture of some figures. Implementations are immutable and thread-safe. */
public interface Chart {

    /** What it shows; the first thing that a screen reader says of it. */
    String title();

    /** Draws an {@code svg} element into a page. */
    void draw(Markup out);

    /** The picture as a file of its own. */
    default String svg() {
        Markup out = new Markup().declaration();
        draw(out);
        return out.line().toString();
    }
}
