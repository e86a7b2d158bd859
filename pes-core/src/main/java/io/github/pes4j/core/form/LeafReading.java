package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.Header.Column;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.util.Optional;

/**
 * What a row of a form means: its measurement, its points, and its rule. A number against a number is proportional; where
 * nothing can be computed, the printed score is a person's judgement; where there is none either, the leaf stays open.
 */
final class LeafReading {

    private final FormArea area;
    private final IndicatorRow row;

    LeafReading(FormArea area, IndicatorRow row) {
        this.area = area;
        this.row = row;
    }

    /** The points of the row; without a value where what is printed cannot be read, empty where nothing is printed. */
    Optional<Printed<Points>> points(Column column) {
        return row.cell(column).map(cell -> points(area, cell));
    }

    /** Points in a cell: a number, perhaps with 分 behind it. Anything else is a finding. */
    static Printed<Points> points(FormArea area, GridCell cell) {
        Optional<Points> number = Notation.number(cell)
                .or(() -> Notation.plainNumber(cell.text()))
                .filter(quantity -> quantity.unit().equals(Unit.NONE)
                        || quantity.unit().symbol().equals("分"))
                .filter(quantity -> quantity.number().signum() >= 0)
                .map(quantity -> Points.of(quantity.number()));
        if (number.isEmpty()) {
            area.report(FindingCodes.NOT_A_NUMBER, cell, new Bilingual("不小于 0 的分数", "points, not below 0"));
        }
        return new Printed<>(
                cell.text().strip(), number, Optional.of(area.grid().location(cell)));
    }

    Measurement measurement() {
        Optional<Printed<Target>> target = row.cell(Column.TARGET)
                .map(cell -> Printed.of(cell.text().strip(), Notation.target(cell))
                        .at(area.grid().location(cell)));
        Measurement.Builder measurement = Measurement.builder()
                .target(target)
                .reason(row.cell(Column.REASON).map(cell -> cell.text().strip()));
        row.printed(Column.ACTUAL)
                .map(cell -> Printed.of(cell.text().strip(), Notation.actual(cell, target.flatMap(Printed::value)))
                        .at(area.grid().location(cell)))
                .ifPresent(measurement::actual);
        return measurement.build();
    }

    /**
     * A leaf's rule and all that is known of it.
     *
     * @param rule the rule
     * @param measurement what was observed, and judged
     */
    record Leaf(ScoringRule rule, LeafMeasurement measurement) {}

    Leaf leaf(Claimant evaluator, Optional<Printed<Points>> score) {
        Measurement measurement = measurement();
        LeafMeasurement.Builder leaf = LeafMeasurement.builder().addMeasurement(measurement);
        Optional<Judgement> judgement = score.filter(points -> points.value().isPresent())
                .map(points -> new Judgement(points, evaluator, measurement.reason()));
        reportDoubts(measurement, judgement.isPresent());
        boolean blank = measurement.hasNumericTarget() && !measurement.isReported() && judgement.isEmpty();
        if (measurement.counted().isPresent() || blank) {
            return new Leaf(ScoringRule.proportional(), leaf.build());
        }
        return new Leaf(ScoringRule.judged(), leaf.judgement(judgement).build());
    }

    /** Whatever made the reader decide between computing and judging is said, with the cell. */
    private void reportDoubts(Measurement measurement, boolean scored) {
        boolean number =
                measurement.actual().value().flatMap(Observation::number).isPresent();
        if (!measurement.isReported()) {
            if (scored && row.printed(Column.TARGET).isPresent()) {
                report(FindingCodes.SCORE_WITHOUT_ACTUAL, Column.SCORE, comparable(measurement));
            }
        } else if (measurement.target().isPresent() && measurement.hasNumericTarget() != number) {
            report(FindingCodes.KIND_MISMATCH, Column.ACTUAL, comparable(measurement));
        } else if (number
                && measurement.hasNumericTarget()
                && measurement.counted().isEmpty()) {
            report(FindingCodes.UNIT_MISMATCH, Column.ACTUAL, comparable(measurement));
        } else if (measurement
                .actual()
                .value()
                .filter(Observation.Bound.class::isInstance)
                .isPresent()) {
            report(FindingCodes.ACTUAL_IS_BOUND, Column.ACTUAL, new Bilingual("实际达到的数值", "the value that was reached"));
        }
    }

    private static Bilingual comparable(Measurement measurement) {
        return new Bilingual("与指标值“{0}”可比的完成值", "an actual that can be held against '{0}'")
                .with(measurement.target().map(Printed::text).orElse(""));
    }

    private void report(FindingCode code, Column column, Bilingual expected) {
        Finding.Builder finding = Finding.of(code)
                .subject(new Subject.UnknownIndicator(row.name().orElse("")))
                .expected(expected);
        row.printed(column)
                .ifPresent(cell -> finding.addPlace(area.grid().location(cell))
                        .got(cell.text().strip()));
        area.report(finding.build());
    }
}
