package io.github.pes4j.core.form;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.Header.Column;
import io.github.pes4j.core.form.IndicatorBlock.LevelFigures;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a tree of the rows of indicators: leaves with their rules, what was observed at them, and what is claimed of them. */
final class TreeReading {

    private final FormArea area;
    private final TreeSketch sketch;
    private final Draft draft;
    private final FormClaims claims;
    private final LeafReading leaves;
    private final ListMultimap<GridCell, IndicatorRow> sharing = ArrayListMultimap.create();
    private final List<IndicatorRow> named = new ArrayList<>();

    TreeReading(FormArea area, TreeSketch sketch, Draft draft, FormClaims claims) {
        this.area = area;
        this.sketch = sketch;
        this.draft = draft;
        this.claims = claims;
        this.leaves =
                new LeafReading(area, new TargetCells(area, draft.project().year()));
    }

    void read(IndicatorBlock.Rows rows) {
        List<LeafRows> found = LeafRows.of(rows);
        findSharedScores(found);
        Set<IndicatorRow> firsts = Sets.newIdentityHashSet();
        found.forEach(leaf -> firsts.add(leaf.rows().get(0)));
        int next = 0;
        // Groups keep the order in which they are printed, with or without indicators.
        for (IndicatorRow row : rows.rows()) {
            if (row.name().isEmpty()) {
                sketch.groups(row.groups());
            } else if (firsts.contains(row)) {
                leaf(found.get(next++));
            }
        }
        Set<LevelFigures> leafLevels = Sets.newIdentityHashSet();
        found.forEach(leaf -> leaf.level().ifPresent(leafLevels::add));
        rows.levels().stream().filter(level -> !leafLevels.contains(level)).forEach(this::claim);
        total(rows);
    }

    /** A score that was merged over several leaves belongs to none of them. */
    private void findSharedScores(List<LeafRows> found) {
        found.forEach(leaf -> named.addAll(leaf.rows()));
        Set<GridCell> shared = new HashSet<>();
        found.stream()
                .map(leaf -> leaf.rows().get(0))
                .filter(first -> first.continued().contains(Column.SCORE))
                .forEach(first -> scoreCell(first).ifPresent(shared::add));
        named.forEach(row -> scoreCell(row).filter(shared::contains).ifPresent(cell -> sharing.put(cell, row)));
    }

    private static Optional<GridCell> scoreCell(IndicatorRow row) {
        return Optional.ofNullable(row.cells().get(Column.SCORE));
    }

    private void leaf(LeafRows rows) {
        IndicatorRow first = rows.rows().get(0);
        Optional<Printed<Points>> weight = rows.weight(area);
        Optional<GridCell> ownScore = first.cell(Column.SCORE);
        boolean isShared = ownScore.filter(sharing::containsKey).isPresent();
        Optional<Printed<Points>> score = isShared ? Optional.empty() : rows.score(area);
        Optional<Points> points = weight.flatMap(Printed::value);
        Subject subject = points.isPresent()
                ? new Subject.OfIndicator(leaf(rows, points.get(), score))
                : new Subject.UnknownIndicator(first.name().orElse(""));
        if (points.isEmpty()) {
            goals(rows);
            if (weight.isEmpty() && first.header().has(Column.WEIGHT) && first.hasFigures()) {
                reportUnweighted(first);
            }
        }
        claims.points(subject, Figure.WEIGHT, weight);
        claims.points(subject, Figure.SCORE, score);
        if (isShared) {
            claims.points(
                    shareholder(ownScore.get()), Figure.SCORE, ownScore.map(cell -> PointCells.score(area, cell)));
        }
        first.cell(Column.SCORE_RATE)
                .ifPresent(cell -> claims.number(subject, Figure.RATE, PointCells.rate(area, cell)));
    }

    /**
     * What a score belongs to that was merged over several leaves: the level that they make up together, else all of them by
     * their names.
     */
    private Subject shareholder(GridCell score) {
        List<IndicatorRow> rows = sharing.get(score);
        return LeafRows.commonLevel(rows, named)
                .flatMap(sketch::pathOf)
                .<Subject>map(Subject.OfIndicator::new)
                .orElseGet(() -> new Subject.UnknownIndicator(LeafRows.joinedNames(rows)));
    }

    private IndicatorPath leaf(LeafRows rows, Points points, Optional<Printed<Points>> score) {
        IndicatorRow first = rows.rows().get(0);
        Optional<String> criterion = text(first, Column.CRITERION);
        Optional<String> explanation = text(first, Column.EXPLANATION);
        Optional<ScoringRule> stated = criterion.flatMap(
                words -> RuleReader.rule(words, new RuleReader.Context(rows.name(), explanation.orElse(""), points)));
        boolean applies = stated.filter(rule -> leaves.applies(rule, rows.rows(), draft.funding()))
                .isPresent();
        boolean undivided = rows.level().isPresent() && rows.rows().size() > 1;
        LeafReading.Leaf leaf = leaves.leaf(rows.rows(), draft.kind().evaluator(), score, undivided, stated, applies);

        IndicatorPath path = sketch.leaf(
                rows.groups(),
                Indicator.builder()
                        .name(rows.name())
                        .points(points)
                        .rule(leaf.rule())
                        .statedRule(leaf.stated())
                        .explanation(explanation)
                        .criterion(criterion)
                        .evaluationPoints(first.cell(Column.POINTS)
                                .map(cell -> RuleReader.evaluationPoints(cell.text()))
                                .orElse(List.of()))
                        .build());
        draft.measured(path, leaf.measurement());
        return path;
    }

    private static Optional<String> text(IndicatorRow row, Column column) {
        return row.cell(column).map(cell -> cell.text().strip());
    }

    /** Rows without points that can be read: they are kept, and not scored. */
    private void goals(LeafRows rows) {
        for (IndicatorRow row : rows.rows()) {
            sketch.groups(row.groups());
            draft.goals(List.of(new Goal(row.names(), leaves.measurement(row, ""), Optional.empty())));
        }
    }

    private void claim(LevelFigures level) {
        Optional<Subject> subject = sketch.pathOf(level.path()).map(Subject.OfIndicator::new);
        Optional<GridCell> weight = Optional.ofNullable(level.figures().get(Column.WEIGHT));
        Subject about = subject.orElseGet(() -> new Subject.UnknownIndicator(
                level.path().isEmpty() ? "" : level.path().get(level.path().size() - 1)));
        claims.points(
                about,
                Figure.WEIGHT,
                weight.filter(cell -> !FormText.saysNothing(cell.text()))
                        .map(cell -> PointCells.weight(area, cell))
                        .or(() -> PointCells.inCaption(area, level.caption())));
        claims.points(
                about,
                Figure.SCORE,
                Optional.ofNullable(level.figures().get(Column.SCORE))
                        .filter(cell -> !FormText.saysNothing(cell.text()))
                        .map(cell -> PointCells.score(area, cell)));
        Optional.ofNullable(level.figures().get(Column.SCORE_RATE))
                .filter(cell -> !FormText.saysNothing(cell.text()))
                .ifPresent(cell -> claims.number(about, Figure.RATE, PointCells.rate(area, cell)));
    }

    private void total(IndicatorBlock.Rows rows) {
        Subject total = new Subject.Total();
        claims.points(total, Figure.WEIGHT, inTotal(rows, Column.WEIGHT).map(cell -> PointCells.weight(area, cell)));
        claims.points(total, Figure.SCORE, inTotal(rows, Column.SCORE).map(cell -> PointCells.score(area, cell)));
        inTotal(rows, Column.SCORE_RATE)
                .ifPresent(cell -> claims.number(total, Figure.RATE, PointCells.rate(area, cell)));
    }

    private static Optional<GridCell> inTotal(IndicatorBlock.Rows rows, Column column) {
        return Optional.ofNullable(rows.total().get(column)).filter(cell -> !FormText.saysNothing(cell.text()));
    }

    /** A blank weight. A table without a column of weights has been reported already, once. */
    private void reportUnweighted(IndicatorRow row) {
        IndicatorHeader header = row.header();
        int column = header.figure(Column.WEIGHT, header.levels().size() - 1)
                .or(() -> header.row().cell(Column.WEIGHT))
                .map(GridCell::column)
                .orElse(1);
        area.report(Finding.of(FindingCodes.MISSING_FIELD)
                .subject(new Subject.UnknownIndicator(row.name().orElse("")))
                .addPlace(area.grid().location(row.row(), column))
                .expected(new Bilingual("该指标的分值", "the points of this indicator"))
                .build());
    }
}
