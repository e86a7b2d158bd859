package io.github.pes4j.examples.html;

import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.examples.chart.HistogramChart;
import io.github.pes4j.examples.markup.Markup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several evaluations beside each other: sums, how the totals are spread, and a line for each, best first. */
final class PortfolioSection {

    /** Fewer totals have no distribution that anybody needs a picture of. */
    private static final int LEAST_FOR_PICTURE = 5;

    private static final BigDecimal WIDTH = BigDecimal.valueOf(5);
    private static final BigDecimal MOST_BINS = BigDecimal.valueOf(20);

    private final Pen pen;
    private final Markup out;

    PortfolioSection(Pen pen) {
        this.pen = pen;
        this.out = pen.out();
    }

    void write(Dossier dossier) {
        out.open("section").styled("portfolio").with("id", "top").line();
        out.element("h2", pen.say("总览", "Overview")).line();
        dossier.portfolio().ifPresent(this::sums);
        grades(dossier.items());
        spread(dossier.items());
        table(dossier.items());
        out.closeLine();
    }

    private void sums(PortfolioSummary summary) {
        out.open("dl").styled("sums").line();
        sum(pen.say("项目", "projects"), Integer.toString(summary.projects()), "");
        for (FundingColumn column : List.of(FundingColumn.ANNUAL, FundingColumn.SPENT)) {
            String some = summary.isComplete(column) ? "" : pen.say("部分项目未填报", "not all projects reported it");
            summary.fund(column).ifPresent(amount -> sum(column.title().in(pen.locale()), Money.text(amount), some));
        }
        out.closeLine();
        summary.mean().text().ifPresent(mean -> pen.note(mean.in(pen.locale())));
    }

    private void sum(String name, String number, String remark) {
        out.open("div").element("dt", name).element("dd", number);
        if (!remark.isEmpty()) {
            out.element("dd", "note", remark);
        }
        out.closeLine();
    }

    /** How many have each grade; those that are not certain apart. */
    private void grades(List<Dossier.Item> items) {
        Map<GradeRange, Integer> counts = new LinkedHashMap<>();
        Places.of(items).stream()
                .flatMap(placed -> placed.item().scorecard().stream())
                .forEach(card -> counts.merge(card.grade(), 1, Integer::sum));
        out.open("ul").styled("grades").line();
        counts.forEach((grade, count) -> {
            out.open("li");
            out.element("span", "grade " + Tones.style(Tones.of(grade)), pen.say(grade.title()));
            out.element("strong", Integer.toString(count)).closeLine();
        });
        out.closeLine();
    }

    /** Only of certain totals of one policy and maximum: others cannot be put on one axis. */
    private void spread(List<Dossier.Item> items) {
        List<Scorecard> cards = items.stream()
                .flatMap(item -> item.scorecard().stream())
                .filter(card -> card.total().isExact())
                .toList();
        boolean comparable = cards.stream()
                        .map(card -> card.policy() + " " + card.maximum())
                        .distinct()
                        .count()
                == 1;
        if (cards.size() < LEAST_FOR_PICTURE || !comparable) {
            return;
        }
        Scorecard first = cards.get(0);
        List<BigDecimal> totals =
                cards.stream().map(card -> card.total().low().number()).toList();
        List<HistogramChart.Bin> bins =
                HistogramChart.counted(totals, width(totals), first.maximum().number());
        if (bins.size() == 1) {
            return;
        }
        new HistogramChart(
                        pen.say("总分分布", "how the totals are spread"),
                        pen.say("总分", "total"),
                        pen.say("项目数", "projects"),
                        bins,
                        Tones.ground(first, pen))
                .draw(out);
    }

    /** Five points, as people count grades; more where some maximum is far beyond what is usual. */
    private static BigDecimal width(List<BigDecimal> totals) {
        BigDecimal low = totals.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal high = totals.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        return WIDTH.max(high.subtract(low).divide(MOST_BINS, 0, RoundingMode.CEILING));
    }

    private void table(List<Dossier.Item> items) {
        out.open("table").styled("compare").line();
        pen.head(
                "place", pen.say("名次", "place"),
                "name", pen.say("项目", "project"),
                "points", pen.say("总分", "total"),
                "grade", pen.say("等级", "grade"),
                "n", pen.say("全年预算", "budget"),
                "n", pen.say("执行率", "spent"),
                "found", pen.say("问题", "findings"));
        out.open("tbody").line();
        Places.of(items).forEach(this::row);
        out.close().closeLine();
    }

    private void row(Places.Placed placed) {
        Dossier.Item item = placed.item();
        out.open("tr");
        out.element("td", "place", placed.place());
        out.open("th").with("scope", "row").styled("name").open("a").with("href", "#e" + placed.number());
        out.name(item.evaluation().project().name()).close().close();
        score(item.scorecard());
        Optional<String> budget =
                item.evaluation().funding().figure(FundingColumn.ANNUAL).map(figure -> Money.text(figure.amount()));
        Optional<String> rate =
                FundingRatio.SPENT_OF_ANNUAL.of(item.evaluation().funding()).map(share -> share.percentText(2));
        figure(pen.say("全年预算", "budget"), budget);
        figure(pen.say("执行率", "spent"), rate);
        out.element("td", "found", ScoreHead.counts(pen, item.findings())).closeLine();
    }

    private void score(Optional<Scorecard> scored) {
        out.open("td").styled("points");
        if (scored.isEmpty()) {
            out.element("span", "none", pen.say("未计分", "not scored"))
                    .close()
                    .open("td")
                    .styled("grade")
                    .close();
            return;
        }
        Scorecard card = scored.get();
        out.open("div").styled("of").element("strong", card.totalText());
        out.element("span", " / " + card.maximum()).close();
        ScoreBar.draw(out, card.total(), card.maximum(), Tones.of(card.grade()));
        out.close().open("td").styled("grade");
        out.element(
                        "span",
                        "grade " + Tones.style(Tones.of(card.grade())),
                        pen.say(card.grade().title()))
                .close();
    }

    /** A figure, with its name for narrow screens, which show no heads. */
    private void figure(String name, Optional<String> figure) {
        out.open("td").styled(figure.isPresent() ? "n" : "n none").with("data-name", name);
        out.text(figure.orElseGet(pen::notReported)).close();
    }
}
