package io.github.pes4j.core.policy;

/**
 * Where a rule comes from. Immutable and thread-safe.
 *
 * @param kind how it is known
 * @param source the regulation, the report or the practice
 */
public record Provenance(Kind kind, String source) {

    /** How a rule is known. */
    public enum Kind {
        /** Read in a regulation, a report or a form. */
        READ,
        /** Remembered from a regulation that could not be opened: to be checked before it is relied on. */
        REMEMBERED,
        /** Derived from others by arithmetic. */
        DERIVED,
        /** A choice of PES, because no source decides. */
        CHOSEN
    }

    /** Read in a source. */
    public static Provenance read(String source) {
        return new Provenance(Kind.READ, source);
    }

    /** Remembered from a source. */
    public static Provenance remembered(String source) {
        return new Provenance(Kind.REMEMBERED, source);
    }

    /** Chosen by PES for a reason. */
    public static Provenance chosen(String reason) {
        return new Provenance(Kind.CHOSEN, reason);
    }
}
