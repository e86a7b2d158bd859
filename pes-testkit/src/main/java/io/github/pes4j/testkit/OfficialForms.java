package io.github.pes4j.testkit;

import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.OverallGoal;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of evaluations that the official self-evaluation form holds whole (项目支出绩效自评表): what a writer of forms
 * writes of them, a reader must give back. Stateless and thread-safe.
 */
public final class OfficialForms {

    private static final List<String> OUTPUTS = List.of("数量指标", "质量指标", "时效指标", "成本指标");
    private static final List<String> EFFECTS = List.of("经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标");

    private OfficialForms() {}

    /** Evaluations without claims, with funds and an execution rate. */
    public static Arbitrary<Evaluation> evaluations() {
        return Combinators.combine(projects(), funding(), rows(), Arbitraries.of(true, false))
                .as(OfficialForms::evaluation);
    }

    /**
     * A row of the form.
     *
     * @param category its place among the categories
     * @param name the name of the indicator
     * @param points its points
     * @param measurement target, actual and reason
     */
    private record Row(int category, String name, Points points, Measurement measurement) {
        IndicatorPath path(int number) {
            List<String> groups = groups(category);
            return IndicatorPath.of(groups.get(0), groups.get(1), name + number);
        }
    }

    private static List<String> groups(int category) {
        if (category < OUTPUTS.size()) {
            return List.of("产出指标", OUTPUTS.get(category));
        }
        int effect = category - OUTPUTS.size();
        return effect < EFFECTS.size() ? List.of("效益指标", EFFECTS.get(effect)) : List.of("满意度指标", "服务对象满意度指标");
    }

    private static Evaluation evaluation(Project project, Funding funding, List<Row> rows, boolean remark) {
        IndicatorTree.Builder tree = IndicatorTree.builder("")
                .indicator("预算执行率", Points.of(10), ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL)));
        Evaluation.Builder evaluation = Evaluation.builder()
                .project(project)
                .kind(EvaluationKind.UNIT_SELF)
                .funding(funding);
        int category = 0;
        for (List<String> level : List.of(OUTPUTS, EFFECTS, List.of("服务对象满意度指标"))) {
            int first = category;
            tree.group(groups(first).get(0), group -> {
                for (int i = 0; i < level.size(); i++) {
                    int at = first + i;
                    group.group(level.get(i), leaves -> leaves(leaves, rows, at, evaluation));
                }
            });
            category += level.size();
        }
        evaluation.addOverallGoal(new OverallGoal(
                Optional.of(Printed.of("全面完成年度任务", "全面完成年度任务")), Optional.of(Printed.of("=已完成", "=已完成"))));
        if (remark) {
            evaluation.addNote(Printed.of("备注：数据来自业务台账。", "备注：数据来自业务台账。"));
        }
        return evaluation.tree(tree.build()).build();
    }

    private static void leaves(
            IndicatorTree.Builder group, List<Row> rows, int category, Evaluation.Builder evaluation) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.category() == category) {
                boolean counted = row.measurement().counted().isPresent();
                LeafMeasurement.Builder leaf = LeafMeasurement.builder().addMeasurement(row.measurement());
                if (!counted) {
                    leaf.judgement(new Judgement(
                            Printed.of(row.points()),
                            Claimant.SELF,
                            row.measurement().reason()));
                }
                group.indicator(
                        row.name() + i, row.points(), counted ? ScoringRule.proportional() : ScoringRule.judged());
                evaluation.putMeasurement(row.path(i), leaf.build());
            }
        }
    }

    private static Arbitrary<List<Row>> rows() {
        Arbitrary<Points> points = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 30).map(Points::of),
                Values.decimals(30, 2).map(Points::of));
        Arbitrary<Measurement> measurements = Combinators.combine(
                        Arbitraries.oneOf(numbers(), words()),
                        Arbitraries.of("受汛期影响", "-", "@见附件").optional(0.3))
                .as((measurement, reason) -> Measurement.builder()
                        .from(measurement)
                        .reason(reason.filter(text -> !text.equals("-")))
                        .build());
        return Combinators.combine(
                        Arbitraries.integers().between(0, OUTPUTS.size() + EFFECTS.size()),
                        Arbitraries.of("完成率", "=1+1数", "覆盖面", "+满意度", "@社区", "-成本"),
                        points,
                        measurements)
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Arbitrary<Measurement> numbers() {
        return Combinators.combine(
                        Arbitraries.of("≥", "≤", "=", "", "大于等于", "不超过", ">", "<"),
                        numerals(),
                        numerals(),
                        Arbitraries.of("", "%", "家", "人次", "万元", "元/人·月", "‰", "km"))
                .as((operator, target, actual, unit) -> Notation.measurement(operator + target + unit, actual + unit));
    }

    private static Arbitrary<String> numerals() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 2000).map(String::valueOf),
                Values.decimals(1_000, 2).map(BigDecimal::toPlainString),
                Arbitraries.of("1,234.50", "0.5", "100.00", "123456789012345678"));
    }

    private static Arbitrary<Measurement> words() {
        return Arbitraries.of("较好", "按时拨付", "=规范", "2024年底前完成").map(text -> Notation.measurement(text, text));
    }

    private static Arbitrary<Project> projects() {
        return Combinators.combine(
                        Arbitraries.of("社区巡查经费", "=1+1", "@工作经费", "'引号项目", "A/B:C*?[]项目"),
                        Arbitraries.of("县民政局").optional(),
                        Arbitraries.of("县救助站").optional(),
                        Arbitraries.integers().between(2000, 2030))
                .as((name, department, unit, year) -> Project.builder()
                        .name(name)
                        .department(department)
                        .unit(unit)
                        .year(year)
                        .build());
    }

    /** A total that is the sum of its sources, or is not; some figures are blank. */
    private static Arbitrary<Funding> funding() {
        Arbitrary<String> figures = Arbitraries.oneOf(
                Values.decimals(1_000, 2).map(BigDecimal::toPlainString),
                Arbitraries.of("0", "50", "16.60", "1,234.50"));
        Arbitrary<FundingRow> rows = Combinators.combine(figures, figures, figures)
                .as((initial, annual, spent) -> row("其他资金", initial, annual, spent));
        return Combinators.combine(rows, rows, Arbitraries.of(Unit.WAN_YUAN, Unit.YUAN), Arbitraries.of(true, false))
                .as((source, total, unit, adds) -> Funding.of(new FundingStatement(
                        unit, List.of(inUnit(source, unit)), Optional.of(named(inUnit(adds ? source : total, unit))))));
    }

    private static FundingRow named(FundingRow row) {
        return new FundingRow("年度资金总额", row.figures());
    }

    private static FundingRow row(String name, String initial, String annual, String spent) {
        List<FundingColumn> columns = List.of(FundingColumn.INITIAL, FundingColumn.ANNUAL, FundingColumn.SPENT);
        List<String> texts = List.of(initial, annual, spent);
        FundingRow row = FundingRow.named(name);
        for (int i = 0; i < columns.size(); i++) {
            row = row.with(columns.get(i), texts.get(i).replace(",", ""), Unit.YUAN);
        }
        return row;
    }

    /** The same printed numbers, meant in a unit. */
    private static FundingRow inUnit(FundingRow row, Unit unit) {
        FundingRow meant = FundingRow.named(row.source());
        List<FundingColumn> columns = new ArrayList<>(row.figures().keySet());
        for (FundingColumn column : columns) {
            meant = meant.with(column, row.printed(column).map(Printed::text).orElse("0"), unit);
        }
        return meant;
    }
}
