package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.audit.FigureKey;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vouchers of the ledger against what is stated of the money: its total, and the amount of each category. */
final class LedgerSums implements AuditCheck {

    /** More categories than this are not tried together. */
    private static final int MOST_TOGETHER = 16;

    @Override
    public String id() {
        return "ledger-sums";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("明细账之和", "sums of the ledger");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.LEDGER_SUM);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        Funding funding = audited.evaluation().funding();
        if (funding.movements().isEmpty()) {
            log.skipped(new Bilingual("没有明细账", "there is no ledger"));
            return;
        }
        for (FundingColumn column : FundingColumn.values()) {
            funding.moved(column).ifPresent(moved -> total(audited, column, moved, log));
        }
        categories(audited, log);
    }

    private static void total(AuditCase audited, FundingColumn column, Amount moved, AuditLog log) {
        Optional<FundingFigure> stated = audited.evaluation()
                .funding()
                .figure(column)
                .filter(figure -> figure.origin() != FundingFigure.Origin.MOVEMENTS);
        if (stated.isPresent()) {
            FundingStatement table = audited.evaluation().funding().statement().orElseThrow();
            Subject cell = new Subject.FundCell(
                    table.total()
                            .or(() -> table.sources().stream().findFirst())
                            .map(FundingRow::source)
                            .orElse(""),
                    column);
            boolean agrees = stated.get().amount().equals(moved) || isRounded(table, column, moved);
            log.passedUnless(
                    !agrees,
                    () -> conflict(
                            cell,
                            audited.claims().mentions(cell, Figure.AMOUNT),
                            stated.get().amount().text(),
                            moved));
            return;
        }
        for (FigureKey key : audited.claims().keys()) {
            if (key.subject() instanceof Subject.FundCell cell
                    && cell.column() == column
                    && key.figure() == Figure.AMOUNT) {
                List<StatedFigure> mentions = audited.claims().mentions(key);
                boolean agrees = mentions.stream().allMatch(mention -> mention.agrees(moved.yuan()));
                log.passedUnless(!agrees, () -> conflict(cell, mentions, Said.values(mentions), moved));
            }
        }
    }

    /** The one cell that prints the figure may print it rounded. */
    private static boolean isRounded(FundingStatement table, FundingColumn column, Amount moved) {
        return table.total()
                .or(() -> table.sources().stream()
                        .findFirst()
                        .filter(only -> table.sources().size() == 1))
                .flatMap(row -> row.printed(column))
                .filter(cell -> new FundAmounts(table.unit()).prints(cell, moved))
                .isPresent();
    }

    private static void categories(AuditCase audited, AuditLog log) {
        Map<String, Amount> sums = new LinkedHashMap<>();
        for (Movement movement : audited.evaluation().funding().movements()) {
            if (movement.column() == FundingColumn.SPENT && movement.category().isPresent()) {
                sums.merge(movement.category().get(), movement.amount().value().orElse(Amount.ZERO), Amount::plus);
            }
        }
        for (FigureKey key : audited.claims().keys()) {
            if (key.subject() instanceof Subject.LedgerCategory category && key.figure() == Figure.AMOUNT) {
                category(audited, sums, category, key, log);
            }
        }
    }

    /** A category that no voucher names may be several together. */
    private static void category(
            AuditCase audited, Map<String, Amount> sums, Subject.LedgerCategory category, FigureKey key, AuditLog log) {
        List<StatedFigure> mentions = audited.claims().mentions(key);
        Optional<Amount> sum = Optional.ofNullable(sums.get(category.name()));
        if (sum.isEmpty()) {
            boolean several = mentions.stream().allMatch(mention -> fitsSeveral(mention, List.copyOf(sums.values())));
            if (several) {
                log.passed();
            } else {
                log.skipped(new Bilingual("没有该类别的凭证", "no voucher has the category"));
            }
            return;
        }
        boolean agrees =
                mentions.stream().allMatch(mention -> mention.agrees(sum.get().yuan()));
        log.passedUnless(!agrees, () -> conflict(category, mentions, Said.values(mentions), sum.get()));
    }

    private static boolean fitsSeveral(StatedFigure mention, List<Amount> sums) {
        List<Amount> together = new ArrayList<>(List.of(Amount.ZERO));
        for (Amount sum : sums.subList(0, Math.min(sums.size(), MOST_TOGETHER))) {
            List<Amount> more =
                    together.stream().map(amount -> amount.plus(sum)).toList();
            together.addAll(more);
        }
        return together.stream().anyMatch(amount -> mention.agrees(amount.yuan()));
    }

    private static Conflict conflict(Subject subject, List<StatedFigure> mentions, String got, Amount sum) {
        return Conflict.of(Said.finding(AuditCodes.LEDGER_SUM, subject, mentions)
                .got(got)
                .expected(new Bilingual("凭证之和 {0}", "the vouchers add up to {0}").with(sum.text()))
                .build());
    }
}
