package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.value.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells causes from consequences. Conflicts are looked at in the order of {@link Precedence}. What is still there after the
 * causes before it were corrected is a cause of its own; whatever disappears when its figure takes the expected value belongs
 * to it, with its places.
 */
final class Causes {

    private final Function<Evaluation, List<Conflict>> checks;

    /** With the checks that say what is still there in a corrected evaluation. */
    Causes(Function<Evaluation, List<Conflict>> checks) {
        this.checks = checks;
    }

    /** What makes two conflicts the same, before and after a correction. */
    private record Identity(FindingCode code, Optional<Subject> subject, Optional<Figure> figure, String variant) {
        static Identity of(Conflict conflict) {
            Finding finding = conflict.finding();
            return new Identity(finding.code(), finding.subject(), conflict.figure(), conflict.variant());
        }
    }

    /**
     * Causes, and what follows from them.
     *
     * @param findings one finding for each cause, worst first
     * @param misread conflicts that are gone when a target or an actual is read as it should be
     */
    record Found(List<Finding> findings, List<Conflict> misread) {}

    /** The causes among the conflicts. */
    Found among(Evaluation evaluation, List<Conflict> conflicts) {
        List<Conflict> waiting = new ArrayList<>(Precedence.sorted(conflicts));
        Set<Precedence.Slot> taken = new HashSet<>();
        List<Finding> causes = new ArrayList<>();
        List<Conflict> misread = new ArrayList<>();
        Evaluation corrected = evaluation;
        while (!waiting.isEmpty()) {
            Conflict conflict = waiting.remove(0);
            if (Precedence.slot(conflict).map(slot -> !taken.add(slot)).orElse(false)) {
                continue;
            }
            List<Conflict> gone = List.of();
            if (conflict.correction().isPresent() && !waiting.isEmpty()) {
                corrected = conflict.correction().get().of(corrected);
                Set<Identity> left =
                        checks.apply(corrected).stream().map(Identity::of).collect(Collectors.toSet());
                gone = waiting.stream()
                        .filter(other -> !left.contains(Identity.of(other)))
                        .toList();
                waiting.removeAll(gone);
                if (isMeasure(conflict)) {
                    misread.addAll(gone);
                }
            }
            causes.add(withPlacesOf(conflict.finding(), gone));
        }
        return new Found(Precedence.shown(causes), misread);
    }

    /** About a target or an actual: no figure of the claims, and no money. */
    private static boolean isMeasure(Conflict conflict) {
        boolean money = conflict.finding()
                .subject()
                .filter(Subject.FundCell.class::isInstance)
                .isPresent();
        return conflict.figure().isEmpty() && !money;
    }

    private static Finding withPlacesOf(Finding cause, List<Conflict> consequences) {
        Set<SourceLocation> places = new LinkedHashSet<>(cause.places());
        consequences.forEach(conflict -> places.addAll(conflict.finding().places()));
        return places.size() == cause.places().size()
                ? cause
                : Finding.of(cause.code()).from(cause).places(places).build();
    }
}
