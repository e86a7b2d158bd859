package io.github.pes4j.scoring;

import io.github.pes4j.core.value.Bilingual;
import java.util.function.Function;

/**
 * What a measure gave, or why it gave nothing.
 *
 * @param <T> what it gives
 */
sealed interface Measured<T> {

    /** The measure was taken. */
    record Found<T>(T value) implements Measured<T> {
        @Override
        public <R> R match(Function<? super T, R> found, Function<Bilingual, R> nothing) {
            return found.apply(value);
        }
    }

    /** It could not be taken. */
    record Nothing<T>(Bilingual why) implements Measured<T> {
        @Override
        public <R> R match(Function<? super T, R> found, Function<Bilingual, R> nothing) {
            return nothing.apply(why);
        }
    }

    static <T> Measured<T> found(T value) {
        return new Found<>(value);
    }

    static <T> Measured<T> nothing(Bilingual why) {
        return new Nothing<>(why);
    }

    <R> R match(Function<? super T, R> found, Function<Bilingual, R> nothing);
}
