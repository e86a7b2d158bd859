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
public interface TreeRow {

    /** The id of the node, once among the rows. */
    String id();

    /** The id of its parent; empty for a node of the first level. */
    Optional<String> parent();

    /** The name. */
    String name();

    /** Its points, of whatever sign the source has. Leaves need them; on a group they are ignored, for they are a claim. */
    Optional<BigDecimal> points();

    /** Its rule. Judged, if not stated. */
    Optional<ScoringRule> rule();

    /** Whether it is a group even without children: an empty category. */
    @Value.Default
    default boolean group() {
        return false;
    }

    /** Where it stood. */
    Optional<SourceLocation> at();

    /** A builder of rows. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a row. Not thread-safe. */
    final class Builder extends ImmutableTreeRow.Builder {
        Builder() {}
    }
}
