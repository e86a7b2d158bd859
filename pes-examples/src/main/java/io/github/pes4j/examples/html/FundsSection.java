package io.github.pes4j.examples.html;

import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.examples.markup.Markup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The money: the way that it took as a picture, the table as it was printed, the rates, and the ledger. */
final class FundsSection {

    private static final int RATE_DECIMALS = 2;
    private static final List<FundingRatio> RATES =
            List.of(FundingRatio.SPENT_OF_ANNUAL, FundingRatio.RECEIVED_OF_ANNUAL, FundingRatio.SPENT_OF_RECEIVED);

    private final Pen pen;
    private final Markup out;

    FundsSection(Pen pen) {
        this.pen = pen;
        this.out = pen.out();
    }

    void write(Funding funding) {
        Optional<Flow> flow = Flow.of(funding, pen);
        out.open("section").styled(flow.isPresent() ? "funds drawn" : "funds").line();
        pen.heading("项目资金", "Funds");
        List<FundingColumn> columns = Stream.of(FundingColumn.values())
                .filter(column ->
                        funding.isPrinted(column) || funding.figure(column).isPresent())
                .toList();
        if (columns.isEmpty()) {
            pen.note(pen.say("资金情况未填报。", "The funds are not reported."));
        } else {
            flow.ifPresent(way -> new FlowPicture(pen).draw(way));
            out.open("div").styled("figures").line();
            table(funding, columns);
            rates(funding);
            out.closeLine();
            ledger(funding.movements());
        }
        out.closeLine();
    }

    private void table(Funding funding, List<FundingColumn> columns) {
        out.open("div").styled("scroll").open("table").styled("money").line();
        String unit = funding.statement().map(table -> table.unit().symbol()).orElse("元");
        out.element("caption", pen.say("单位：{0}", "in {0}", unit));
        out.open("thead").open("tr").open("th").with("scope", "col");
        out.text(pen.say("资金来源", "source")).close();
        columns.forEach(column -> out.open("th")
                .with("scope", "col")
                .styled("n")
                .text(column.title().in(pen.locale()))
                .close());
        out.close().closeLine();
        out.open("tbody").line();
        funding.statement().ifPresent(table -> rows(table, columns));
        if (needsFigures(funding)) {
            figures(funding, columns);
        }
        out.closeLine();
        out.close().closeLine();
    }

    /** Where no total row was printed, and more than one row would make it. */
    private static boolean needsFigures(Funding funding) {
        return funding.statement()
                .filter(table -> table.total().isPresent() || table.sources().size() == 1)
                .isEmpty();
    }

    private void rows(FundingStatement table, List<FundingColumn> columns) {
        table.sources().forEach(row -> row(row, columns, ""));
        table.total().ifPresent(row -> row(row, columns, "sum"));
    }

    private void row(FundingRow row, List<FundingColumn> columns, String classes) {
        out.open("tr").styled(classes).open("th").with("scope", "row");
        out.name(row.source()).close();
        columns.forEach(column -> cell(row.printed(column).map(Printed::text)));
        out.closeLine();
    }

    /** The figures that calculations use, where no total row was printed. */
    private void figures(Funding funding, List<FundingColumn> columns) {
        out.open("tr").styled("sum").open("th").with("scope", "row");
        out.text(pen.say("合计（计算）", "total, worked out")).close();
        columns.forEach(column -> cell(funding.figure(column).map(figure -> in(funding, figure.amount()))));
        out.closeLine();
    }

    private static String in(Funding funding, Amount amount) {
        return funding.statement()
                .map(table -> Money.in(amount, table.unit()))
                .orElseGet(() -> Money.in(amount, Unit.YUAN));
    }

    private void cell(Optional<String> printed) {
        Optional<String> words = printed.filter(text -> !text.isBlank());
        out.open("td").styled(words.isPresent() ? "n" : "n none");
        out.text(words.orElseGet(pen::notReported)).close();
    }

    private void rates(Funding funding) {
        out.open("ul").styled("rates").line();
        for (FundingRatio ratio : RATES) {
            Optional<FundingFigure> under = funding.figure(ratio.denominator());
            ratio.of(funding).ifPresent(share -> {
                out.open("li").element("strong", share.percentText(RATE_DECIMALS));
                out.text(" " + ratio.title().in(pen.locale())).closeLine();
            });
            if (under.isPresent() && under.get().amount().signum() == 0) {
                Bilingual title = ratio.title();
                out.element("li", pen.say("{0}：分母为零", "{0}: the denominator is zero", title))
                        .line();
            }
        }
        out.closeLine();
    }

    private void ledger(List<Movement> movements) {
        if (movements.isEmpty()) {
            return;
        }
        out.open("details").styled("ledger").line();
        out.element("summary", pen.say("支出明细（{0} 笔）", "Ledger ({0} entries)", movements.size()))
                .line();
        out.open("div").styled("scroll").open("table").styled("money").line();
        pen.head(
                "", pen.say("日期", "day"),
                "", pen.say("凭证", "voucher"),
                "", pen.say("摘要", "summary"),
                "", pen.say("类别", "category"),
                "n", pen.say("金额", "amount"));
        out.open("tbody").line();
        movements.forEach(this::entry);
        out.closeLine();
        out.close().close().closeLine();
    }

    private void entry(Movement movement) {
        out.open("tr");
        out.element("td", "day", movement.day().map(LocalDate::toString).orElse("—"));
        out.element("td", movement.voucher().isEmpty() ? "—" : movement.voucher());
        out.open("td").name(movement.summary()).close();
        out.open("td").name(movement.category().orElse("—")).close();
        cell(Optional.of(movement.amount().text()));
        out.closeLine();
    }
}
