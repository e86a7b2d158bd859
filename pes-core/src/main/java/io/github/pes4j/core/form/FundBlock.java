package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.form.Header.Fund;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The fund block of a form: sources by columns under a row of headers, or labels with their values beside them. The total
 * stands first, last or nowhere, and what the execution scored beside it.
 */
final class FundBlock {

    private static final Bilingual TITLE = new Bilingual("资金部分", "the fund block");

    private final FormArea area;
    private final FundLayout layout;
    private final int endRow;
    private final Optional<Unit> statedUnit;
    private final Unit unit;

    private FundBlock(FormArea area, FundLayout layout, int endRow) {
        this.area = area;
        this.layout = layout;
        this.endRow = endRow;
        this.statedUnit = statedUnit();
        this.unit = statedUnit.orElse(Unit.WAN_YUAN);
    }

    /** The block that begins before a row, if there is one. */
    static Optional<FundBlock> find(FormArea area, int endRow) {
        return find(area, area.firstRow(), endRow);
    }

    /** The block between two rows, if there is one. */
    static Optional<FundBlock> find(FormArea area, int fromRow, int endRow) {
        return area.rows()
                .filter(row -> row >= fromRow && row < endRow)
                .mapToObj(row -> FundHeader.at(area.grid(), row))
                .flatMap(Optional::stream)
                .findFirst()
                .<FundLayout>map(header -> new FundTable(area, header, endRow))
                .or(() -> FundPairs.find(area, fromRow, endRow).map(Function.identity()))
                .map(layout -> new FundBlock(area, layout, endRow));
    }

    /** Whether the table has a column, filled in or not. */
    boolean has(FundingColumn column) {
        return layout.columns().keySet().stream()
                .anyMatch(fund -> fund.column().filter(column::equals).isPresent());
    }

    int headerRow() {
        return layout.firstRow();
    }

    /**
     * What was read.
     *
     * @param statement the table
     * @param execution what is printed beside the total: points, score and rate of the execution
     */
    record Read(FundingStatement statement, Execution execution) {}

    /** The execution row: the cells of points, score and rate, where they have content, and a caption with points. */
    record Execution(
            Optional<GridCell> weight, Optional<GridCell> score, Optional<GridCell> rate, Optional<GridCell> caption) {

        boolean isPrinted() {
            return !cells().isEmpty();
        }

        List<GridCell> cells() {
            return Stream.of(weight, score, rate).flatMap(Optional::stream).toList();
        }
    }

    /**
     * One row of the table.
     *
     * @param label its name, if it has one
     * @param cells its figures by header
     */
    record Line(Optional<GridCell> label, Map<Fund, GridCell> cells) {

        Optional<GridCell> said(Fund fund) {
            return Optional.ofNullable(cells.get(fund)).filter(cell -> !FormText.saysNothing(cell.text()));
        }
    }

    Read read(FormClaims claims) {
        area.use(layout.headers());
        area.reportUnknown(layout.unknown(), TITLE);
        reportAssumedUnit();
        List<FundingRow> rows = new ArrayList<>();
        List<Execution> executions = new ArrayList<>();
        int totalAt = -1;
        for (Line line : layout.lines()) {
            area.taken(line.label());
            String source = line.label().map(cell -> FormText.name(cell.text())).orElse("");
            if (totalAt < 0 && Header.isFundTotal(source)) {
                totalAt = rows.size();
            }
            rows.add(new FundingRow(source, figuresIn(line)));
            executions.add(executionIn(line));
        }
        FundRows told = layout.isTotalAlone()
                ? new FundRows(List.of(), rows.stream().findFirst(), List.of())
                : FundRows.of(rows);
        told.parts().forEach(part -> claim(part, claims));
        Execution execution = execution(executions, totalAt);
        area.use(execution.cells());
        return new Read(new FundingStatement(unit, told.sources(), told.total()), execution);
    }

    /** A part of a source is no source: what is printed of it is a claim. */
    private static void claim(FundingRow part, FormClaims claims) {
        part.figures()
                .forEach((column, printed) -> claims.number(
                        new Subject.FundCell(part.source(), column),
                        Figure.AMOUNT,
                        printed.map(amount -> new Quantity(amount.yuan(), Unit.YUAN))));
    }

    /** That of the total row, else the first that is printed. */
    private Execution execution(List<Execution> executions, int totalAt) {
        Optional<Execution> ofTotal =
                totalAt >= 0 ? Optional.of(executions.get(totalAt)).filter(Execution::isPrinted) : Optional.empty();
        return ofTotal.or(() -> executions.stream().filter(Execution::isPrinted).findFirst())
                .orElseGet(() -> new Execution(Optional.empty(), Optional.empty(), Optional.empty(), caption()));
    }

    private Execution executionIn(Line line) {
        return new Execution(line.said(Fund.WEIGHT), line.said(Fund.SCORE), line.said(Fund.RATE), caption());
    }

    /** A header that states the points: 分值(10分), 得分(20分*执行率), 预算执行情况(10分). */
    private Optional<GridCell> caption() {
        return Stream.of(Fund.WEIGHT, Fund.SCORE, Fund.RATE, Fund.CAPTION)
                .flatMap(fund -> Optional.ofNullable(layout.columns().get(fund)).stream())
                .filter(cell -> FormText.pointsBehind(cell.text()).isPresent())
                .findFirst();
    }

    private Map<FundingColumn, Printed<Amount>> figuresIn(Line line) {
        Map<FundingColumn, Printed<Amount>> figures = new EnumMap<>(FundingColumn.class);
        line.cells().forEach((fund, cell) -> {
            if (FormText.saysNothing(cell.text())) {
                area.use(cell);
            } else {
                fund.column().ifPresent(column -> {
                    area.use(cell);
                    figures.put(column, amount(cell, unitOf(fund)));
                });
            }
        });
        return figures;
    }

    /** The unit of a column: its header's own, 全年执行数(元), or that of the table. */
    private Unit unitOf(Fund fund) {
        return Optional.ofNullable(layout.columns().get(fund))
                .flatMap(head -> FundUnits.in(FormText.compact(head.text())))
                .orElse(unit);
    }

    private Printed<Amount> amount(GridCell cell, Unit columnUnit) {
        Optional<Amount> amount = Notation.number(cell)
                .or(() -> Notation.plainNumber(cell.text()))
                .flatMap(number -> amount(number, columnUnit));
        if (amount.isEmpty()) {
            area.report(
                    FindingCodes.NOT_A_NUMBER, cell, new Bilingual("以{0}为单位的数字", "a number of {0}").with(columnUnit));
        }
        return new Printed<>(
                cell.text().strip(), amount, Optional.of(area.grid().location(cell)));
    }

    /** A number with a unit of money, or without any. One that is too large for an amount is none. */
    private static Optional<Amount> amount(Quantity number, Unit columnUnit) {
        String symbol = number.unit().symbol();
        boolean bare = number.unit().equals(Unit.NONE);
        // 16万 in a column of yuan is 16 万元; in one of 万元 it would be absurd.
        Unit named = !bare && number.unit().dimension().isEmpty() ? Unit.of(symbol + "元") : number.unit();
        return bare || named.isMoney() ? Amount.tryOf(number.number(), bare ? columnUnit : named) : Optional.empty();
    }

    /** The unit in a caption: 项目资金(万元), 单位:元. The unit of one column says nothing of the others. */
    private Optional<Unit> statedUnit() {
        return area.cells()
                .filter(cell -> cell.row() <= layout.lastHeaderRow() && cell.lastRow() < endRow)
                .filter(cell -> Fund.of(cell).flatMap(Fund::column).isEmpty())
                .map(cell -> FormText.compact(cell.text()))
                .flatMap(text -> FundUnits.in(text).stream())
                .reduce((earlier, later) -> later);
    }

    private void reportAssumedUnit() {
        boolean everyColumn = layout.columns().entrySet().stream()
                .filter(entry -> entry.getKey().column().isPresent())
                .allMatch(entry ->
                        FundUnits.in(FormText.compact(entry.getValue().text())).isPresent());
        boolean everyFigure = layout.lines().stream()
                .flatMap(line -> line.cells().entrySet().stream())
                .filter(entry -> entry.getKey().column().isPresent()
                        && !FormText.saysNothing(entry.getValue().text()))
                .allMatch(entry -> Notation.number(entry.getValue())
                        .or(() -> Notation.plainNumber(entry.getValue().text()))
                        .filter(quantity -> quantity.unit().isMoney())
                        .isPresent());
        if (statedUnit.isPresent() || everyColumn || everyFigure) {
            return;
        }
        area.report(Finding.of(FindingCodes.MISSING_FIELD)
                .severity(Severity.WARNING)
                .subject(new Subject.Part("金额单位"))
                .addPlace(area.grid().location(layout.firstRow(), 1))
                .expected(new Bilingual("标题中的“（万元）”或“（元）”；现按万元读取", "'（万元）' or '（元）' in a caption; 万元 was taken"))
                .build());
    }
}
