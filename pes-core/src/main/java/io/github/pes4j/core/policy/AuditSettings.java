package io.github.pes4j.core.policy;

import io.github.pes4j.core.value.Share;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What an audit (审核) looks for, and where it begins to doubt. Immutable and thread-safe. */
@Value.Immutable
public abstract class AuditSettings {

    /** Values are made by their builder alone. */
    AuditSettings() {}

    /** The policy that stands over what evaluations name; without it their own, else the usual one of their kind. */
    public abstract Optional<ScoringPolicy> policy();

    /** The ids of the checks that are switched off. */
    public abstract Set<String> off();

    /** From which completion on a target is suspect. Ten times, if not said otherwise. */
    @Value.Default
    public Share suspectAbove() {
        return Share.percent("1000");
    }

    /** How many times a sibling's target a target may be, or the other way round. Three times, if not said otherwise. */
    @Value.Default
    public Share farFromSiblings() {
        return Share.percent("300");
    }

    /** The most changes that a repair may have. Four, if not said otherwise; 0 looks for no repairs. */
    @Value.Default
    public int mostChanges() {
        return 4;
    }

    /** Every check, with the usual thresholds. */
    public static AuditSettings usual() {
        return builder().build();
    }

    /** A builder of settings. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds settings. Not thread-safe. */
    public static final class Builder extends ImmutableAuditSettings.Builder {
        Builder() {}

        /**
         * The settings.
         *
         * @throws IllegalArgumentException if a repair may have fewer than 0 or more than 6 changes, or a threshold is not
         *     above 100 %
         */
        @Override
        public AuditSettings build() {
            AuditSettings settings = super.build();
            if (settings.mostChanges() < 0 || settings.mostChanges() > 6) {
                throw new IllegalArgumentException(
                        "repairs have at most 0 to 6 changes, not " + settings.mostChanges());
            }
            if (settings.suspectAbove().compareTo(Share.ONE) <= 0
                    || settings.farFromSiblings().compareTo(Share.ONE) <= 0) {
                throw new IllegalArgumentException("thresholds of doubt lie above 100 %");
            }
            return settings;
        }
    }
}
