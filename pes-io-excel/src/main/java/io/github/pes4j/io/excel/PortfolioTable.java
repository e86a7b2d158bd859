package io.github.pes4j.io.excel;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.form.render.Display;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.io.excel.TableSheet.Column;
import io.github.pes4j.io.excel.TableSheet.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row for each evaluation: project, funds, total, grade, and what the total rests on. Amounts are in 万元. */
final class PortfolioTable {

    /** The heads are none that a form has: nobody must take the table for a form. */
    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 6),
            new Column("来源文件", 20),
            new Column("项目", 36),
            new Column("部门", 18),
            new Column("单位", 18),
            new Column("年", 6),
            new Column("预算（年初，万元）", 12),
            new Column("预算（全年，万元）", 12),
            new Column("已用（全年，万元）", 12),
            new Column("资金进度", 9),
            new Column("可得分数", 9),
            new Column("实得分数", 9),
            new Column("最低", 9),
            new Column("最高", 9),
            new Column("等级", 8),
            new Column("其中计算", 9),
            new Column("其中评判", 9),
            new Column("其中调整", 9),
            new Column("其中待定", 9),
            new Column("问题数", 7));

    private static final int RATE_DECIMALS = 2;
    private static final int RATE_SCALE = 10;

    private final TableSheet table;

    PortfolioTable(TableSheet.Book book) {
        this.table = new TableSheet(book, "项目汇总", COLUMNS);
    }

    void add(int number, Dossier.Item item) {
        Evaluation evaluation = item.evaluation();
        List<Value> row = new ArrayList<>();
        row.add(Value.of(number));
        row.add(Value.of(item.source()));
        row.add(Value.of(evaluation.project().name()));
        row.add(Value.of(evaluation.project().department().orElse("")));
        row.add(Value.of(evaluation.project().unit().orElse("")));
        row.add(evaluation.project().year().map(Value::of).orElse(Value.NOTHING));
        for (FundingColumn column : List.of(FundingColumn.INITIAL, FundingColumn.ANNUAL, FundingColumn.SPENT)) {
            row.add(amount(evaluation.funding().figure(column).map(figure -> figure.amount())));
        }
        row.add(FundingRatio.SPENT_OF_ANNUAL
                .of(evaluation.funding())
                .map(rate -> Value.of(rate.decimal(RATE_SCALE), Display.percent(RATE_DECIMALS)))
                .orElse(Value.NOTHING));
        addScore(row, item.scorecard());
        row.add(Value.of(item.findings().size()));
        table.add(row);
    }

    private static void addScore(List<Value> row, Optional<Scorecard> scorecard) {
        if (scorecard.isEmpty()) {
            for (int i = 0; i < 9; i++) {
                row.add(Value.NOTHING);
            }
            return;
        }
        Scorecard card = scorecard.get();
        ScoreRange total = card.total();
        row.add(points(card.maximum()));
        row.add(total.exact().map(points -> score(points, card.decimals())).orElse(Value.NOTHING));
        row.add(total.isExact() ? Value.NOTHING : score(total.low(), card.decimals()));
        row.add(total.isExact() ? Value.NOTHING : score(total.high(), card.decimals()));
        row.add(Value.of(card.grade().label()));
        for (Basis basis : List.of(Basis.COMPUTED, Basis.JUDGED, Basis.OVERRIDDEN, Basis.OPEN)) {
            row.add(points(card.pointsOn(basis)));
        }
    }

    static Value points(Points points) {
        return Value.of(points.number(), Display.PLAIN);
    }

    static Value score(Points points, int decimals) {
        BigDecimal number = points.number();
        return Value.of(number, Display.fixed(Math.max(decimals, number.scale())));
    }

    private static Value amount(Optional<Amount> amount) {
        return amount.map(found -> Value.of(found.in(Unit.WAN_YUAN), Display.PLAIN))
                .orElse(Value.NOTHING);
    }

    /** The sums over all projects. */
    static void addSummary(TableSheet.Book book, PortfolioSummary summary) {
        TableSheet sheet =
                new TableSheet(book, "合计", List.of(new Column("项", 24), new Column("数", 16), new Column("填报的项目数", 14)));
        sheet.add(List.of(Value.of("项目数"), Value.of(summary.projects()), Value.NOTHING));
        for (Map.Entry<FundingColumn, Amount> fund : summary.funds().entrySet()) {
            Integer reported = summary.reported().get(fund.getKey());
            sheet.add(List.of(
                    Value.of(fund.getKey().title().zh() + "合计（万元）"),
                    amount(Optional.of(fund.getValue())),
                    reported == null ? Value.NOTHING : Value.of(reported)));
        }
        summary.grades()
                .forEach((grade, count) ->
                        sheet.add(List.of(Value.of("等级“" + grade.label() + "”的项目数"), Value.of(count), Value.NOTHING)));
    }
}
