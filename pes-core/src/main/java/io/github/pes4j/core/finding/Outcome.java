package io.github.pes4j.core.finding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of an attempt: a value, findings, or both. A value beside findings is what could be had in spite of them.
 * Immutable and thread-safe, if {@code T} is.
 *
 * @param value the value, if there is one
 * @param findings what was found on the way, in order
 * @param <T> the kind of value
 */
public record Outcome<T>(Optional<T> value, List<Finding> findings) {

    /** Copies the findings. */
    public Outcome {
        findings = ImmutableList.copyOf(findings);
    }

    /** A value without findings. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(Optional.of(value), List.of());
    }

    /** A value in spite of findings. */
    public static <T> Outcome<T> of(T value, List<Finding> findings) {
        return new Outcome<>(Optional.of(value), findings);
    }

    /** No value, and why. */
    public static <T> Outcome<T> failed(List<Finding> findings) {
        return new Outcome<>(Optional.empty(), findings);
    }

    /** The outcome of a further step; the findings of both are kept. */
    public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
        Optional<Outcome<R>> then = value.map(next);
        return new Outcome<>(
                then.flatMap(Outcome::value),
                ImmutableList.<Finding>builder()
                        .addAll(findings)
                        .addAll(then.map(Outcome::findings).orElse(List.of()))
                        .build());
    }

    /** The same findings beside a changed value. */
    public <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return new Outcome<>(value.map(change), findings);
    }
}
