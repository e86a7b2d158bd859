package io.github.pes4j.examples;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.io.json.JsonDocuments;
import io.github.pes4j.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What {@code --policy} names: a policy of PES, or a file with one. */
final class PolicyChoice {

    private PolicyChoice() {}

    /**
     * The policy.
     *
     * @throws Unusable if there is none, it is wrong, or it asks for what cannot be applied
     */
    static ScoringPolicy of(String idOrFile, Locale locale) throws IOException, Unusable {
        ScoringPolicy policy = find(idOrFile, locale);
        try {
            Scorer.of(policy);
        } catch (IllegalArgumentException e) {
            throw new Unusable("--policy " + idOrFile + ": " + e.getMessage());
        }
        return policy;
    }

    private static ScoringPolicy find(String idOrFile, Locale locale) throws IOException, Unusable {
        Optional<ScoringPolicy> known = Policies.byId(idOrFile);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<Path> file = file(idOrFile);
        if (file.isEmpty()) {
            throw new Unusable("--policy " + idOrFile + ": no such policy; 'pes policies' lists them");
        }
        Outcome<ScoringPolicy> read = JsonDocuments.readPolicy(Source.of(file.get()));
        if (read.value().isEmpty()) {
            throw new Unusable(read.findings().stream()
                    .map(finding -> line(idOrFile, finding, locale))
                    .toArray(String[]::new));
        }
        return read.value().get();
    }

    private static Optional<Path> file(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String line(String file, Finding finding, Locale locale) {
        return "--policy " + file + ": " + finding.message(locale);
    }

    /** Why there is no policy, a line for each reason. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String[] lines;

        Unusable(String... lines) {
            super(String.join("; ", lines));
            this.lines = lines;
        }

        /** Says all of them. */
        int tell(Console console) {
            for (String line : lines) {
                console.fail(line);
            }
            return Pes.UNUSABLE;
        }
    }
}
