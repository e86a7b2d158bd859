package io.github.pes4j.scoring.leaf;

import io.github.pes4j.core.result.Taken;
import io.github.pes4j.core.value.Bilingual;
import java.util.function.Function;

/** What a measure gave, or why it gave nothing. */
sealed interface Measured {

    /** The measure was taken. */
    record Found(Taken taken) implements Measured {
        @Override
        public <R> R match(Function<Taken, R> found, Function<Bilingual, R> nothing) {
            return found.apply(taken);
        }
    }

    /** It could not be taken. */
    record Nothing(Bilingual why) implements Measured {
        @Override
        public <R> R match(Function<Taken, R> found, Function<Bilingual, R> nothing) {
            return nothing.apply(why);
        }
    }

    <R> R match(Function<Taken, R> found, Function<Bilingual, R> nothing);
}
