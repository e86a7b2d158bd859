package io.github.pes4j.core.value;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something as it was printed: the text, what it was understood as, if it was, and where it stood. The text is always
 * kept: a printed figure is a claim, and an audit needs the words of the claim.
 *
 * <p>Where it stood is no part of equality: the same figure read from a workbook and from JSON is the same figure.
 * Immutable and thread-safe, if {@code T} is.
 *
 * @param text the text as printed
 * @param value what it was understood as; empty if it was not understood
 * @param at where it stood in the file that was read, if it was read
 * @param <T> the kind of value
 */
public record Printed<T>(String text, Optional<T> value, Optional<SourceLocation> at) {

    /** A text that stands for a value. */
    public static <T> Printed<T> of(String text, T value) {
        return new Printed<>(text, Optional.of(value), Optional.empty());
    }

    /** A text that was not understood. */
    public static <T> Printed<T> unread(String text) {
        return new Printed<>(text, Optional.empty(), Optional.empty());
    }

    /** A value and the text that it writes of itself. */
    public static <T> Printed<T> of(T value) {
        return of(value.toString(), value);
    }

    /** The same, standing at a place. */
    public Printed<T> at(SourceLocation place) {
        return new Printed<>(text, value, Optional.of(place));
    }

    /** The same text and place, understood through {@code reading}. */
    public <R> Printed<R> map(Function<? super T, ? extends R> reading) {
        Optional<R> read = value.map(reading);
        return new Printed<>(text, read, at);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Printed<?> printed && text.equals(printed.text) && value.equals(printed.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, value);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
