package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.Header.Column;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import java.util.List;
import java.util.Optional;

/**
 * What the rows under one score mean: their measurements, and the rule. A number against a number is proportional; where
 * nothing can be computed, the printed score is a person's judgement; where there is none either, the leaf stays open.
 */
final class LeafReading {

    private final FormArea area;
    private final TargetCells targets;

    LeafReading(FormArea area, TargetCells targets) {
        this.area = area;
        this.targets = targets;
    }

    /** What a row measures, under a name where its leaf measures several things. */
    Measurement measurement(IndicatorRow row, String name) {
        Optional<Printed<Target>> target = targets.target(row);
        Measurement.Builder measurement = Measurement.builder()
                .name(name)
                .target(target)
                .initialTarget(targets.initialTarget(row))
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
     * @param stated the rule that the form states in words, where another one is applied
     * @param measurement what was observed, and judged
     */
    record Leaf(ScoringRule rule, Optional<ScoringRule> stated, LeafMeasurement measurement) {}

    /**
     * The leaf of some rows under one score.
     *
     * @param rows its rows, at least one
     * @param score its printed score, if there is one
     * @param undivided whether how its points are divided among its rows is printed nowhere
     * @param stated the rule that is stated in words and was understood
     * @param applies whether the stated rule finds what it measures
     */
    Leaf leaf(
            List<IndicatorRow> rows,
            Claimant evaluator,
            Optional<Printed<Points>> score,
            boolean undivided,
            Optional<ScoringRule> stated,
            boolean applies) {
        List<Measurement> measurements = rows.size() == 1
                ? List.of(measurement(rows.get(0), ""))
                : rows.stream()
                        .map(row -> measurement(row, row.name().orElse("")))
                        .toList();
        LeafMeasurement.Builder leaf = LeafMeasurement.builder();
        if (measurements.size() > 1
                || targets.isPrinted(rows.get(0))
                || measurements.get(0).isReported()) {
            leaf.measurements(measurements);
        }
        Optional<Judgement> judgement = score.filter(points -> points.value().isPresent())
                .map(points -> new Judgement(points, evaluator, reason(measurements)));
        for (int i = 0; i < rows.size(); i++) {
            reportDoubts(rows.get(i), measurements.get(i), judgement.isPresent(), score);
        }
        boolean counted = measurements.stream().allMatch(one -> one.counted().isPresent());
        boolean blank = measurements.stream()
                        .allMatch(one -> one.hasNumericTarget()
                                && (!one.isReported() || one.counted().isPresent()))
                && judgement.isEmpty();
        if (stated.isPresent() && applies) {
            return new Leaf(stated.get(), Optional.empty(), leaf.build());
        }
        if ((counted && !(undivided && judgement.isPresent())) || blank) {
            return new Leaf(ScoringRule.proportional(), stated, leaf.build());
        }
        return new Leaf(ScoringRule.judged(), stated, leaf.judgement(judgement).build());
    }

    /** Whether a rule that is stated in words finds what it measures. */
    boolean applies(ScoringRule rule, List<IndicatorRow> rows, Funding funding) {
        return rule.measured()
                .filter(measure -> measure.match(new Measure.Cases<Boolean>() {
                    @Override
                    public Boolean completion(Measure.Completion completion) {
                        return rows.stream()
                                .allMatch(row -> measurement(row, "").counted().isPresent());
                    }

                    @Override
                    public Boolean ofFunds(Measure.OfFunds ofFunds) {
                        return ofFunds.ratio().of(funding).isPresent();
                    }

                    @Override
                    public Boolean observedShare(Measure.ObservedShare observedShare) {
                        return rows.size() == 1
                                && measurement(rows.get(0), "")
                                        .actual()
                                        .value()
                                        .flatMap(Observation::number)
                                        .flatMap(Quantity::share)
                                        .isPresent();
                    }

                    @Override
                    public Boolean daysLate(Measure.DaysLate daysLate) {
                        return measurement(rows.get(0), "")
                                .actual()
                                .value()
                                .filter(Observation.Dated.class::isInstance)
                                .isPresent();
                    }

                    @Override
                    public Boolean verdict(Measure.Verdict verdict) {
                        return false;
                    }
                }))
                .isPresent();
    }

    private static Optional<String> reason(List<Measurement> measurements) {
        return measurements.stream().flatMap(one -> one.reason().stream()).reduce((a, b) -> a + "；" + b);
    }

    /** Whatever made the reader decide between computing and judging is said, with the cell. */
    private void reportDoubts(
            IndicatorRow row, Measurement measurement, boolean scored, Optional<Printed<Points>> score) {
        if (new ScanDoubts(area, row).report(measurement, score)) {
            return;
        }
        boolean number =
                measurement.actual().value().flatMap(Observation::number).isPresent();
        if (!measurement.isReported()) {
            if (scored
                    && TargetCells.haveActuals(row)
                    && targets.isPrinted(row)
                    && row.printed(Column.SCORE).isPresent()) {
                report(row, FindingCodes.SCORE_WITHOUT_ACTUAL, Column.SCORE, comparable(measurement));
            }
        } else if (measurement.target().isPresent() && measurement.hasNumericTarget() != number) {
            report(row, FindingCodes.KIND_MISMATCH, Column.ACTUAL, comparable(measurement));
        } else if (number
                && measurement.hasNumericTarget()
                && measurement.counted().isEmpty()) {
            report(row, FindingCodes.UNIT_MISMATCH, Column.ACTUAL, comparable(measurement));
        } else if (measurement
                .actual()
                .value()
                .filter(Observation.Bound.class::isInstance)
                .isPresent()) {
            report(
                    row,
                    FindingCodes.ACTUAL_IS_BOUND,
                    Column.ACTUAL,
                    new Bilingual("实际达到的数值", "the value that was reached"));
        }
    }

    private static Bilingual comparable(Measurement measurement) {
        return new Bilingual("与指标值“{0}”可比的完成值", "an actual that can be held against '{0}'")
                .with(measurement.target().map(Printed::text).orElse(""));
    }

    private void report(IndicatorRow row, FindingCode code, Column column, Bilingual expected) {
        Finding.Builder finding = Finding.of(code)
                .subject(new Subject.UnknownIndicator(row.name().orElse("")))
                .expected(expected);
        row.printed(column)
                .ifPresent(cell -> finding.addPlace(area.grid().location(cell))
                        .got(cell.text().strip()));
        area.report(finding.build());
    }
}
