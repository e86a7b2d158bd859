package io.github.pes4j.examples;

import io.github.pes4j.core.policy.ScoringPolicy;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that scores: under which policy. */
final class Choices {

    @Option(
            names = "--policy",
            paramLabel = "ID|FILE",
            description = "The scoring policy, or a file with one; see 'pes policies'.")
    private @Nullable String policy;

    /**
     * The policy that was asked for, if one was.
     *
     * @throws PolicyChoice.Unusable if there is none of that name, it is wrong, or it asks for what cannot be applied
     */
    Optional<ScoringPolicy> policy() throws IOException, PolicyChoice.Unusable {
        return policy == null ? Optional.empty() : Optional.of(PolicyChoice.of(policy));
    }
}
