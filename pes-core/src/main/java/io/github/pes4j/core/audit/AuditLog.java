package io.github.pes4j.core.audit;

import io.github.pes4j.core.value.Bilingual;

/** Where a check says what it saw. Used by one check at a time, on one thread; not thread-safe. */
public interface AuditLog {

    /** It applied once, and all was well. */
    void passed();

    /** It applied once, and found something. */
    void found(Conflict conflict);

    /** It could not be applied. */
    void skipped(Bilingual why);

    /**
     * It applied once: it passed, or found something.
     *
     * @param wrong whether it found something
     * @param conflict what it found; asked only if so
     */
    default void passedUnless(boolean wrong, java.util.function.Supplier<Conflict> conflict) {
        if (wrong) {
            found(conflict.get());
        } else {
            passed();
        }
    }
}
