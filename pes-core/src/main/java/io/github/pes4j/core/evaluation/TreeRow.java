package io.github.pes4j.core.evaluation;

import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.SourceLocation;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row from which a tree is assembled: a node that names its parent, as tables and databases hold trees. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class TreeRow {

    /** Values are made by their builder alone. */
    TreeRow() {}

    /** The id of the node, once among the rows. */
    public abstract String id();

    /** The id of its parent; empty for a node of the first level. */
    public abstract Optional<String> parent();

    /** The name. */
    public abstract String name();

    /** Its points, of whatever sign the source has. Leaves need them; on a group they are ignored, for they are a claim. */
    public abstract Optional<BigDecimal> points();

    /** Its rule. Judged, if not stated. */
    public abstract Optional<ScoringRule> rule();

    /** Whether it is a group even without children: an empty category. */
    @Value.Default
    public boolean group() {
        return false;
    }

    /** Where it stood. */
    public abstract Optional<SourceLocation> at();

    /** A builder of rows. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a row; {@code build} throws {@link IllegalStateException} without id and name. Not thread-safe. */
    public static final class Builder extends ImmutableTreeRow.Builder {
        Builder() {}
    }
}
