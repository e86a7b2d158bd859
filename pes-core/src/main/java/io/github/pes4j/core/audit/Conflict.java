package io.github.pes4j.core.audit;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.finding.Finding;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a check found, with what the auditor needs to tell causes from consequences. Immutable; thread-safe if the
 * correction is.
 */
@Value.Immutable
public abstract class Conflict {

    /** Values are made by their builder alone. */
    Conflict() {}

    /** What was found. */
    public abstract Finding finding();

    /** The figure of the subject that it is about, if it is about one. */
    public abstract Optional<Figure> figure();

    /** What tells it from another of the same code on the same figure: a place, a printed value. Empty if nothing need. */
    @Value.Default
    public String variant() {
        return "";
    }

    /**
     * The evaluation with the expected value in place of the one that was found, where one is expected. Whatever another
     * check no longer finds in it is a consequence of this conflict.
     */
    public abstract Optional<Correction> correction();

    /** A conflict that is nobody's cause. */
    public static Conflict of(Finding finding) {
        return builder().finding(finding).build();
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a conflict; {@code build} throws {@link IllegalStateException} without a finding. Not thread-safe. */
    public static final class Builder extends ImmutableConflict.Builder {
        Builder() {}
    }
}
