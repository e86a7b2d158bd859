package io.github.pes4j.core.scenario;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Named changes (情景) to an evaluation or a policy, in order; later changes of the same lever stand over earlier ones. Scenarios
 * stack, and keep the list of all their changes. Immutable and thread-safe.
 *
 * @param name its name
 * @param changes its changes, in order
 */
public record Scenario(String name, List<Change> changes) {

    /** Copies the changes. */
    public Scenario {
        changes = ImmutableList.copyOf(changes);
    }

    /** A scenario of some changes. */
    public static Scenario of(String name, Change... changes) {
        return new Scenario(name, List.of(changes));
    }

    /** This scenario, and then the other. */
    public Scenario andThen(Scenario other) {
        return new Scenario(
                name + " + " + other.name,
                ImmutableList.<Change>builder()
                        .addAll(changes)
                        .addAll(other.changes)
                        .build());
    }
}
