package io.github.pes4j.core.form.render;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which words a leaf differs from what was read back of it. */
final class LeafDifferences {

    private static final Measurement NOTHING = Measurement.builder().build();

    private final List<Bilingual> words = new ArrayList<>();

    private LeafDifferences() {}

    static List<Bilingual> of(Indicator mine, Indicator read, LeafMeasurement measured, LeafMeasurement again) {
        LeafDifferences differences = new LeafDifferences();
        differences.compare(mine, read);
        differences.compare(measured, again);
        return differences.words;
    }

    private void compare(Indicator mine, Indicator read) {
        addIf(!mine.points().equals(read.points()), "分值", "the points");
        addIf(!mine.rule().equals(read.rule()), "评分规则", "the rule");
        addIf(!mine.statedRule().equals(read.statedRule()), "报告所列规则", "the stated rule");
        addIf(!mine.explanation().equals(read.explanation()), "指标解释", "the explanation");
        // A framework writes the rule in words where its source said nothing.
        addIf(mine.criterion().isPresent() && !mine.criterion().equals(read.criterion()), "评分标准", "the criterion");
        addIf(!mine.standard().equals(read.standard()), "评价标准", "the standard");
        addIf(!mine.evaluationPoints().equals(read.evaluationPoints()), "评价要点", "the evaluation points");
    }

    private void compare(LeafMeasurement mine, LeafMeasurement read) {
        addIf(!mine.judgement().equals(read.judgement()), "评判得分", "the judged points");
        if (mine.measurements().size() > 1 || read.measurements().size() > 1) {
            addIf(!mine.measurements().equals(read.measurements()), "多项完成值", "several measurements");
            return;
        }
        Measurement one = only(mine);
        Measurement other = only(read);
        addIf(!one.name().equals(other.name()), "完成值的名称", "the name of the measurement");
        addIf(!one.target().equals(other.target()), "指标值", "the target");
        addIf(!one.initialTarget().equals(other.initialTarget()), "年初指标值", "the initial target");
        addIf(!one.actual().equals(other.actual()), "完成值", "the actual");
        // What was lost without a reason may be explained by the calculation.
        Optional<String> said = one.reason().or(() -> reason(mine));
        Optional<String> again = other.reason().or(() -> reason(read));
        addIf(said.isPresent() && !said.equals(again), "偏差原因", "the reason of the deviation");
    }

    /** The form has one column of reasons: what was said of the points stands there too. */
    private static Optional<String> reason(LeafMeasurement leaf) {
        return leaf.judgement().flatMap(Judgement::reason);
    }

    private static Measurement only(LeafMeasurement leaf) {
        return leaf.measurements().isEmpty() ? NOTHING : leaf.measurements().get(0);
    }

    private void addIf(boolean differs, String zh, String en) {
        if (differs) {
            words.add(new Bilingual(zh, en));
        }
    }
}
