package io.github.pes4j.testkit.cases;

import static io.github.pes4j.testkit.cases.BohuLeaf.ALLOCATION;
import static io.github.pes4j.testkit.cases.BohuLeaf.ARRIVAL;
import static io.github.pes4j.testkit.cases.BohuLeaf.BASIS;
import static io.github.pes4j.testkit.cases.BohuLeaf.BUDGET;
import static io.github.pes4j.testkit.cases.BohuLeaf.COMPLETED;
import static io.github.pes4j.testkit.cases.BohuLeaf.COMPLIANCE;
import static io.github.pes4j.testkit.cases.BohuLeaf.CONDUCT;
import static io.github.pes4j.testkit.cases.BohuLeaf.EFFECT;
import static io.github.pes4j.testkit.cases.BohuLeaf.EXECUTION;
import static io.github.pes4j.testkit.cases.BohuLeaf.GOALS;
import static io.github.pes4j.testkit.cases.BohuLeaf.INDICATORS;
import static io.github.pes4j.testkit.cases.BohuLeaf.PROCEDURE;
import static io.github.pes4j.testkit.cases.BohuLeaf.QUALITY;
import static io.github.pes4j.testkit.cases.BohuLeaf.SATISFACTION;
import static io.github.pes4j.testkit.cases.BohuLeaf.SYSTEMS;
import static io.github.pes4j.testkit.cases.BohuLeaf.TIMELINESS;

import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.EvaluationPoint;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.indicator.Standard;
import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import java.util.List;

/** The framework of the Bohu report: its tree, formulas and evaluation points; the points are put in our own few words. */
final class BohuFramework {

    /** What the missing saving is called as an item that costs points. */
    static final String NO_SAVING = "成本未节约";

    private static final List<String> NUMBERS = List.of("①", "②", "③", "④", "⑤");

    private BohuFramework() {}

    static IndicatorTree tree() {
        return IndicatorTree.builder("项目支出绩效评价指标体系")
                .group("决策", BohuFramework::decisions)
                .group("过程", BohuFramework::process)
                .group("产出", BohuFramework::outputs)
                .group("效益", BohuFramework::effects)
                .build();
    }

    /** The names of the first evaluation points. */
    static List<String> numbers(int count) {
        return NUMBERS.subList(0, count);
    }

    private static void decisions(IndicatorTree.Builder level1) {
        level1.group(
                        "项目实施",
                        group -> group.add(checked(BASIS, "合乎法规与规划", "合乎行业政策", "属部门职责", "属财政支持范围", "无重复项目"))
                                .add(checked(PROCEDURE, "程序合规", "审批材料合规")))
                .group("绩效目标", group -> group.add(goals()).add(checked(INDICATORS, "分解为指标", "指标值可衡量", "与任务量对应")))
                .group(
                        "资金投入",
                        group -> group.add(checked(BUDGET, "经过论证", "与项目内容一致", "测算有据", "资金与任务相称"))
                                .add(checked(ALLOCATION, "分配有据", "额度合乎实际")));
    }

    private static void process(IndicatorTree.Builder level1) {
        level1.group(
                        "资金管理",
                        group -> group.add(byFormula(
                                        ARRIVAL,
                                        "实际到位资金 ÷ 预算资金",
                                        ScoringRule.proportional(Measure.of(FundingRatio.RECEIVED_OF_ANNUAL))))
                                .add(byFormula(
                                        EXECUTION,
                                        "实际支出资金 ÷ 实际到位资金",
                                        ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_RECEIVED))))
                                .add(checked(COMPLIANCE, "遵守财经法规", "拨付手续齐全", "用途与批复相符", "无挪用等问题")))
                .group(
                        "组织实施",
                        group ->
                                group.add(checked(SYSTEMS, "制度已建立", "制度合规完整")).add(checked(CONDUCT, "执行守规", "调整手续齐备")));
    }

    private static void outputs(IndicatorTree.Builder level1) {
        level1.group("产出数量", group -> group.add(completed()))
                .group("产出质量", group -> group.add(byFormula(QUALITY, "质量达标产出数 ÷ 实际产出数", ScoringRule.proportional())))
                .group(
                        "产出时效",
                        group -> group.add(plain(
                                TIMELINESS,
                                ScoringRule.deductions().each(NO_SAVING, "2").build())));
    }

    private static void effects(IndicatorTree.Builder level1) {
        level1.group(
                "项目效益",
                group -> group.add(plain(EFFECT, ScoringRule.judged())).add(plain(SATISFACTION, ScoringRule.judged())));
    }

    /** Missing point ② cost two of four points: it has them as its own, the other three share what it leaves. */
    private static Indicator goals() {
        Checklist rule = ScoringRule.checklist()
                .point("①")
                .point("②", "2")
                .point("③")
                .point("④")
                .build();
        return questioned(GOALS, rule, "设有目标", "与工作内容相关", "合乎正常水平", "与资金量匹配");
    }

    /** Judged against the plan: the report names the plan as its standard. */
    private static Indicator completed() {
        return start(COMPLETED, ScoringRule.proportional())
                .criterion("实际产出数 ÷ 计划产出数")
                .standard(Standard.PLAN)
                .build();
    }

    /** A leaf whose evaluation points earn equal parts. */
    private static Indicator checked(BohuLeaf leaf, String... questions) {
        Checklist.Builder rule = ScoringRule.checklist();
        numbers(questions.length).forEach(rule::point);
        return questioned(leaf, rule.build(), questions);
    }

    private static Indicator questioned(BohuLeaf leaf, Checklist rule, String... questions) {
        Indicator.Builder indicator = start(leaf, rule);
        for (int i = 0; i < questions.length; i++) {
            indicator.addEvaluationPoint(new EvaluationPoint(NUMBERS.get(i), questions[i]));
        }
        return indicator.build();
    }

    private static Indicator byFormula(BohuLeaf leaf, String formula, ScoringRule rule) {
        return start(leaf, rule).criterion(formula).build();
    }

    private static Indicator plain(BohuLeaf leaf, ScoringRule rule) {
        return start(leaf, rule).build();
    }

    private static Indicator.Builder start(BohuLeaf leaf, ScoringRule rule) {
        return Indicator.builder().name(leaf.level3()).points(leaf.points()).rule(rule);
    }
}
