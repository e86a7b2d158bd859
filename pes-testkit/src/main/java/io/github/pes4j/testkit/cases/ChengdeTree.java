package io.github.pes4j.testkit.cases;

import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Price;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.StepScale;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;

/**
 * The framework of the Chengde case: names and weights as the body prints them, rules as the annex writes them. Where the
 * annex only asks a question or leaves the points to discretion, the leaf is judged.
 */
final class ChengdeTree {

    /** The step of the goals' clarity that was reached. */
    static final String FAIRLY_CLEAR = "较为合理";

    /** The condition without which no use of the money is compliant. */
    static final String COMPLIANT = "符合财务制度";

    static final String INCOMPLETE_APPROVAL = "审批不完整";
    static final String OUTSIDE_BUDGET = "超出支出范围";
    static final String MISUSE = "截留挤占挪用虚列";
    static final String BOOKKEEPING = "核算不规范";
    static final String SYSTEM_MISSING = "制度缺失";
    static final String NOT_CARRIED_OUT = "执行不到位";
    static final String NO_SUPERVISION_RULES = "缺少监管制度";
    static final String NO_RECORD = "无维修记录";

    private ChengdeTree() {}

    static IndicatorTree tree() {
        return IndicatorTree.builder("局机关及医保经办服务大厅运行项目经费绩效评价指标体系")
                .group("决策", ChengdeTree::decision)
                .group("过程", ChengdeTree::process)
                .group("产出", ChengdeTree::output)
                .group("效益", ChengdeTree::effect)
                .build();
    }

    private static void decision(IndicatorTree.Builder level) {
        level.group("项目立项", group -> {
                    leaf(group, "立项依据充分性", 1, ScoringRule.fullOrNothing());
                    leaf(group, "立项程序规范性", 1, ScoringRule.fullOrNothing());
                })
                .group("绩效目标", group -> {
                    leaf(group, "绩效目标明确性", 2, clarity());
                    leaf(group, "绩效指标合理性", 2, ScoringRule.fullOrNothing());
                })
                .group("资金投入", group -> {
                    leaf(group, "资金分配合理性", 2, ScoringRule.judged());
                    leaf(group, "预算编制科学性", 2, ScoringRule.judged());
                });
    }

    private static void process(IndicatorTree.Builder level) {
        level.group("资金管理", group -> {
                    leaf(group, "资金到位率", 5, arrival());
                    leaf(group, "预算执行率", 5, execution());
                    leaf(group, "资金使用合规性", 5, compliance());
                })
                .group("组织实施", group -> {
                    leaf(group, "管理制度健全性", 8, systems());
                    leaf(group, "监管有效性", 7, supervision());
                });
    }

    private static void output(IndicatorTree.Builder level) {
        level.group("产出数量", group -> {
                    leaf(group, "大厅保洁面积", 5, ScoringRule.fullOrNothing());
                    leaf(group, "购买工服数量", 5, ScoringRule.fullOrNothing());
                    leaf(group, "电梯维护频率", 5, ScoringRule.fullOrNothing());
                })
                .group("产出质量", group -> {
                    leaf(group, "购买工服合格率", 3, ScoringRule.fullOrNothing());
                    leaf(group, "经费支出准确率", 3, ScoringRule.fullOrNothing());
                    leaf(group, "电梯故障率", 3, faults());
                })
                .group("产出时效", group -> {
                    leaf(group, "维修维护及时率", 2, ScoringRule.judged());
                    leaf(group, "资金支付及时率", 2, ScoringRule.fullOrNothing());
                })
                .group("产出成本", group -> leaf(group, "各项经费成本", 2, costCeiling()));
    }

    private static void effect(IndicatorTree.Builder level) {
        level.group("社会效益", group -> {
                    leaf(group, "提高工作人员办公效率", 5, ScoringRule.judged());
                    leaf(group, "医保政策知晓率", 5, ScoringRule.judged());
                })
                .group("可持续影响", group -> leaf(group, "保障医保大厅正常运转", 10, ScoringRule.judged()))
                .group("满意度", group -> leaf(group, "居民满意度", 10, satisfaction()));
    }

    private static void leaf(IndicatorTree.Builder group, String name, int points, ScoringRule rule) {
        group.indicator(name, Points.of(points), rule);
    }

    private static StepScale clarity() {
        return ScoringRule.steps()
                .step("明确合理", "2")
                .step(FAIRLY_CLEAR, "1")
                .step("不明确或未设置", "0")
                .build();
    }

    private static ScoringRule arrival() {
        return ScoringRule.fullOrNothing(Measure.of(FundingRatio.RECEIVED_OF_ANNUAL), Share.ONE);
    }

    private static Tiers execution() {
        return ScoringRule.tiers(Measure.of(FundingRatio.SPENT_OF_ANNUAL))
                .atLeast("100%", "5")
                .atLeast("90%", "3")
                .atLeast("80%", "2")
                .atLeast("70%", "1")
                .otherwise("0");
    }

    private static Deductions compliance() {
        return ScoringRule.deductions()
                .unlessMissed(COMPLIANT)
                .each(INCOMPLETE_APPROVAL, "1")
                .each(OUTSIDE_BUDGET, "2")
                .each(MISUSE, "1")
                .each(BOOKKEEPING, "1")
                .build();
    }

    /** Starts three points below the weight, so that the full weight is out of reach. */
    private static Deductions systems() {
        return ScoringRule.deductions()
                .startingAt("5")
                .each(SYSTEM_MISSING, "1")
                .each(NOT_CARRIED_OUT, "1")
                .build();
    }

    /** Starts two points below the weight; the annex leaves the price to discretion, the report took one point. */
    private static Deductions supervision() {
        return ScoringRule.deductions()
                .startingAt("5")
                .each(NO_SUPERVISION_RULES, "1")
                .build();
    }

    /** A fixed point less without a record, however often. */
    private static Deductions faults() {
        return ScoringRule.deductions().each(NO_RECORD, "1", "1").build();
    }

    private static ScoringRule costCeiling() {
        return ScoringRule.fullOrNothing(Measure.completion(), Share.ONE);
    }

    private static LinearShortfall satisfaction() {
        return new LinearShortfall(
                Measure.observedShare(),
                Share.percent("98"),
                LinearShortfall.Side.BELOW,
                Share.percent("1"),
                Price.parse("1%"),
                LinearShortfall.Counting.WHOLE_STEPS,
                Guard.USUAL);
    }
}
