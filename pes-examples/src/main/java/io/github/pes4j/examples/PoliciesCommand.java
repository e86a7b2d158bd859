package io.github.pes4j.examples;

import io.github.pes4j.core.policy.Policies;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code pes policies}: the policies that PES knows by name. */
@Command(name = "policies", mixinStandardHelpOptions = true, description = "Lists the scoring policies.")
final class PoliciesCommand implements Callable<Integer> {

    private final Console console;

    PoliciesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Policies.all().forEach(policy -> console.out().println(policy.id() + "  " + policy.title()));
        return 0;
    }
}
