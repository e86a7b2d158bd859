package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Severity;
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
import java.util.stream.Stream;

/** The fund block of a form: sources by columns, the total first, last or absent, and the execution score beside it. */
final class FundBlock {

    private static final Bilingual TITLE = new Bilingual("资金部分", "the fund block");

    private final FormArea area;
    private final HeaderRow<Header.Fund> header;
    private final int endRow;
    private final Unit unit;

    private FundBlock(FormArea area, HeaderRow<Header.Fund> header, int endRow) {
        this.area = area;
        this.header = header;
        this.endRow = endRow;
        this.unit = statedUnit().orElse(Unit.WAN_YUAN);
    }

    /** The block that begins before a row, if there is one. */
    static Optional<FundBlock> find(FormArea area, int endRow) {
        return area.rows()
                .filter(row -> row < endRow)
                .mapToObj(row -> HeaderRow.of(area.grid(), row, Header.Fund::of))
                .filter(FundBlock::isHeader)
                .findFirst()
                .map(header -> new FundBlock(area, header, endRow));
    }

    static boolean isHeader(HeaderRow<Header.Fund> row) {
        long amounts = row.headers().keySet().stream()
                .filter(fund -> fund.column().isPresent())
                .count();
        return amounts >= 2 || (amounts == 1 && row.headers().size() >= 3);
    }

    /** Whether the table has a column, filled in or not. */
    boolean has(FundingColumn column) {
        return header.headers().keySet().stream()
                .anyMatch(fund -> fund.column().filter(column::equals).isPresent());
    }

    private String headText(Header.Fund fund) {
        GridCell head = header.headers().get(fund);
        return head == null ? "" : head.text();
    }

    int headerRow() {
        return header.row();
    }

    /**
     * What was read.
     *
     * @param statement the table
     * @param execution what is printed beside the total: points, score and rate of the execution
     */
    record Read(FundingStatement statement, Execution execution) {}

    /** The execution row: the cells of points, score and rate, where they have content. */
    record Execution(Optional<GridCell> weight, Optional<GridCell> score, Optional<GridCell> rate) {
        static final Execution NONE = new Execution(Optional.empty(), Optional.empty(), Optional.empty());

        boolean isPrinted() {
            return !cells().isEmpty();
        }

        List<GridCell> cells() {
            return Stream.of(weight, score, rate).flatMap(Optional::stream).toList();
        }
    }

    Read read() {
        area.use(header.headers().values());
        area.reportUnknown(header.unknown(), TITLE);
        boolean everyColumn = header.headers().keySet().stream()
                .filter(fund -> fund.column().isPresent())
                .allMatch(fund -> FundUnits.in(FormText.compact(headText(fund))).isPresent());
        if (statedUnit().isEmpty() && !everyColumn) {
            reportAssumedUnit();
        }
        List<FundingRow> sources = new ArrayList<>();
        Optional<FundingRow> total = Optional.empty();
        Execution execution = Execution.NONE;
        for (int row = header.row() + 1; row < endRow && !isGoalHeader(row); row++) {
            Optional<GridCell> label = labelIn(row);
            Map<FundingColumn, Printed<Amount>> figures = figuresIn(row);
            Execution beside = executionIn(row);
            if (label.isEmpty() && figures.isEmpty() && !beside.isPrinted()) {
                continue;
            }
            String source = label.map(cell -> FormText.name(cell.text())).orElse("");
            area.taken(label);
            if (total.isEmpty() && Header.isFundTotal(source)) {
                total = Optional.of(new FundingRow(source, figures));
            } else {
                sources.add(new FundingRow(source, figures));
            }
            if (!execution.isPrinted()) {
                execution = beside;
                area.use(beside.cells());
            }
        }
        return new Read(new FundingStatement(unit, sources, total), execution);
    }

    private boolean isGoalHeader(int row) {
        return area.grid().cellsIn(row).stream()
                .anyMatch(cell -> cell.row() == row && Header.Goal.of(cell).isPresent());
    }

    /** The name of the row: the last text left of the figures, apart from the caption that spans the block. */
    private Optional<GridCell> labelIn(int row) {
        int figures = header.headers().entrySet().stream()
                .filter(entry -> entry.getKey().column().isPresent())
                .mapToInt(entry -> entry.getValue().column())
                .min()
                .orElse(1);
        return area.grid().cellsIn(row).stream()
                .filter(cell -> cell.column() < figures
                        && cell.row() == row
                        && cell.number().isEmpty())
                .reduce((left, right) -> right);
    }

    private Map<FundingColumn, Printed<Amount>> figuresIn(int row) {
        Map<FundingColumn, Printed<Amount>> figures = new EnumMap<>(FundingColumn.class);
        header.headers()
                .keySet()
                .forEach(fund -> fund.column()
                        .ifPresent(column -> area.taken(below(fund, row))
                                .ifPresent(cell -> figures.put(column, amount(cell, unitOf(fund))))));
        return figures;
    }

    /** The unit of a column: its header's own, 全年执行数(元), or that of the table. */
    private Unit unitOf(Header.Fund fund) {
        return FundUnits.in(FormText.compact(headText(fund))).orElse(unit);
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
        boolean bare = number.unit().equals(Unit.NONE);
        return bare || number.unit().isMoney()
                ? Amount.tryOf(number.number(), bare ? columnUnit : number.unit())
                : Optional.empty();
    }

    private Execution executionIn(int row) {
        return new Execution(
                below(Header.Fund.WEIGHT, row), below(Header.Fund.SCORE, row), below(Header.Fund.RATE, row));
    }

    /** What begins in a row below a header and says something; dashes say nothing, but were read. */
    private Optional<GridCell> below(Header.Fund fund, int row) {
        Optional<GridCell> cell = header.below(fund, area.grid(), row).filter(found -> found.row() == row);
        cell.filter(found -> FormText.saysNothing(found.text())).ifPresent(area::use);
        return cell.filter(found -> !FormText.saysNothing(found.text()));
    }

    /** The unit in a caption: 项目资金(万元), 单位:元. The unit of one column says nothing of the others. */
    private Optional<Unit> statedUnit() {
        return area.cells()
                .filter(cell -> cell.row() <= header.row() && cell.lastRow() < endRow)
                .filter(cell ->
                        Header.Fund.of(cell).flatMap(Header.Fund::column).isEmpty())
                .map(cell -> FormText.compact(cell.text()))
                .flatMap(text -> FundUnits.in(text).stream())
                .reduce((earlier, later) -> later);
    }

    private void reportAssumedUnit() {
        area.report(Finding.of(FindingCodes.MISSING_FIELD)
                .severity(Severity.WARNING)
                .subject(new Subject.Part("金额单位"))
                .addPlace(area.grid().location(header.row(), 1))
                .expected(new Bilingual("标题中的“(万元)”或“(元)”；现按万元读取", "(万元) or (元) in a caption; 万元 was taken"))
                .build());
    }
}
