package io.github.pes4j.testkit.cases;

import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the Bohu report observed at its leaves: verdicts on evaluation points, and several measurements under one score. The
 * two rates of the funds need none.
 */
final class BohuMeasurements {

    private static final Claimant BY = Claimant.DEPARTMENT;

    private BohuMeasurements() {}

    static Map<IndicatorPath, LeafMeasurement> all() {
        Map<IndicatorPath, LeafMeasurement> all = new LinkedHashMap<>();
        all.put(BohuLeaf.BASIS.path(), attained(5));
        all.put(BohuLeaf.PROCEDURE.path(), attained(2));
        all.put(BohuLeaf.GOALS.path(), goals());
        all.put(BohuLeaf.INDICATORS.path(), attained(3));
        all.put(BohuLeaf.BUDGET.path(), attained(4));
        all.put(BohuLeaf.ALLOCATION.path(), attained(2));
        all.put(BohuLeaf.COMPLIANCE.path(), attained(4));
        all.put(BohuLeaf.SYSTEMS.path(), attained(2));
        all.put(BohuLeaf.CONDUCT.path(), conduct());
        all.put(BohuLeaf.COMPLETED.path(), of(completed()));
        all.put(BohuLeaf.QUALITY.path(), of(quality()));
        all.put(BohuLeaf.TIMELINESS.path(), timeliness());
        all.put(BohuLeaf.EFFECT.path(), effect());
        all.put(BohuLeaf.SATISFACTION.path(), satisfaction());
        return all;
    }

    /** The measurements for which the report prints a completion rate; all of these are printed as 100 %. */
    static List<Measurement> rated() {
        List<Measurement> rated = new ArrayList<>(completed());
        rated.addAll(quality());
        rated.add(inTime());
        rated.add(cost());
        return rated;
    }

    private static List<Measurement> completed() {
        return List.of(
                Facts.measured("对全县定点药店检查覆盖率（%）", "≥90%", "100%"),
                Facts.measured("城乡医疗保险参保人数（万人）", "≥3.6万人", "36398人"),
                Facts.measured("生育保险参保人数（人）", "≥0.7万人", "7210万人"),
                Facts.measured("基本医疗保险参保率（%）", "≥95.0%", "98.11%"));
    }

    private static List<Measurement> quality() {
        return List.of(
                Facts.measured("医保信息系统正常运行率（%）", "≥90.0%", "100%"),
                Facts.measured("慢性病及大病保险报销率（%）", "≥90.0%", "95%"),
                Facts.measured("参保人员的医疗待遇基金支付率（%）", "≥95.0%", "96.2%"));
    }

    private static Measurement inTime() {
        return Facts.measured("各项医疗险种征缴工作按期及时完成率（%）", "≥95.0%", "100%");
    }

    private static Measurement cost() {
        return Facts.measured("购入医保信息系统费用(万元）", "8.08万元", "8.08万元");
    }

    /** Both targets are met; that nothing was saved is what costs points. */
    private static LeafMeasurement timeliness() {
        Measurement saving = Measurement.observed("成本节约率", new Observation.Measured(Quantity.of("0", "%")));
        Measurement counted = because(Measurement.counted(BohuFramework.NO_SAVING, 1), "节约率为零，未得此 2 分");
        return LeafMeasurement.of(inTime(), cost(), saving, counted);
    }

    private static LeafMeasurement goals() {
        return LeafMeasurement.of(
                Measurement.verdict("①", Attainment.ATTAINED),
                because(Measurement.verdict("②", Attainment.MISSED), "部分指标与项目关联不足"),
                Measurement.verdict("③", Attainment.ATTAINED),
                Measurement.verdict("④", Attainment.ATTAINED));
    }

    /** Nothing was adjusted, so the papers of adjustments do not apply. */
    private static LeafMeasurement conduct() {
        Bilingual why = new Bilingual("未发生调整", "nothing was adjusted");
        return LeafMeasurement.of(
                Measurement.verdict("①", Attainment.ATTAINED),
                Measurement.observed("②", new Observation.NotApplicable(why)));
    }

    private static LeafMeasurement effect() {
        return Facts.judged(
                BohuLeaf.EFFECT.bodyScore(), BY, Measurement.observed("社会效益", new Observation.Stated("就医负担减轻")));
    }

    /** Without a target nothing can be computed from the 96 %. */
    private static LeafMeasurement satisfaction() {
        return Facts.judged(
                BohuLeaf.SATISFACTION.bodyScore(),
                BY,
                Measurement.observed("服务群众满意度", new Observation.Measured(Quantity.of("96", "%"))));
    }

    private static LeafMeasurement attained(int points) {
        return of(BohuFramework.numbers(points).stream()
                .map(name -> Measurement.verdict(name, Attainment.ATTAINED))
                .toList());
    }

    private static LeafMeasurement of(List<Measurement> measurements) {
        return LeafMeasurement.of(measurements.toArray(Measurement[]::new));
    }

    private static Measurement because(Measurement measurement, String reason) {
        return Measurement.builder().from(measurement).reason(reason).build();
    }
}
