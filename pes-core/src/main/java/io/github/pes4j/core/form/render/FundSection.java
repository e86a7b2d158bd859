package io.github.pes4j.core.form.render;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.form.render.Formula.At;
import io.github.pes4j.core.form.render.Formula.Choice;
import io.github.pes4j.core.form.render.Formula.Constant;
import io.github.pes4j.core.form.render.Formula.Counted;
import io.github.pes4j.core.form.render.Formula.Sum;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fund block of the official form: the total first, its sources below, and the execution rate beside the total. */
final class FundSection {

    static final IndicatorPath EXECUTION = IndicatorPath.of("预算执行率");

    private static final String TOTAL = "年度资金总额";
    private static final String NONE = "—";
    private static final int RATE_DECIMALS = 2;
    private static final int MOST_DECIMALS = 20;

    private final SheetBuilder sheet;
    private final Evaluation evaluation;
    private final FormScores scores;
    private final ScoreFormulas formulas;
    private final List<FundingColumn> columns;
    private final Unit unit;
    private final int lastColumn;
    private final boolean blank;
    private int totalRow;

    FundSection(
            SheetBuilder sheet,
            Evaluation evaluation,
            FormScores scores,
            ScoreFormulas formulas,
            int least,
            boolean blank) {
        this.blank = blank;
        this.sheet = sheet;
        this.evaluation = evaluation;
        this.scores = scores;
        this.formulas = formulas;
        this.columns = columns(evaluation);
        this.unit = evaluation.funding().statement().map(FundingStatement::unit).orElse(Unit.WAN_YUAN);
        this.lastColumn = Math.max(least, columns.size() + 6);
    }

    /** How many columns the block needs. */
    int lastColumn() {
        return lastColumn;
    }

    /** Whether anything is known of the funds, or the execution is scored. */
    static boolean isNeeded(Evaluation evaluation) {
        return !evaluation.funding().equals(Funding.none())
                || execution(evaluation).isPresent();
    }

    /** The leaf that the block scores: the execution rate on the first level, measured by the funds. */
    static Optional<Indicator> execution(Evaluation evaluation) {
        return evaluation
                .tree()
                .leaf(EXECUTION)
                .filter(leaf -> leaf.rule() instanceof Proportional rule && rule.measure() instanceof Measure.OfFunds);
    }

    /** The columns of the official form, and whatever else is stated; without the annual budget only where nobody means it. */
    private static List<FundingColumn> columns(Evaluation evaluation) {
        Set<FundingColumn> columns = EnumSet.of(FundingColumn.INITIAL, FundingColumn.SPENT);
        for (FundingColumn column : FundingColumn.values()) {
            if (evaluation.funding().isPrinted(column)
                    || evaluation.funding().figure(column).isPresent()) {
                columns.add(column);
            }
        }
        Optional<FundingRatio> ratio = execution(evaluation).flatMap(FundSection::ratio);
        if (ratio.filter(FundingRatio.SPENT_OF_INITIAL::equals).isEmpty()) {
            columns.add(FundingColumn.ANNUAL);
        }
        return List.copyOf(columns);
    }

    private static Optional<FundingRatio> ratio(Indicator leaf) {
        return leaf.rule() instanceof Proportional rule && rule.measure() instanceof Measure.OfFunds funds
                ? Optional.of(funds.ratio())
                : Optional.empty();
    }

    /** Puts the block from a row on, and tells the row below it. */
    int put(int row) {
        List<FundingRow> sources =
                evaluation.funding().statement().map(FundingStatement::sources).orElse(List.of());
        totalRow = row + 1;
        int next = totalRow + 1 + sources.size();
        sheet.text(CellRange.column(1, row, next - 1), CellRole.LABEL, "项目资金\n（" + unit + "）");
        putHeader(row);
        for (int i = 0; i < sources.size(); i++) {
            putSource(totalRow + 1 + i, sources.get(i));
        }
        putTotal(next - 1);
        putExecution();
        return next;
    }

    private void putHeader(int row) {
        sheet.blank(CellRange.row(row, 2, firstAmount() - 1), CellRole.HEADER);
        columns.forEach(column -> sheet.text(
                CellRange.of(row, columnOf(column)),
                CellRole.HEADER,
                column.title().zh()));
        sheet.text(CellRange.of(row, lastColumn - 2), CellRole.HEADER, "分值");
        sheet.text(CellRange.of(row, lastColumn - 1), CellRole.HEADER, "执行率");
        sheet.text(CellRange.of(row, lastColumn), CellRole.HEADER, "得分");
    }

    private int firstAmount() {
        return lastColumn - 2 - columns.size();
    }

    private int columnOf(FundingColumn column) {
        return firstAmount() + columns.indexOf(column);
    }

    private void putSource(int row, FundingRow source) {
        sheet.text(CellRange.row(row, 2, firstAmount() - 1), CellRole.TEXT, source.source());
        columns.forEach(column -> putAmount(CellRange.of(row, columnOf(column)), source.printed(column)));
        sheet.text(CellRange.of(row, lastColumn - 2), CellRole.NAME, NONE);
        sheet.text(CellRange.of(row, lastColumn - 1), CellRole.NAME, NONE);
        sheet.text(CellRange.of(row, lastColumn), CellRole.NAME, NONE);
    }

    private void putAmount(CellRange cell, Optional<Printed<Amount>> figure) {
        if (figure.isEmpty()) {
            sheet.blank(cell, CellRole.NUMBER);
            return;
        }
        BigDecimal[] numbers = figure.get()
                .value()
                .map(amount -> new BigDecimal[] {amount.in(unit), amount.yuan()})
                .orElseGet(() -> new BigDecimal[0]);
        sheet.printed(cell, CellRole.NUMBER, figure.get().text(), numbers);
    }

    private void putTotal(int lastRow) {
        Optional<FundingRow> total = evaluation.funding().statement().flatMap(FundingStatement::total);
        sheet.text(
                CellRange.row(totalRow, 2, firstAmount() - 1),
                CellRole.TEXT,
                total.map(FundingRow::source).orElse(TOTAL));
        for (FundingColumn column : columns) {
            CellRange cell = CellRange.of(totalRow, columnOf(column));
            Optional<Printed<Amount>> stated = total.flatMap(row -> row.printed(column));
            Optional<Amount> amount = stated.isPresent()
                    ? stated.flatMap(Printed::value)
                    : evaluation.funding().figure(column).map(FundingFigure::amount);
            Optional<Display> display = amount.flatMap(found -> display(stated, found));
            Sum sum = new Sum(List.of(CellRange.column(cell.column(), totalRow + 1, Math.max(lastRow, totalRow + 1))));
            if (blank && lastRow > totalRow) {
                Formula whenFilled = new Counted(sum.ranges(), 1, sum);
                sheet.formula(cell, CellRole.NUMBER, whenFilled, Display.PLAIN);
            } else if (display.isPresent() && lastRow > totalRow && isSum(sum, column, amount.get())) {
                sheet.formula(cell, CellRole.NUMBER, sum, display.get());
            } else {
                putAmount(cell, stated.or(() -> amount.map(this::printed)));
            }
        }
    }

    private Printed<Amount> printed(Amount amount) {
        return Printed.of(amount.in(unit).toPlainString(), amount);
    }

    private Optional<Display> display(Optional<Printed<Amount>> stated, Amount amount) {
        return Display.of(
                stated.map(Printed::text).orElseGet(() -> amount.in(unit).toPlainString()), amount.in(unit));
    }

    /** Whether the sources add up to the total: a stated total that differs stays as it was stated. */
    private boolean isSum(Formula sum, FundingColumn column, Amount total) {
        boolean stated = evaluation
                .funding()
                .statement()
                .flatMap(table -> table.sumOfSources(column))
                .filter(total::equals)
                .isPresent();
        return stated && sheet.value(sum).filter(number(total)::equals).isPresent();
    }

    private Share number(Amount amount) {
        return Share.quotient(amount.in(unit), BigDecimal.ONE);
    }

    private void putExecution() {
        CellRange weight = CellRange.of(totalRow, lastColumn - 2);
        CellRange rate = CellRange.of(totalRow, lastColumn - 1);
        CellRange score = CellRange.of(totalRow, lastColumn);
        Optional<Indicator> leaf = execution(evaluation);
        FundingRatio ratio = leaf.flatMap(FundSection::ratio).orElse(FundingRatio.SPENT_OF_ANNUAL);
        putRate(rate, ratio);
        if (leaf.isEmpty()) {
            sheet.blank(weight, CellRole.NUMBER);
            sheet.blank(score, CellRole.NUMBER);
            return;
        }
        scores.putWeight(sheet, weight, EXECUTION, leaf.get().points());
        Formula points = new At(weight.row(), weight.column());
        Optional<Formula> live = RuleFormulas.earned(leaf.get().rule(), points, new At(rate.row(), rate.column()))
                .flatMap(earned -> formulas.rounded(earned, points, leaf.get(), EXECUTION.level()))
                .map(found -> new Counted(List.of(weight, rate), 2, found));
        if (blank && live.isPresent()) {
            sheet.formula(score, CellRole.NUMBER, live.get(), Display.fixed(scores.decimals()));
        } else {
            scores.putScore(sheet, score, EXECUTION, live);
        }
    }

    /** The rate, live; as the form claims it where that is another. */
    private void putRate(CellRange cell, FundingRatio ratio) {
        Optional<Formula> live = live(ratio);
        Optional<Printed<Quantity>> claim = scores.claimedRate(EXECUTION);
        Optional<Share> computed = live.flatMap(sheet::value);
        if (claim.isPresent() && !scores.isScored()) {
            Optional<Display> display = computed.flatMap(share -> asClaimed(claim.get(), share));
            if (live.isPresent() && display.isPresent()) {
                sheet.formula(cell, CellRole.NUMBER, live.get(), display.get());
            } else {
                sheet.printed(cell, CellRole.NUMBER, claim.get().text(), numbers(claim.get()));
            }
        } else if (live.isPresent()
                && (computed.isPresent() || execution(evaluation).isPresent())) {
            Display display = computed.flatMap(share -> claim.flatMap(found -> asClaimed(found, share)))
                    .orElse(Display.percent(RATE_DECIMALS));
            sheet.formula(cell, CellRole.NUMBER, live.get(), display);
        } else {
            sheet.blank(cell, CellRole.NUMBER);
        }
    }

    /** The display in which a computed rate reads as it is claimed: rounded to the same decimals. */
    private static Optional<Display> asClaimed(Printed<Quantity> claim, Share rate) {
        BigDecimal value = rate.decimal(MOST_DECIMALS);
        for (int decimals = 0; decimals <= 4; decimals++) {
            if (Display.percent(decimals).show(value).equals(claim.text())) {
                return Optional.of(Display.percent(decimals));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal[] numbers(Printed<Quantity> claim) {
        return claim.value().stream()
                .flatMap(quantity -> List.of(quantity.inBaseUnits(), quantity.number()).stream())
                .toArray(BigDecimal[]::new);
    }

    /** The quotient of two cells of the total row; nothing while one of them is blank, or the budget is zero. */
    private Optional<Formula> live(FundingRatio ratio) {
        if (!columns.contains(ratio.numerator()) || !columns.contains(ratio.denominator())) {
            return Optional.empty();
        }
        List<CellRange> cells = new ArrayList<>();
        for (FundingColumn column : List.of(ratio.numerator(), ratio.denominator())) {
            cells.add(CellRange.of(totalRow, columnOf(column)));
        }
        return at(ratio.numerator())
                .flatMap(over -> at(ratio.denominator())
                        .map(under -> new Counted(
                                cells,
                                2,
                                new Choice(
                                        under,
                                        Comparison.EQUAL,
                                        Formula.NOTHING,
                                        new Formula.Blank(),
                                        ScoreFormulas.ratio(ratio, over, under)))));
    }

    /** The cell of a figure in the total row; none where it shows another number than calculations use. */
    private Optional<Formula> at(FundingColumn column) {
        Optional<Share> shown = sheet.number(totalRow, columnOf(column));
        Optional<Share> used = evaluation.funding().figure(column).map(figure -> number(figure.amount()));
        return shown.equals(used) ? Optional.of(new At(totalRow, columnOf(column))) : Optional.empty();
    }

    /** A ratio of the funds, for a leaf among the indicators; of numbers where the block has no such cells. */
    static Optional<Formula> ratio(FundingRatio ratio, Funding funding, Optional<FundSection> block) {
        Optional<FundingFigure> over = funding.figure(ratio.numerator());
        Optional<FundingFigure> under = funding.figure(ratio.denominator())
                .filter(figure -> figure.amount().signum() != 0);
        return over.flatMap(
                above -> under.map(below -> ScoreFormulas.ratio(ratio, operand(above, block), operand(below, block))));
    }

    private static Formula operand(FundingFigure figure, Optional<FundSection> block) {
        Formula number =
                new Constant(figure.amount().in(block.map(found -> found.unit).orElse(Unit.WAN_YUAN)));
        return block.filter(found -> found.columns.contains(figure.column()))
                .flatMap(found -> found.at(figure.column()))
                .orElse(number);
    }

    /** Where the points of the execution stand; empty where it is not scored here. */
    Optional<CellRange> weightCell() {
        return execution(evaluation).map(leaf -> CellRange.of(totalRow, lastColumn - 2));
    }

    /** Where its score stands. */
    Optional<CellRange> scoreCell() {
        return execution(evaluation).map(leaf -> CellRange.of(totalRow, lastColumn));
    }
}
