package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.audit.FigureKey;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.Repair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The smallest repairs of an evaluation: for each group of broken constraints that share figures the smallest sets of changes
 * that mend it. A set that would bring a new error anywhere is none.
 */
final class Repairs {

    private final AuditCase audited;
    private final Function<Evaluation, List<Conflict>> checks;
    private final RepairModel model;

    /** With the conflicts that are to be removed, and the checks that must find none beside them. */
    Repairs(AuditCase audited, List<Conflict> wrong, Function<Evaluation, List<Conflict>> checks) {
        this.audited = audited;
        this.checks = checks;
        this.model = RepairModel.of(
                audited,
                wrong.stream()
                        .flatMap(conflict -> conflict.finding().subject().stream())
                        .collect(Collectors.toSet()));
    }

    /** Repairs of at most so many changes, given the conflicts that are there already. */
    List<Repair> among(List<Conflict> conflicts, int most) {
        BigDecimal[] printed = model.printed();
        List<Constraint> broken = model.constraints().stream()
                .filter(constraint -> !constraint.holds(printed))
                .toList();
        List<Repair> repairs = new ArrayList<>();
        for (List<Constraint> group : groups(broken)) {
            List<Constraint> elsewhere =
                    broken.stream().filter(other -> !group.contains(other)).toList();
            List<List<Repair.Change>> sets = new RepairSearch(model, elsewhere)
                    .smallest(most).stream()
                            .filter(solution -> isClean(conflicts, solution))
                            .map(Repairs::changes)
                            .toList();
            repairs.add(new Repair(names(group), sets));
        }
        return repairs;
    }

    /** Broken constraints, joined where they share a figure, whatever its value. Money alone makes no group. */
    private static List<List<Constraint>> groups(List<Constraint> broken) {
        List<List<Constraint>> groups = new ArrayList<>();
        for (Constraint constraint : broken) {
            if (constraint.isRepaired()) {
                List<Constraint> joined = new ArrayList<>(List.of(constraint));
                List<List<Constraint>> touching = groups.stream()
                        .filter(group -> group.stream().anyMatch(other -> share(constraint, other)))
                        .toList();
                touching.forEach(group -> joined.addAll(0, group));
                int at = touching.isEmpty() ? groups.size() : groups.indexOf(touching.get(0));
                groups.add(at, joined);
                groups.removeAll(touching);
            }
        }
        return groups;
    }

    private static boolean share(Constraint one, Constraint other) {
        Set<FigureKey> keys = figures(one).collect(Collectors.toSet());
        return figures(other).anyMatch(keys::contains);
    }

    /** A rate is joined with the score beside it, because it changes with it. */
    private static Stream<FigureKey> figures(Constraint constraint) {
        return constraint.unknowns().stream()
                .map(Unknown::key)
                .map(key -> key.figure() == Figure.RATE ? new FigureKey(key.subject(), Figure.SCORE) : key);
    }

    private static List<String> names(Collection<Constraint> group) {
        return group.stream()
                .map(constraint -> constraint.head().key())
                .distinct()
                .map(key -> key.subject() + " " + key.figure())
                .toList();
    }

    private record Identity(FindingCode code, Optional<Subject> subject, Optional<Figure> figure) {
        static Identity of(Conflict conflict) {
            return new Identity(conflict.finding().code(), conflict.finding().subject(), conflict.figure());
        }
    }

    /** Whether the changed report has no error that was not there before. */
    private boolean isClean(List<Conflict> before, RepairSearch.Solution solution) {
        Map<StatedFigure, BigDecimal> values = new LinkedHashMap<>();
        solution.changes().forEach((unknown, value) -> put(values, unknown, value));
        solution.along().forEach((unknown, value) -> put(values, unknown, value));
        Set<Identity> known = before.stream().map(Identity::of).collect(Collectors.toCollection(HashSet::new));
        return checks.apply(Edits.of(audited.evaluation(), values)).stream()
                .filter(conflict -> conflict.finding().isError())
                .map(Identity::of)
                .allMatch(known::contains);
    }

    private static void put(Map<StatedFigure, BigDecimal> values, Unknown unknown, BigDecimal value) {
        unknown.mentions().forEach(mention -> values.put(mention, value));
    }

    private static List<Repair.Change> changes(RepairSearch.Solution solution) {
        List<Repair.Change> changes = new ArrayList<>();
        solution.changes()
                .forEach((unknown, value) -> changes.add(new Repair.Change(
                        unknown.key().subject(),
                        unknown.key().figure(),
                        unknown.text(),
                        unknown.print(value),
                        unknown.mentions().stream()
                                .map(StatedFigure::place)
                                .distinct()
                                .toList(),
                        unknown.mentions().stream()
                                .flatMap(mention -> mention.at().stream())
                                .distinct()
                                .toList(),
                        along(solution, unknown))));
        return changes;
    }

    private static List<String> along(RepairSearch.Solution solution, Unknown changed) {
        List<String> along = new ArrayList<>();
        solution.along().forEach((rate, value) -> {
            if (rate.isBeside(changed)) {
                along.add(rate.key().figure() + " " + rate.text() + " → " + rate.print(value));
            }
        });
        return along;
    }
}
