package io.github.pes4j.core.form.render;

import com.google.common.collect.ImmutableMap;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.Scheme;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The official form, empty: its categories with room for indicators, its sources, and the formulas that need no target. */
final class BlankForm {

    private static final int ROWS = 3;

    private static final Points USUAL_EXECUTION = Points.of(10);

    /** The second level of each first one, as the official form prints it (财预〔2020〕10号 附件1, 财预〔2021〕101号). */
    private static final Map<String, List<String>> CATEGORIES = ImmutableMap.of(
            "成本指标", List.of("经济成本指标", "社会成本指标", "生态环境成本指标"),
            "产出指标", List.of("数量指标", "质量指标", "时效指标", "成本指标"),
            "效益指标", List.of("经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"),
            "满意度指标", List.of("服务对象满意度指标"));

    private BlankForm() {}

    static FormSheet of(ScoringPolicy policy) {
        Map<String, Points> scheme = policy.scheme().map(Scheme::points).orElse(Map.of());
        Evaluation evaluation = Evaluation.builder()
                .project(Project.builder().name("").build())
                .kind(EvaluationKind.UNIT_SELF)
                .tree(tree(scheme))
                .funding(funding())
                .addNote(note(scheme))
                .build();
        return OfficialForm.blank(evaluation, ROWS).sheet();
    }

    private static Funding funding() {
        return Funding.of(new FundingStatement(
                Unit.WAN_YUAN,
                List.of(FundingRow.named("其中：当年财政拨款"), FundingRow.named("上年结转资金"), FundingRow.named("其他资金")),
                Optional.of(FundingRow.named("年度资金总额"))));
    }

    private static IndicatorTree tree(Map<String, Points> scheme) {
        String execution = FundSection.EXECUTION.name();
        IndicatorTree.Builder tree = IndicatorTree.builder("")
                .indicator(
                        execution,
                        scheme.getOrDefault(execution, USUAL_EXECUTION),
                        ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL)));
        boolean costs = scheme.containsKey("成本指标");
        CATEGORIES.forEach((level1, names) -> {
            if (costs || !level1.equals("成本指标")) {
                tree.group(
                        level1,
                        group -> names.stream()
                                .filter(name -> !costs || !level1.equals("产出指标") || !name.equals("成本指标"))
                                .forEach(name -> group.group(name, empty -> {})));
            }
        });
        return tree.build();
    }

    private static Printed<String> note(Map<String, Points> scheme) {
        String points = scheme.isEmpty()
                ? ""
                : scheme.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue() + " 分")
                        .collect(Collectors.joining("，", "各级分值一般为：", "。"));
        String text = "备注：" + points + "资金合计、执行率、执行率得分和总分由公式计算，其余由填报单位填写；每个项目填一张表。";
        return Printed.of(text, text);
    }
}
