package io.github.pes4j.testkit.cases;

import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.value.Printed;
import java.util.List;
import java.util.Optional;

/**
 * The goal table of the Chengde case: nine goals without actuals. Seven are evaluated by a leaf, mostly under another name;
 * two by none.
 */
final class ChengdeGoals {

    private static final String OUTPUT = "产出指标";
    private static final String EFFECT = "效益指标";

    private static final Optional<IndicatorPath> RUNNING = Optional.of(IndicatorPath.of("效益", "可持续影响", "保障医保大厅正常运转"));

    private ChengdeGoals() {}

    static List<Goal> all() {
        return List.of(
                goal(List.of(OUTPUT, "数量指标", "基金监管县（市）范围"), "全市范围内基金监管", "市本级和8个县（市）", Optional.empty()),
                goal(List.of(OUTPUT, "质量指标", "经费支出准确率"), "准确率", "=100%", leaf("产出", "产出质量", "经费支出准确率")),
                goal(List.of(OUTPUT, "时效指标", "按时间进度要求支付使用资金"), "月度时序", "每月", leaf("产出", "产出时效", "资金支付及时率")),
                goal(List.of(OUTPUT, "成本指标", "各项经费成本"), "小于等于核定数", "小于等于核定数", leaf("产出", "产出成本", "各项经费成本")),
                goal(List.of(EFFECT, "经济效益指标", "提高效率"), "提高效率", "提高工作人员办公效率", leaf("效益", "社会效益", "提高工作人员办公效率")),
                goal(List.of(EFFECT, "社会效益指标", "正常办公条件保障情况"), "保障工作正常运转", "基本保障", RUNNING),
                goal(List.of(EFFECT, "可持续影响指标", "医保经办服务能力"), "提高医保经办服务能力", "有所提高", RUNNING),
                goal(List.of(EFFECT, "生态效益指标", "使用节能减排产品"), "持续使用", "是否使用", Optional.empty()),
                goal(List.of("满意度指标", "服务对象满意度指标", "服务对象满意度度"), "满意度", "≥90%", leaf("效益", "满意度", "居民满意度")));
    }

    private static Goal goal(List<String> names, String description, String target, Optional<IndicatorPath> leaf) {
        Measurement wanted = Measurement.builder()
                .name(description)
                .target(Printed.of(target, Notation.target(target)))
                .build();
        return new Goal(names, wanted, leaf);
    }

    private static Optional<IndicatorPath> leaf(String... names) {
        return Optional.of(IndicatorPath.of(names));
    }
}
