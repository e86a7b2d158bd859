package io.github.pes4j.examples;

import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Told;
import io.github.pes4j.io.json.JsonDocuments;
import io.github.pes4j.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@code --policy} names: a policy of PES, or a file with one. */
final class PolicyChoice {

    private PolicyChoice() {}

    /**
     * The policy.
     *
     * @throws Unusable if there is none, it is wrong, or it asks for what cannot be applied
     */
    static ScoringPolicy of(String idOrFile) throws IOException, Unusable {
        ScoringPolicy policy = find(idOrFile);
        try {
            Scorer.of(policy);
        } catch (IllegalArgumentException e) {
            throw new Unusable(List.of(about(idOrFile, Told.by(e))));
        }
        return policy;
    }

    private static ScoringPolicy find(String idOrFile) throws IOException, Unusable {
        Optional<ScoringPolicy> known = Policies.byId(idOrFile);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<Path> file = file(idOrFile);
        if (file.isEmpty()) {
            throw new Unusable(List.of(none(idOrFile)));
        }
        Outcome<ScoringPolicy> read = JsonDocuments.readPolicy(Source.of(file.get()));
        if (read.value().isEmpty()) {
            throw new Unusable(read.findings().stream()
                    .map(finding -> about(idOrFile, Console.message(finding)))
                    .toList());
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

    /** There is no such policy. */
    static Bilingual none(String idOrFile) {
        return about(
                idOrFile,
                new Bilingual(
                        "没有这个评分办法，也没有这个文件；评分办法见 pes policies",
                        "no such policy, and no such file; 'pes policies' lists the policies"));
    }

    private static Bilingual about(String idOrFile, Bilingual problem) {
        return Console.about("--policy " + idOrFile, problem);
    }

    /** Why there is no policy, a line for each reason. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<Bilingual> reasons;

        Unusable(List<Bilingual> reasons) {
            super(reasons.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
            this.reasons = reasons;
        }

        /** Says all of them. */
        int tell(Console console) {
            reasons.forEach(console::fail);
            return Pes.UNUSABLE;
        }
    }
}
