package io.github.pes4j.core.form;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.form.Header.Column;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables of one report: frameworks, a summary of the first level, goals, ledgers. They are one evaluation: the most
 * specific table gives the tree, and every other number is a claim. Confined to one thread.
 */
final class ReportTables {

    private final List<Draft> frameworks = new ArrayList<>();
    private final List<Summary> summaries = new ArrayList<>();
    private final List<GoalTable> goals = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Printed<String>> notes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Optional<Integer> year = Optional.empty();
    private EvaluationKind kind = EvaluationKind.DEPARTMENT;

    private record Summary(FormArea area, Mention mention, List<SummaryBlock.Level> levels) {}

    private record GoalTable(Mention mention, List<Goal> goals) {}

    /** Whether a table of a name can belong to this report. */
    boolean agreesWith(Optional<String> other) {
        return name.isEmpty() || other.isEmpty() || TableName.agree(name.get(), other.get());
    }

    /** Whether it has a tree of its own. */
    boolean hasFramework() {
        return !frameworks.isEmpty();
    }

    /** Whether there are points or scores that a tree can be made of. */
    boolean hasPoints() {
        return hasFramework() || !summaries.isEmpty();
    }

    /** The sheets that its tables stand on. */
    List<String> places() {
        return places;
    }

    void add(FormAreas.Table table, Mention mention, Optional<String> tableName) {
        FormArea area = table.area();
        name = name.or(() -> tableName);
        if (area.cells()
                .anyMatch(cell -> cell.text().contains("财政评价") || cell.text().contains("财政重点评价"))) {
            kind = EvaluationKind.FISCAL;
        }
        places.add(area.grid().name());
        switch (table.kind()) {
            case FORM, FRAMEWORK -> frameworks.add(FormAssembly.framework(area, kind, mention));
            case SUMMARY -> summary(area, mention);
            case GOALS -> goals(area, mention);
            case LEDGER -> ledger(area, mention);
        }
    }

    private void summary(FormArea area, Mention mention) {
        summaries.add(new Summary(area, mention, SummaryBlock.read(area)));
        keepRest(area);
    }

    private void goals(FormArea area, Mention mention) {
        IndicatorBlock.find(area).ifPresent(block -> {
            Optional<Integer> in =
                    new ProjectBlock(area, block.headerRow()).read().year();
            year = year.or(() -> in);
            LeafReading reading = new LeafReading(area, new TargetCells(area, in));
            List<Goal> found = block.read().rows().stream()
                    .filter(row -> row.name().isPresent())
                    .map(row -> new Goal(row.names(), reading.measurement(row, description(row)), Optional.empty()))
                    .toList();
            goals.add(new GoalTable(mention, found));
        });
        keepRest(area);
    }

    private static String description(IndicatorRow row) {
        return row.cell(Column.EXPLANATION)
                .map(cell -> FormText.name(cell.text()))
                .orElse("");
    }

    private void ledger(FormArea area, Mention mention) {
        LedgerBlock.find(area).ifPresent(block -> {
            FormClaims found = new FormClaims(kind.evaluator(), mention);
            movements.addAll(block.read(found));
            claims.addAll(found.all());
            year = year.or(block::year);
        });
        keepRest(area);
    }

    private void keepRest(FormArea area) {
        notes.addAll(area.notes());
        findings.addAll(area.findings());
    }

    /** The evaluation of all tables. */
    Draft draft() {
        Draft main = Frameworks.main(frameworks).orElseGet(this::ofSummary);
        List<Draft> others = frameworks.stream().filter(draft -> draft != main).toList();
        Frameworks.complete(main, others);
        others.forEach(other -> claimed(other, main));
        addTo(main);
        return main;
    }

    /** Adds everything but frameworks to an evaluation. */
    void addTo(Draft main) {
        NamedNodes nodes = new NamedNodes(main.tree());
        summaries.forEach(summary -> main.claims(claims(summary, nodes, main)));
        goals.forEach(table -> goals(table, nodes, main));
        main.moved(movements);
        main.claims(claims);
        main.notes(notes);
        main.findings(findings);
        Project known = main.project();
        main.project(Project.builder()
                .from(known)
                .name(known.name().isEmpty() ? name.orElse("") : known.name())
                .year(known.year().or(() -> year))
                .build());
    }

    /** Without a framework the levels of the first summary are the leaves; the others are claims. */
    private Draft ofSummary() {
        Draft draft = new Draft(kind);
        List<Indicator> leaves = new ArrayList<>();
        if (summaries.isEmpty()) {
            return draft;
        }
        Summary summary = summaries.get(0);
        for (SummaryBlock.Level level : summary.levels()) {
            Optional<Points> points = level.figure(Column.WEIGHT)
                    .flatMap(cell -> PointCells.weight(summary.area(), cell).value());
            if (points.isPresent() && !isSum(level)) {
                String leaf = FormText.name(level.name().text());
                leaves.add(Indicator.of(leaf, points.get(), ScoringRule.judged()));
                level.figure(Column.SCORE)
                        .map(cell -> PointCells.score(summary.area(), cell))
                        .filter(score -> score.value().isPresent())
                        .ifPresent(score -> draft.measured(
                                IndicatorPath.of(leaf),
                                LeafMeasurement.judged(new Judgement(score, kind.evaluator(), Optional.empty()))));
            }
        }
        boolean distinct = leaves.stream().map(Indicator::name).distinct().count() == leaves.size();
        return distinct ? withTree(draft, IndicatorTree.of(summary.area().title(), leaves)) : new Draft(kind);
    }

    private static Draft withTree(Draft draft, IndicatorTree tree) {
        draft.tree(tree);
        return draft;
    }

    private static boolean isSum(SummaryBlock.Level level) {
        return Column.of(level.name()).filter(Column.TOTAL::equals).isPresent();
    }

    private static List<Claim> claims(Summary summary, NamedNodes nodes, Draft main) {
        FormClaims claims = new FormClaims(main.kind().evaluator(), summary.mention());
        List<Claim> all = new ArrayList<>();
        for (SummaryBlock.Level level : summary.levels()) {
            Subject subject = isSum(level)
                    ? new Subject.Total()
                    : nodes.subject(List.of(FormText.name(level.name().text())));
            Optional<GridCell> weight = level.figure(Column.WEIGHT);
            weight.ifPresent(cell -> claims.number(subject, Figure.WEIGHT, number(summary.area(), cell)));
            level.figure(Column.SCORE)
                    .ifPresent(cell -> claims.number(subject, Figure.SCORE, number(summary.area(), cell)));
            level.figure(Column.SCORE_RATE)
                    .ifPresent(cell -> claims.number(subject, Figure.RATE, PointCells.rate(summary.area(), cell)));
            all.addAll(shares(summary, level, subject, weight, main));
        }
        return ImmutableList.<Claim>builder().addAll(claims.all()).addAll(all).build();
    }

    /** Weights may be printed as points and as shares; the shares are a place of their own, or they would add up to 200. */
    private static List<Claim> shares(
            Summary summary, SummaryBlock.Level level, Subject subject, Optional<GridCell> taken, Draft main) {
        List<Claim> shares = new ArrayList<>();
        level.figures().forEach((label, cell) -> {
            boolean isWeight =
                    SummaryBlock.column(label).filter(Column.WEIGHT::equals).isPresent();
            if (isWeight && taken.filter(cell::equals).isEmpty()) {
                FormClaims claims = new FormClaims(
                        main.kind().evaluator(), new Mention(summary.mention().place() + " " + label));
                claims.number(subject, Figure.WEIGHT, number(summary.area(), cell));
                shares.addAll(claims.all());
            }
        });
        return shares;
    }

    private static Printed<Quantity> number(FormArea area, GridCell cell) {
        Optional<Quantity> number = Notation.number(cell).or(() -> Notation.plainNumber(cell.text()));
        return new Printed<>(
                cell.text().strip(), number, Optional.of(area.grid().location(cell)));
    }

    /** Goals are evaluated by the leaf of their name, and their targets are claims of it. */
    private static void goals(GoalTable table, NamedNodes nodes, Draft main) {
        FormClaims claims = new FormClaims(main.kind().evaluator(), table.mention());
        for (Goal goal : table.goals()) {
            String last =
                    goal.names().isEmpty() ? "" : goal.names().get(goal.names().size() - 1);
            Optional<IndicatorPath> leaf = nodes.leaf(last);
            main.goals(List.of(new Goal(goal.names(), goal.measurement(), leaf)));
            leaf.ifPresent(path -> goal.measurement()
                    .target()
                    .ifPresent(target -> claims.target(new Subject.OfIndicator(path), target)));
        }
        main.claims(claims.all());
    }

    /** What another framework prints is claimed of the tree, where the tree has what it speaks of. */
    private static void claimed(Draft other, Draft main) {
        NamedNodes nodes = new NamedNodes(main.tree());
        for (Claim claim : other.claims()) {
            Subject subject = claim.subject() instanceof Subject.OfIndicator indicator
                    ? nodes.subject(indicator.path().names())
                    : claim.subject();
            main.claims(List.of(new Claim(subject, claim.figure(), claim.printed(), claim.by(), claim.mention())));
        }
        other.measurements().forEach((path, leaf) -> {
            FormClaims claims = new FormClaims(
                    main.kind().evaluator(),
                    other.claims().isEmpty()
                            ? Mention.FORM
                            : other.claims().get(0).mention());
            leaf.measurements().stream()
                    .map(Measurement::target)
                    .flatMap(Optional::stream)
                    .forEach(target -> claims.target(nodes.subject(path.names()), target));
            main.claims(claims.all());
        });
        main.addRest(other);
    }
}
