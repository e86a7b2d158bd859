package io.github.pes4j.examples;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.Dossier.FileFindings;
import io.github.pes4j.core.result.Dossier.Item;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.scoring.Portfolios;
import io.github.pes4j.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads files, scores what is in them, and puts everything into one dossier. */
final class Scoring {

    private final Formats formats;
    private final Optional<ScoringPolicy> asked;
    private final Rules rules = Rules.installed();

    /** The asked policy stands over what the files name. */
    Scoring(Formats formats, Optional<ScoringPolicy> asked) {
        this.formats = formats;
        this.asked = asked;
    }

    /** Which files gave nothing is in the dossier's file findings; a file that cannot be opened is one of them. */
    Dossier score(List<Path> files) {
        List<Item> items = new ArrayList<>();
        Dossier.Builder dossier = Dossier.builder();
        for (Path file : files) {
            Reading reading = read(file);
            List<Finding> unread = new ArrayList<>(reading.fileFindings());
            for (Outcome<Evaluation> outcome : reading.outcomes()) {
                Optional<Item> item =
                        outcome.value().flatMap(found -> item(reading.source(), found, outcome.findings(), unread));
                item.ifPresent(items::add);
                if (outcome.value().isEmpty()) {
                    unread.addAll(outcome.findings());
                }
            }
            if (!unread.isEmpty()) {
                dossier.addFile(new FileFindings(reading.source(), unread));
            }
        }
        return dossier.items(items)
                .portfolio(
                        items.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Portfolios.summary(
                                        items.stream().map(Item::evaluation).toList(),
                                        items.stream()
                                                .flatMap(item -> item.scorecard().stream())
                                                .toList())))
                .build();
    }

    private Reading read(Path file) {
        try {
            return formats.read(file);
        } catch (IOException | RuntimeException e) {
            // Whatever happens with one file, the others are scored.
            Finding unreadable = Finding.of(FindingCodes.UNREADABLE)
                    .got(Console.reason(e))
                    .remedy(new Bilingual("检查路径和权限", "check the path and who may read it"))
                    .build();
            return new Reading(file.toString(), List.of(), List.of(unreadable));
        }
    }

    private Optional<Item> item(String source, Evaluation evaluation, List<Finding> findings, List<Finding> unread) {
        try {
            return Optional.of(item(source, evaluation, findings));
        } catch (RuntimeException e) {
            // Whatever happens with one evaluation, the others are scored.
            unread.add(Finding.of(FindingCodes.NOT_COMPUTABLE)
                    .subject(new Subject.Part(evaluation.project().name()))
                    .got(Console.reason(e))
                    .build());
            return Optional.empty();
        }
    }

    private Item item(String source, Evaluation evaluation, List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        Optional<ScoringPolicy> named = evaluation.policy().flatMap(Policies::byId);
        ScoringPolicy policy = asked.or(() -> named).orElseGet(() -> Policies.usualFor(evaluation.kind()));
        if (asked.isEmpty() && named.isEmpty()) {
            all.add(assumed(evaluation, policy));
        }
        Scorecard card = Scorer.of(policy, rules).score(evaluation);
        all.addAll(card.findings());
        return new Item(source, evaluation, Optional.of(card), all);
    }

    private static Finding assumed(Evaluation evaluation, ScoringPolicy policy) {
        return Finding.of(FindingCodes.POLICY_ASSUMED)
                .got(evaluation
                        .policy()
                        .map(id -> new Bilingual("未知的评分办法 {0}，改用 {1}", "an unknown policy {0}; {1} was taken")
                                .with(id, policy.id()))
                        .orElse(Bilingual.same(policy.id())))
                .build();
    }
}
