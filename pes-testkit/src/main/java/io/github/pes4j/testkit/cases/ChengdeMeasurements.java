package io.github.pes4j.testkit.cases;

import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the Chengde report observed at each leaf and what its authors decided. Five printed scores cannot come from the
 * printed rules: those leaves keep the observation, with the printed score as an override.
 */
final class ChengdeMeasurements {

    private static final LeafMeasurement ATTAINED = LeafMeasurement.of(Measurement.verdict("", Attainment.ATTAINED));

    private final Map<IndicatorPath, LeafMeasurement> leaves = new LinkedHashMap<>();

    private ChengdeMeasurements() {}

    /** In the order of the tree. 资金到位率 and 预算执行率 are measured by the funds. */
    static Map<IndicatorPath, LeafMeasurement> all() {
        ChengdeMeasurements measurements = new ChengdeMeasurements();
        measurements.decision();
        measurements.process();
        measurements.quantity();
        measurements.quality();
        measurements.effect();
        return measurements.leaves;
    }

    private void decision() {
        put(ATTAINED, "决策", "项目立项", "立项依据充分性");
        put(ATTAINED, "决策", "项目立项", "立项程序规范性");
        put(
                LeafMeasurement.of(Measurement.observed("", new Observation.Step(ChengdeTree.FAIRLY_CLEAR))),
                "决策",
                "绩效目标",
                "绩效目标明确性");
        put(overridden("1", "指标不齐全，只扣一半", Measurement.verdict("", Attainment.MISSED)), "决策", "绩效目标", "绩效指标合理性");
        put(judged("2"), "决策", "资金投入", "资金分配合理性");
        put(judged("2"), "决策", "资金投入", "预算编制科学性");
    }

    private void process() {
        put(compliance(), "过程", "资金管理", "资金使用合规性");
        put(
                overridden(
                        "8",
                        "制度已建立，按满分计",
                        Measurement.counted(ChengdeTree.SYSTEM_MISSING, 0),
                        Measurement.counted(ChengdeTree.NOT_CARRIED_OUT, 0)),
                "过程",
                "组织实施",
                "管理制度健全性");
        put(
                overridden("6", "缺监管制度，从满分扣 1 分", Measurement.counted(ChengdeTree.NO_SUPERVISION_RULES, 1)),
                "过程",
                "组织实施",
                "监管有效性");
    }

    private void quantity() {
        put(overridden("3", "面积未约定，只扣 2 分", Measurement.verdict("", Attainment.MISSED)), "产出", "产出数量", "大厅保洁面积");
        put(ATTAINED, "产出", "产出数量", "购买工服数量");
        put(overridden("3", "维护登记不及时，只扣 2 分", Measurement.verdict("", Attainment.MISSED)), "产出", "产出数量", "电梯维护频率");
    }

    private void quality() {
        put(ATTAINED, "产出", "产出质量", "购买工服合格率");
        put(ATTAINED, "产出", "产出质量", "经费支出准确率");
        put(LeafMeasurement.of(recordsExist()), "产出", "产出质量", "电梯故障率");
        put(judged("2"), "产出", "产出时效", "维修维护及时率");
        put(ATTAINED, "产出", "产出时效", "资金支付及时率");
        put(LeafMeasurement.of(Facts.measured("", "≤40万元", "40万元")), "产出", "产出成本", "各项经费成本");
    }

    private void effect() {
        put(judged("5"), "效益", "社会效益", "提高工作人员办公效率");
        put(judged("5"), "效益", "社会效益", "医保政策知晓率");
        put(sustained(), "效益", "可持续影响", "保障医保大厅正常运转");
        put(
                LeafMeasurement.of(Measurement.observed("", new Observation.Measured(Quantity.of("98", "%")))),
                "效益",
                "满意度",
                "居民满意度");
    }

    private void put(LeafMeasurement measurement, String... names) {
        leaves.put(IndicatorPath.of(names), measurement);
    }

    private static LeafMeasurement compliance() {
        return LeafMeasurement.of(
                Measurement.verdict(ChengdeTree.COMPLIANT, Attainment.ATTAINED),
                Measurement.counted(ChengdeTree.INCOMPLETE_APPROVAL, 0),
                Measurement.counted(ChengdeTree.OUTSIDE_BUDGET, 0),
                Measurement.counted(ChengdeTree.MISUSE, 0),
                Measurement.counted(ChengdeTree.BOOKKEEPING, 0));
    }

    /** Kept late, but kept: nothing is deducted. */
    private static Measurement recordsExist() {
        return Measurement.builder()
                .name(ChengdeTree.NO_RECORD)
                .actual(Printed.of(new Observation.Counted(0)))
                .reason("有记录，但登记较晚")
                .build();
    }

    /** One point less, for want of a lasting mechanism. */
    private static LeafMeasurement sustained() {
        return LeafMeasurement.builder()
                .judgement(Facts.judgement("9", Claimant.DEPARTMENT, "长效机制欠缺"))
                .build();
    }

    private static LeafMeasurement judged(String points) {
        return Facts.judged(points, Claimant.DEPARTMENT);
    }

    private static LeafMeasurement overridden(String points, String reason, Measurement... measurements) {
        return LeafMeasurement.builder()
                .addMeasurements(measurements)
                .override(Facts.judgement(points, Claimant.DEPARTMENT, reason))
                .build();
    }
}
