package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The sources of the fund table against its total row, column by column. */
final class FundSums implements AuditCheck {

    @Override
    public String id() {
        return "fund-sums";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("资金合计", "sums of the fund table");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.FUNDS_SUM);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        Optional<FundingStatement> statement = audited.evaluation().funding().statement();
        if (statement.isEmpty()) {
            log.skipped(new Bilingual("没有资金表", "there is no fund table"));
            return;
        }
        FundingStatement table = statement.get();
        table.total().ifPresent(total -> {
            for (FundingColumn column : FundingColumn.values()) {
                total.printed(column)
                        .filter(printed -> printed.value().isPresent())
                        .ifPresent(printed -> column(table, total, column, printed, log));
            }
        });
    }

    private static void column(
            FundingStatement table, FundingRow total, FundingColumn column, Printed<Amount> printed, AuditLog log) {
        List<FundingRow> used =
                table.sources().stream().filter(row -> !row.figures().isEmpty()).toList();
        List<FundingRow> stated = top(used, column);
        boolean complete = used.stream().allMatch(row -> row.amount(column).isPresent());
        if (stated.isEmpty() || used.stream().anyMatch(row -> isUnread(row, column))) {
            log.skipped(new Bilingual("各资金来源未列该栏", "no source states the column"));
            return;
        }
        FundAmounts amounts = new FundAmounts(table.unit());
        Amount sum = sum(stated, column);
        boolean above = sum.compareTo(printed.value().orElseThrow()) > 0;
        boolean agrees = amounts.agree(printed, stated, column) || amounts.agree(printed, withoutParts(stated), column);
        boolean wrong = !agrees && (complete || above);
        log.passedUnless(wrong, () -> sums(total, column, printed, stated, sum, amounts));
    }

    private static boolean isUnread(FundingRow row, FundingColumn column) {
        return row.printed(column).filter(cell -> cell.value().isEmpty()).isPresent();
    }

    /** The rows that are no part (其中) of the row before them: such parts add up to that row. */
    private static List<FundingRow> top(List<FundingRow> rows, FundingColumn column) {
        List<FundingRow> stated =
                rows.stream().filter(row -> row.amount(column).isPresent()).toList();
        for (int i = 1; i < stated.size(); i++) {
            List<FundingRow> parts = stated.subList(i, stated.size());
            Amount whole = stated.get(i - 1).amount(column).orElseThrow();
            boolean nested = isPart(parts.get(0)) && whole.signum() != 0;
            for (int end = stated.size(); nested && end > i; end--) {
                if (sum(stated.subList(i, end), column).equals(whole)) {
                    List<FundingRow> top = new ArrayList<>(stated.subList(0, i));
                    top.addAll(stated.subList(end, stated.size()));
                    return top;
                }
            }
        }
        return stated;
    }

    /** The rows without those that are called parts (其中): a table may name one part of a source and no others. */
    private static List<FundingRow> withoutParts(List<FundingRow> stated) {
        return IntStream.range(0, stated.size())
                .filter(i -> i == 0 || !isPart(stated.get(i)))
                .mapToObj(stated::get)
                .toList();
    }

    private static boolean isPart(FundingRow row) {
        return row.source().startsWith("其中");
    }

    private static Amount sum(List<FundingRow> rows, FundingColumn column) {
        return rows.stream().flatMap(row -> row.amount(column).stream()).reduce(Amount.ZERO, Amount::plus);
    }

    private static Conflict sums(
            FundingRow total,
            FundingColumn column,
            Printed<Amount> printed,
            List<FundingRow> stated,
            Amount sum,
            FundAmounts amounts) {
        String parts = String.join(
                " + ",
                stated.stream()
                        .map(row -> row.printed(column).map(Printed::text).orElse(""))
                        .toList());
        return Conflict.builder()
                .finding(finding(AuditCodes.FUNDS_SUM, total, column, printed)
                        .expected(parts + " = " + amounts.text(sum))
                        .build())
                .correction(evaluation -> FundAmounts.with(evaluation, total.source(), column, amounts.print(sum)))
                .build();
    }

    private static Finding.Builder finding(
            FindingCode code, FundingRow row, FundingColumn column, Printed<Amount> printed) {
        return Said.finding(code, new Subject.FundCell(row.source(), column), printed);
    }
}
