package io.github.pes4j.examples.text;

import io.github.pes4j.core.form.FormLabel;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A label above a column, or above several.
 *
 * @param column where it begins, from 1
 * @param kind what stands below it
 */
record Heading(int column, FormLabel kind) {

    private static final Set<FormLabel> ABOVE =
            EnumSet.of(FormLabel.NAMES, FormLabel.FIGURES, FormLabel.ANYTHING, FormLabel.CAPTION);

    static Heading of(int column, String text) {
        return new Heading(column, kind(text).orElse(FormLabel.ANYTHING));
    }

    /** Whether a text is a label that stands above others. */
    static boolean isHeading(String text) {
        return kind(text).isPresent();
    }

    private static Optional<FormLabel> kind(String text) {
        return FormLabel.of(text).filter(ABOVE::contains);
    }

    /** Whether a text cannot stand below it. */
    boolean contradicts(String text) {
        boolean figure = FormLabel.isFigure(text);
        return switch (kind) {
            case FIGURES -> !figure && text.codePoints().anyMatch(Character::isLetter);
            case NAMES, CAPTION -> figure;
            default -> false;
        };
    }

    Heading movedBy(int columns) {
        return new Heading(column + columns, kind);
    }
}
