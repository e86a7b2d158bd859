package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.form.Header.Ledger;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A ledger of vouchers (支出明细表): a day, a number, a purpose and an amount in each row, and what they add up to. */
final class LedgerBlock {

    private static final Bilingual TITLE = new Bilingual("支出明细", "the ledger");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年.*");

    private final FormArea area;
    private final HeaderRow<Ledger> header;
    private final Unit unit;
    private final Optional<Integer> year;

    private LedgerBlock(FormArea area, HeaderRow<Ledger> header) {
        this.area = area;
        this.header = header;
        this.year = statedYear();
        this.unit = statedUnit();
    }

    static Optional<LedgerBlock> find(FormArea area) {
        return area.rows()
                .mapToObj(row -> headerAt(area.grid(), row))
                .flatMap(Optional::stream)
                .findFirst()
                .map(header -> new LedgerBlock(area, header));
    }

    /** The headers of a ledger that begin in a row: an amount, and two of day, voucher and purpose. */
    static Optional<HeaderRow<Ledger>> headerAt(CellGrid grid, int row) {
        List<GridCell> cells = grid.cellsIn(row);
        if (cells.size() < 3
                || cells.stream().filter(cell -> cell.number().isPresent()).count() > 1) {
            return Optional.empty();
        }
        HeaderRow<Ledger> one = HeaderRow.of(grid, row, Ledger::of);
        if (!one.has(Ledger.AMOUNT)) {
            return Optional.empty();
        }
        boolean monthsBelow = grid.cellsIn(row + 1).stream()
                .anyMatch(cell -> cell.row() == row + 1
                        && Ledger.of(cell).filter(Ledger.MONTH::equals).isPresent());
        HeaderRow<Ledger> found = monthsBelow ? HeaderRow.of(grid, row, row + 1, Ledger::of) : one;
        boolean day = found.has(Ledger.DATE) || found.has(Ledger.MONTH);
        long marks = List.of(day, found.has(Ledger.VOUCHER), found.has(Ledger.SUMMARY)).stream()
                .filter(mark -> mark)
                .count();
        return marks >= 2 ? Optional.of(found) : Optional.empty();
    }

    /** The year that it is of, if it says so. */
    Optional<Integer> year() {
        return year;
    }

    List<Movement> read(FormClaims claims) {
        area.use(header.cells());
        area.use(header.captions());
        area.reportUnknown(header.unknown(), TITLE);
        List<Movement> movements = new ArrayList<>();
        for (int row = header.lastRow() + 1; row <= area.lastRow(); row++) {
            Optional<HeaderRow<Ledger>> again = headerAt(area.grid(), row);
            if (again.isPresent()) {
                area.use(again.get().cells());
                area.use(again.get().captions());
                row = again.get().lastRow();
            } else if (isSum(row)) {
                sum(row, claims);
            } else {
                movement(row).ifPresent(movements::add);
            }
        }
        return movements;
    }

    private boolean isSum(int row) {
        return area.grid().cellsIn(row).stream()
                .limit(4)
                .anyMatch(cell -> cell.row() == row && cell.number().isEmpty() && Header.isLedgerSum(cell.text()));
    }

    /** The sum of all rows is a claim; sums of a page or a month stay notes. */
    private void sum(int row, FormClaims claims) {
        boolean last = true;
        for (int below = row + 1; below <= area.lastRow() && last; below++) {
            last = !isSum(below) && amountCell(below).isEmpty();
        }
        Optional<GridCell> cell = amountCell(row);
        if (last && cell.isPresent()) {
            GridCell label = area.grid().cellsIn(row).get(0);
            area.use(label);
            area.use(cell.get());
            claims.number(
                    new Subject.FundCell(FormText.name(label.text()), FundingColumn.SPENT),
                    Figure.AMOUNT,
                    amount(cell.get()).map(amount -> new Quantity(amount.yuan(), Unit.YUAN)));
        }
    }

    private Optional<GridCell> amountCell(int row) {
        return below(Ledger.AMOUNT, row);
    }

    private Optional<GridCell> below(Ledger column, int row) {
        return header.below(column, area.grid(), row)
                .filter(cell -> cell.row() == row && !FormText.saysNothing(cell.text()));
    }

    private Optional<Movement> movement(int row) {
        Optional<GridCell> amount = amountCell(row);
        Optional<GridCell> summary = below(Ledger.SUMMARY, row);
        Optional<GridCell> voucher = below(Ledger.VOUCHER, row);
        if (amount.isEmpty() || !isAmountOrNamed(amount.get(), summary.isPresent() || voucher.isPresent())) {
            return Optional.empty();
        }
        for (Ledger used : List.of(Ledger.DATE, Ledger.MONTH, Ledger.DAY, Ledger.CATEGORY)) {
            header.below(used, area.grid(), row).ifPresent(area::use);
        }
        area.use(amount.get());
        summary.ifPresent(area::use);
        voucher.ifPresent(area::use);
        return Optional.of(Movement.builder()
                .day(day(row))
                .voucher(voucher.map(cell -> cell.text().strip()).orElse(""))
                .summary(summary.map(cell -> FormText.name(cell.text())).orElse(""))
                .amount(amount(amount.get()))
                .category(below(Ledger.CATEGORY, row).map(cell -> FormText.name(cell.text())))
                .build());
    }

    /** A remark below the table may reach into the column of amounts. */
    private static boolean isAmountOrNamed(GridCell amount, boolean named) {
        return named || FundHeader.isNumber(amount);
    }

    private Printed<Amount> amount(GridCell cell) {
        Optional<Amount> amount = Notation.number(cell)
                .or(() -> Notation.plainNumber(cell.text()))
                .filter(quantity ->
                        quantity.unit().equals(Unit.NONE) || quantity.unit().isMoney())
                .flatMap(quantity ->
                        Amount.tryOf(quantity.number(), quantity.unit().equals(Unit.NONE) ? unit : quantity.unit()));
        if (amount.isEmpty()) {
            area.report(FindingCodes.NOT_A_NUMBER, cell, new Bilingual("以{0}为单位的数字", "a number of {0}").with(unit));
        }
        return new Printed<>(
                cell.text().strip(), amount, Optional.of(area.grid().location(cell)));
    }

    private Optional<LocalDate> day(int row) {
        Optional<GridCell> date = header.below(Ledger.DATE, area.grid(), row);
        if (date.isPresent()) {
            return NotedDate.of(FormText.compact(date.get().text()), year);
        }
        Optional<String> month = digits(Ledger.MONTH, row);
        Optional<String> day = digits(Ledger.DAY, row);
        return month.flatMap(in -> day.flatMap(on -> NotedDate.of(in + "月" + on + "日", year)));
    }

    private Optional<String> digits(Ledger column, int row) {
        return header.below(column, area.grid(), row)
                .map(cell -> FormText.compact(cell.text()).replaceAll("[月日号]", ""));
    }

    /** The year above months and days, else that of the title. */
    private Optional<Integer> statedYear() {
        return area.cells()
                .filter(cell -> cell.row() <= header.lastRow())
                .map(cell -> YEAR.matcher(FormText.compact(cell.text())))
                .filter(Matcher::matches)
                .map(matcher -> Integer.parseInt(matcher.group(1)))
                .reduce((above, below) -> below);
    }

    /** Vouchers are of yuan, if nothing else is said. */
    private Unit statedUnit() {
        Optional<Unit> stated = area.cells()
                .filter(cell -> cell.row() <= header.lastRow())
                .flatMap(cell -> FundUnits.in(FormText.compact(cell.text())).stream())
                .reduce((earlier, later) -> later);
        if (stated.isEmpty()) {
            area.report(Finding.of(FindingCodes.MISSING_FIELD)
                    .severity(Severity.WARNING)
                    .subject(new Subject.Part("金额单位"))
                    .addPlace(area.grid().location(header.row(), 1))
                    .expected(new Bilingual("标题中的“单位：元”；现按元读取", "'单位：元' in a caption; 元 was taken"))
                    .build());
        }
        return stated.orElse(Unit.YUAN);
    }
}
