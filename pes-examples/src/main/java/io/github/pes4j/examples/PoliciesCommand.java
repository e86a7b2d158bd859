package io.github.pes4j.examples;

import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.io.json.JsonDocuments;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pes policies}: the policies that PES knows by name, and each of them as a file to start from. */
@Command(name = "policies", mixinStandardHelpOptions = true, description = "Lists the scoring policies.")
final class PoliciesCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--json",
            paramLabel = "ID",
            description = "Print this one as JSON, to change it and name the file.")
    private @Nullable String id;

    PoliciesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (id == null) {
            Policies.all()
                    .forEach(policy -> console.out()
                            .println(policy.id() + "  " + policy.title().in(console.locale())));
            return 0;
        }
        Optional<ScoringPolicy> policy = Policies.byId(id);
        if (policy.isEmpty()) {
            return console.fail(
                    "--json {0}：没有这个评分办法；评分办法见 pes policies",
                    "--json {0}: no such policy; 'pes policies' lists them", id);
        }
        console.flush();
        JsonDocuments.writePolicy(policy.get(), Sink.of("standard output", console.bytes()));
        return 0;
    }
}
