package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.Header.Column;
import io.github.pes4j.core.form.Header.Info;
import io.github.pes4j.core.value.Bilingual;
import java.util.Optional;

/** Puts the blocks of one form, or of a framework with its scores, together into an evaluation. */
final class FormAssembly {

    private final FormArea area;
    private final Draft draft;
    private final FormClaims claims;

    FormAssembly(FormArea area, EvaluationKind kind, Mention mention) {
        this.area = area;
        this.draft = new Draft(kind);
        this.claims = new FormClaims(kind.evaluator(), mention);
    }

    /** A self-evaluation form. */
    static Draft form(FormArea area) {
        return new FormAssembly(area, EvaluationKind.UNIT_SELF, Mention.FORM).draft(true);
    }

    /** A framework, whose project may be named on another sheet, or nowhere. */
    static Draft framework(FormArea area, EvaluationKind kind, Mention mention) {
        return new FormAssembly(area, kind, mention).draft(false);
    }

    private Draft draft(boolean isForm) {
        Optional<IndicatorBlock> indicators = IndicatorBlock.find(area);
        int indicatorRow = indicators.map(IndicatorBlock::headerRow).orElse(area.lastRow() + 1);
        Optional<FundBlock> above = FundBlock.find(area, indicatorRow);
        int fundRow = above.map(FundBlock::headerRow).orElse(indicatorRow);
        Optional<FundBlock> funds = above.or(() -> indicators
                .map(IndicatorBlock::funds)
                .flatMap(rows -> FundBlock.find(area, rows.lowerEndpoint(), rows.upperEndpoint())));
        ProjectBlock project = new ProjectBlock(area, fundRow);
        draft.project(project.read());
        if (isForm) {
            project.reportUnnamed();
        }
        Optional<IndicatorBlock.Rows> rows = indicators.map(IndicatorBlock::read);
        TreeSketch sketch = new TreeSketch();
        funds.ifPresent(block -> {
            FundBlock.Read read = block.read(claims);
            draft.statement(read.statement());
            boolean elsewhere = rows.filter(FormAssembly::scoresExecution).isPresent();
            new ExecutionRow(area, block, read.execution()).addTo(sketch, claims, elsewhere);
        });
        draft.overallGoals(new GoalBlock(area, Math.min(fundRow, indicatorRow), indicatorRow).read());
        project.value(Info.TOTAL_SCORE)
                .ifPresent(cell ->
                        claims.points(new Subject.Total(), Figure.SCORE, Optional.of(PointCells.score(area, cell))));
        indicators.ifPresentOrElse(
                block -> reportMissingHeaders(block, rows.orElseThrow(), isForm), this::reportNoIndicators);
        rows.ifPresent(read -> new TreeReading(area, sketch, draft, claims).read(read));
        draft.tree(sketch.tree(isForm ? "" : area.title()));
        draft.claims(claims.all());
        draft.notes(area.notes());
        draft.findings(area.findings());
        return draft;
    }

    private static boolean scoresExecution(IndicatorBlock.Rows rows) {
        return rows.rows().stream()
                .anyMatch(row -> row.name().filter(Header::isExecutionRate).isPresent()
                        && row.cell(Column.WEIGHT).isPresent());
    }

    private void reportNoIndicators() {
        report(
                new Subject.Part("绩效指标"),
                area.firstRow(),
                new Bilingual("含“三级指标”“分值”的表头行", "a header row with '三级指标' and '分值'"));
    }

    /** What scoring needs: a column of points, and one of names. */
    private void reportMissingHeaders(IndicatorBlock block, IndicatorBlock.Rows rows, boolean isForm) {
        IndicatorHeader header = block.header();
        // A framework may end with the second level; in a form that is where the names are missing.
        boolean names = header.has(Column.LEVEL3) || header.has(Column.LEVEL4) || !isForm;
        boolean points = header.has(Column.WEIGHT) || rows.rows().isEmpty() || statesPoints(rows);
        if (!names) {
            reportMissing(block, Column.LEVEL3);
        }
        if (!points) {
            reportMissing(block, Column.WEIGHT);
        }
    }

    /** Points may stand behind the names alone. */
    private static boolean statesPoints(IndicatorBlock.Rows rows) {
        return rows.levels().stream()
                        .anyMatch(level ->
                                FormText.pointsBehind(level.caption().text()).isPresent())
                || rows.rows().stream()
                        .flatMap(row -> LeafRows.nameCell(row).stream())
                        .anyMatch(cell -> FormText.pointsBehind(cell.text()).isPresent());
    }

    private void reportMissing(IndicatorBlock block, Column column) {
        report(
                new Subject.Part(column.title()),
                block.headerRow(),
                new Bilingual("表头“{0}”", "a header {0}").with(column.title()));
    }

    private void report(Subject subject, int row, Bilingual expected) {
        area.report(Finding.of(FindingCodes.MISSING_FIELD)
                .subject(subject)
                .addPlace(area.grid().location(row, 1))
                .expected(expected)
                .build());
    }
}
