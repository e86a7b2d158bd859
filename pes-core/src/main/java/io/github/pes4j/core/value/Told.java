package io.github.pes4j.core.value;

/**
 * A problem that is told to people in Chinese and in English: an exception about what they asked for, which they can mend
 * themselves. Its message is the English text. Implementations are thread-safe.
 */
public interface Told {

    /** What is wrong, and what to do about it. */
    Bilingual told();

    /** What an exception tells; its message for both languages where it tells nothing. */
    static Bilingual by(Throwable problem) {
        return problem instanceof Told told ? told.told() : Bilingual.same(String.valueOf(problem.getMessage()));
    }
}
