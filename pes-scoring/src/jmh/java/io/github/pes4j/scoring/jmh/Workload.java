package io.github.pes4j.scoring.jmh;

import static io.github.pes4j.scoring.jmh.PlainScorer.fact;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * What the benchmarks score: one tree of three levels and twenty leaves (18 proportional, one by tiers of the execution
 * rate, one that deducts), and 4,096 sets of observations of it, as evaluations and as plain maps. About a quarter of the
 * targets is reached; the rest must be divided and rounded. Every evaluation and every map owns all that is in it, names
 * included, as if each had been read from a file of its own; the tree is shared. The same in every run.
 */
final class Workload {

    static final int SIZE = Integer.getInteger("size", 4096);

    private static final String EXECUTION = "预算执行率";
    static final String COMPLAINTS = "投诉事件";
    static final String SPENT = "全年执行数";
    static final String ANNUAL = "全年预算数";

    /** A proportional leaf. */
    record Row(String name, String points, Comparison comparison, String target, String unit) {
        IndicatorNode indicator() {
            return Indicator.of(name, Points.of(points), ScoringRule.proportional());
        }

        PlainScorer.Node plain(boolean tuned) {
            BigDecimal wanted = new BigDecimal(target);
            boolean reverse = comparison.isReverse();
            return new PlainScorer.Leaf(
                    name,
                    new BigDecimal(points),
                    tuned ? new PlainScorer.Tuned(wanted, reverse) : new PlainScorer.Proportional(wanted, reverse));
        }

        Target goal() {
            return new Target.Level(comparison, Quantity.of(target, own(unit)));
        }
    }

    private record Block(String name, List<Row> rows) {}

    private static final List<Block> OUTPUTS = List.of(
            new Block(
                    "数量指标",
                    List.of(
                            new Row("培训人次", "4", Comparison.AT_LEAST, "1250", "人次"),
                            new Row("设备台数", "4", Comparison.EQUAL, "36", "台"),
                            new Row("巡查次数", "3.5", Comparison.AT_LEAST, "48", "次"),
                            new Row("修缮面积", "4.5", Comparison.AT_LEAST, "8630.5", "平方米"))),
            new Block(
                    "质量指标",
                    List.of(
                            new Row("验收合格率", "5", Comparison.AT_LEAST, "98", "%"),
                            new Row("达标率", "4", Comparison.AT_LEAST, "95", "%"),
                            new Row("返工率", "3", Comparison.AT_MOST, "5", "%"))),
            new Block(
                    "时效指标",
                    List.of(
                            new Row("按期完成率", "5", Comparison.AT_LEAST, "100", "%"),
                            new Row("平均办理天数", "4", Comparison.AT_MOST, "15", "天"))),
            new Block(
                    "成本指标",
                    List.of(
                            new Row("单位成本", "6", Comparison.AT_MOST, "3.25", "万元"),
                            new Row("运行成本", "7", Comparison.AT_MOST, "120.6", "万元"))));

    private static final List<Block> EFFECTS = List.of(
            new Block(
                    "经济效益指标",
                    List.of(
                            new Row("带动增收", "5", Comparison.AT_LEAST, "860", "元/人"),
                            new Row("节约资金", "5", Comparison.AT_LEAST, "42.5", "万元"))),
            new Block(
                    "社会效益指标",
                    List.of(
                            new Row("受益人数", "6", Comparison.AT_LEAST, "3.6", "万人"),
                            new Row("知晓率", "4", Comparison.AT_LEAST, "90", "%"))),
            new Block("可持续影响指标", List.of(new Row("持续使用年限", "5", Comparison.AT_LEAST, "8", "年"))),
            new Block(
                    "服务对象满意度指标",
                    List.of(
                            new Row("群众满意度", "5", Comparison.AT_LEAST, "92", "%"),
                            new Row("单位满意度", "5", Comparison.AT_LEAST, "90", "%"))));

    private final IndicatorTree tree;
    private final PlainScorer.Node plain = plainTree(false);
    private final PlainScorer.Node tuned = plainTree(true);
    private final Evaluation[] evaluations = new Evaluation[SIZE];
    private final List<Map<String, BigDecimal>> facts = new ArrayList<>(SIZE);

    Workload() {
        tree = IndicatorTree.of("基准", List.of(management(), group("产出指标", OUTPUTS), group("效益指标", EFFECTS)));
        SplittableRandom random = new SplittableRandom(20_2611);
        for (int i = 0; i < SIZE; i++) {
            Map<String, BigDecimal> drawn = draw(random);
            facts.add(drawn);
            evaluations[i] = evaluation(drawn);
        }
    }

    /** The tree that every evaluation has. */
    IndicatorTree tree() {
        return tree;
    }

    /** The proportional leaves, in the order of the tree; the two leaves of management stand before them. */
    List<Row> rows() {
        return Stream.concat(OUTPUTS.stream(), EFFECTS.stream())
                .flatMap(block -> block.rows().stream())
                .toList();
    }

    /** The same tree, plainly. */
    PlainScorer.Node plain() {
        return plain;
    }

    /** As {@link #plain}, with what a careful programmer saves. */
    PlainScorer.Node tuned() {
        return tuned;
    }

    private static PlainScorer.Node plainTree(boolean tuned) {
        return new PlainScorer.Group(
                "基准",
                List.of(plainManagement(), plainGroup("产出指标", OUTPUTS, tuned), plainGroup("效益指标", EFFECTS, tuned)));
    }

    Evaluation evaluation(int index) {
        return evaluations[index];
    }

    Map<String, BigDecimal> facts(int index) {
        return facts.get(index);
    }

    private static IndicatorNode management() {
        return new IndicatorGroup(
                "管理指标",
                List.of(
                        new IndicatorGroup(
                                "资金管理",
                                List.of(Indicator.of(
                                        EXECUTION,
                                        Points.of("10"),
                                        ScoringRule.tiers(Measure.of(FundingRatio.SPENT_OF_ANNUAL))
                                                .atLeast("100%", "10")
                                                .atLeast("90%", "8")
                                                .atLeast("80%", "6")
                                                .atLeast("60%", "3")
                                                .otherwise("0")))),
                        new IndicatorGroup(
                                "过程管理",
                                List.of(Indicator.of(
                                        COMPLAINTS,
                                        Points.of("5"),
                                        ScoringRule.deductions()
                                                .each(COMPLAINTS, "1.5")
                                                .build())))));
    }

    private static PlainScorer.Node plainManagement() {
        PlainScorer.Rule tiers = new PlainScorer.Tiers(
                SPENT, ANNUAL, List.of(tier("1", "10"), tier("0.9", "8"), tier("0.8", "6"), tier("0.6", "3")));
        return new PlainScorer.Group(
                "管理指标",
                List.of(
                        new PlainScorer.Group(
                                "资金管理", List.of(new PlainScorer.Leaf(EXECUTION, new BigDecimal("10"), tiers))),
                        new PlainScorer.Group(
                                "过程管理",
                                List.of(new PlainScorer.Leaf(
                                        COMPLAINTS,
                                        new BigDecimal("5"),
                                        new PlainScorer.Deduction(new BigDecimal("1.5")))))));
    }

    private static PlainScorer.Tiers.Tier tier(String from, String points) {
        return new PlainScorer.Tiers.Tier(new BigDecimal(from), new BigDecimal(points));
    }

    private static IndicatorNode group(String name, List<Block> blocks) {
        return new IndicatorGroup(
                name,
                blocks.stream()
                        .<IndicatorNode>map(block -> new IndicatorGroup(
                                block.name(),
                                block.rows().stream().map(Row::indicator).toList()))
                        .toList());
    }

    private static PlainScorer.Node plainGroup(String name, List<Block> blocks, boolean tuned) {
        return new PlainScorer.Group(
                name,
                blocks.stream()
                        .<PlainScorer.Node>map(block -> new PlainScorer.Group(
                                block.name(),
                                block.rows().stream()
                                        .map(row -> row.plain(tuned))
                                        .toList()))
                        .toList());
    }

    /** Actuals from seven to eleven tenths of their targets, with two decimals. */
    private static Map<String, BigDecimal> draw(SplittableRandom random) {
        Map<String, BigDecimal> drawn = new HashMap<>();
        for (List<Block> blocks : List.of(OUTPUTS, EFFECTS)) {
            for (Block block : blocks) {
                for (Row row : block.rows()) {
                    drawn.put(own(row.name()), near(row, random));
                }
            }
        }
        drawn.put(own(COMPLAINTS), BigDecimal.valueOf(random.nextInt(5)));
        drawn.put(own(ANNUAL), cents(random.nextLong(10_00, 5_000_00)));
        drawn.put(own(SPENT), fact(drawn, ANNUAL).multiply(cents(random.nextLong(50, 101))));
        return drawn;
    }

    private static BigDecimal near(Row row, SplittableRandom random) {
        long percent = row.comparison().isReverse() ? random.nextLong(90, 131) : random.nextLong(70, 111);
        return new BigDecimal(row.target()).multiply(cents(percent)).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal cents(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private Evaluation evaluation(Map<String, BigDecimal> drawn) {
        Evaluation.Builder builder = Evaluation.builder()
                .project(Project.builder().name("基准项目").build())
                .kind(EvaluationKind.UNIT_SELF)
                .tree(tree)
                .funding(funding(drawn))
                .putMeasurement(
                        IndicatorPath.of("管理指标", "过程管理", COMPLAINTS),
                        LeafMeasurement.of(Measurement.counted(
                                COMPLAINTS, fact(drawn, COMPLAINTS).intValueExact())));
        observe(builder, "产出指标", OUTPUTS, drawn);
        observe(builder, "效益指标", EFFECTS, drawn);
        return builder.build();
    }

    private static void observe(
            Evaluation.Builder builder, String group, List<Block> blocks, Map<String, BigDecimal> drawn) {
        for (Block block : blocks) {
            for (Row row : block.rows()) {
                Quantity actual = new Quantity(fact(drawn, row.name()), Unit.of(own(row.unit())));
                builder.putMeasurement(
                        IndicatorPath.of(own(group), own(block.name()), own(row.name())),
                        LeafMeasurement.of(Measurement.builder()
                                .target(Printed.of(row.goal()))
                                .actual(Printed.of(new Observation.Measured(actual)))
                                .build()));
            }
        }
    }

    /** A text of one's own, as reading a file gives it. */
    private static String own(String text) {
        return String.valueOf(text.toCharArray());
    }

    private static Funding funding(Map<String, BigDecimal> drawn) {
        FundingRow total = FundingRow.named("年度资金总额")
                .with(FundingColumn.ANNUAL, fact(drawn, ANNUAL).toPlainString(), Unit.WAN_YUAN)
                .with(FundingColumn.SPENT, fact(drawn, SPENT).toPlainString(), Unit.WAN_YUAN);
        return Funding.of(new FundingStatement(Unit.WAN_YUAN, List.of(), Optional.of(total)));
    }
}
