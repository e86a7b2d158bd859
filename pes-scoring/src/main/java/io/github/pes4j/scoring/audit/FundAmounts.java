package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.PrintedDecimals;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Amounts as a fund table prints them. A part whose last decimal is not zero may be rounded; whole and even ones are taken
 * as they stand, or a sum of three numbers could be off by one unnoticed. A sum may be rounded in any case.
 */
record FundAmounts(Unit unit) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Whether a printed total is a sum that the printed parts can have. */
    boolean agree(Printed<Amount> total, List<FundingRow> parts, FundingColumn column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (FundingRow row : parts) {
            sum = sum.add(row.amount(column).orElse(Amount.ZERO).yuan());
        }
        BigDecimal apart = sum.subtract(total.value().orElseThrow().yuan()).abs();
        if (apart.signum() == 0) {
            return true;
        }
        BigDecimal slack = parts.stream().map(row -> slack(row, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return slack.signum() == 0
                ? apart.compareTo(rounding(total)) <= 0
                : apart.compareTo(slack.add(rounding(total))) < 0;
    }

    /** Whether a cell prints an exact amount, or prints it rounded. */
    boolean prints(Printed<Amount> cell, Amount exact) {
        return cell.value()
                .map(Amount::yuan)
                .filter(yuan -> yuan.subtract(exact.yuan()).abs().compareTo(rounding(cell)) <= 0)
                .isPresent();
    }

    /** Half a unit of the last decimal that a sum is printed with. */
    private BigDecimal rounding(Printed<Amount> sum) {
        int decimals = PrintedDecimals.of(sum.text(), sum.value().orElseThrow().in(unit));
        return HALF.movePointLeft(decimals).multiply(unit.scale());
    }

    BigDecimal slack(FundingRow row, FundingColumn column) {
        return row.printed(column).map(this::slack).orElse(BigDecimal.ZERO);
    }

    BigDecimal slack(Printed<Amount> printed) {
        BigDecimal number = printed.value().orElse(Amount.ZERO).in(unit);
        return number.scale() <= 0
                ? BigDecimal.ZERO
                : HALF.movePointLeft(number.scale()).multiply(unit.scale());
    }

    String text(Amount amount) {
        return amount.in(unit).toPlainString() + unit;
    }

    Printed<Amount> print(Amount amount) {
        return Printed.of(amount.in(unit).toPlainString(), amount);
    }

    /** The evaluation with another amount in a cell of its fund table. */
    static Evaluation with(Evaluation evaluation, String source, FundingColumn column, Printed<Amount> amount) {
        Funding funding = evaluation.funding();
        return Evaluation.builder()
                .from(evaluation)
                .funding(Funding.builder()
                        .from(funding)
                        .statement(funding.statement()
                                .map(table -> new FundingStatement(
                                        table.unit(),
                                        table.sources().stream()
                                                .map(row -> row(row, source, column, amount))
                                                .toList(),
                                        table.total().map(row -> row(row, source, column, amount)))))
                        .build())
                .build();
    }

    private static FundingRow row(FundingRow row, String source, FundingColumn column, Printed<Amount> amount) {
        if (!row.source().equals(source) || row.printed(column).isEmpty()) {
            return row;
        }
        Map<FundingColumn, Printed<Amount>> figures = new TreeMap<>(row.figures());
        figures.put(
                column, row.printed(column).flatMap(Printed::at).map(amount::at).orElse(amount));
        return new FundingRow(row.source(), figures);
    }
}
