package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.FigureKey;
import io.github.pes4j.core.audit.StatedFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A figure at one printed value, wherever it is printed with it: what a repair changes in one change. */
final class Unknown {

    private final int index;
    private final StatedFigure first;
    private final List<StatedFigure> mentions = new ArrayList<>();

    Unknown(int index, StatedFigure first) {
        this.index = index;
        this.first = first;
    }

    /** Its place among all, and in the array of values. */
    int index() {
        return index;
    }

    FigureKey key() {
        return first.key();
    }

    /** The value as printed. */
    BigDecimal printed() {
        return first.value();
    }

    String text() {
        return first.text();
    }

    /** A value as it would be printed here. */
    String print(BigDecimal value) {
        return first.print(value);
    }

    /** A value rounded to what can be printed here. */
    BigDecimal rounded(BigDecimal value) {
        return first.rounded(value);
    }

    BigDecimal slack() {
        return first.slack();
    }

    List<StatedFigure> mentions() {
        return mentions;
    }

    void add(StatedFigure mention) {
        mentions.add(mention);
    }

    /** Whether both are printed in one place, one beside the other. */
    boolean isBeside(Unknown other) {
        return key().subject().equals(other.key().subject())
                && mentions.stream()
                        .anyMatch(mention -> other.mentions.stream()
                                .anyMatch(beside -> beside.place().equals(mention.place())));
    }
}
