package io.github.pes4j.core.form.render;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.form.render.Formula.At;
import io.github.pes4j.core.form.render.Formula.Counted;
import io.github.pes4j.core.form.render.ScoreFormulas.Operand;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Target, actual, points and score of one row, with the formula that leads from the first three to the last. */
final class LeafCells {

    private final SheetBuilder sheet;
    private final Evaluation evaluation;
    private final FormScores scores;
    private final ScoreFormulas formulas;
    private final Optional<FundSection> funds;

    LeafCells(
            SheetBuilder sheet,
            Evaluation evaluation,
            FormScores scores,
            ScoreFormulas formulas,
            Optional<FundSection> funds) {
        this.sheet = sheet;
        this.evaluation = evaluation;
        this.scores = scores;
        this.formulas = formulas;
        this.funds = funds;
    }

    /** The target, as printed; of several measurements one below the other. */
    void putTarget(CellRange cell, List<Measurement> measurements) {
        if (measurements.size() == 1) {
            Optional<Printed<Target>> target = measurements.get(0).target();
            sheet.printed(
                    cell,
                    CellRole.NAME,
                    target.map(Printed::text).orElse(""),
                    numbers(target.flatMap(Printed::value).flatMap(LeafCells::level)));
        } else {
            sheet.text(
                    cell,
                    CellRole.NAME,
                    lines(
                            measurements,
                            found -> found.target().map(Printed::text).orElse("")));
        }
    }

    /** The actual, as printed; of several measurements one below the other. */
    void putActual(CellRange cell, List<Measurement> measurements) {
        if (measurements.size() == 1) {
            Printed<Observation> actual = measurements.get(0).actual();
            sheet.printed(
                    cell, CellRole.NAME, actual.text(), numbers(actual.value().flatMap(Observation::number)));
        } else {
            sheet.text(
                    cell,
                    CellRole.NAME,
                    lines(measurements, found -> found.actual().text()));
        }
    }

    private static String lines(List<Measurement> measurements, java.util.function.Function<Measurement, String> text) {
        return measurements.stream()
                .map(found -> (found.name().isEmpty() ? "" : found.name() + "：") + text.apply(found))
                .collect(Collectors.joining("\n"));
    }

    /** The number of a level; a range has two, and is no number. */
    private static Optional<Quantity> level(Target target) {
        return target instanceof Target.Level level ? Optional.of(level.quantity()) : Optional.empty();
    }

    /** The numbers that a cell may hold for a quantity: the share itself, or the number before its unit. */
    private static BigDecimal[] numbers(Optional<Quantity> quantity) {
        return quantity.stream()
                .flatMap(found -> found.unit().isShare()
                        ? List.of(found.inBaseUnits(), found.number()).stream()
                        : List.of(found.number()).stream())
                .toArray(BigDecimal[]::new);
    }

    /**
     * Points and score.
     *
     * @param target where the target stands, if it has a cell of its own
     * @param actual where the actual stands
     */
    void putScore(
            IndicatorPath path,
            Indicator leaf,
            CellRange weight,
            CellRange score,
            Optional<CellRange> target,
            CellRange actual) {
        scores.putWeight(sheet, weight, path, leaf.points());
        scores.putScore(sheet, score, path, formula(path, leaf, weight, target, actual));
    }

    private Optional<Formula> formula(
            IndicatorPath path, Indicator leaf, CellRange weight, Optional<CellRange> target, CellRange actual) {
        Formula points = new At(weight.row(), weight.column());
        return leaf.rule()
                .measured()
                .filter(measure -> !(leaf.rule() instanceof FullOrNothing && isStrict(path)))
                .flatMap(measure -> measured(path, measure, target, actual).map(share -> capped(measure, leaf, share)))
                .flatMap(share -> RuleFormulas.earned(leaf.rule(), points, share))
                .flatMap(earned -> formulas.rounded(earned, points, leaf, path.level()))
                .map(found -> guarded(found, weight, target, actual));
    }

    /** More than all of a target completes it once; a proportional rule sees to that itself. */
    private static Formula capped(Measure measure, Indicator leaf, Formula share) {
        return measure instanceof Measure.Completion && !(leaf.rule() instanceof Proportional)
                ? Formula.share(share)
                : share;
    }

    /** Whether a target is missed at equality, where actual by target is 1: all or nothing cannot see it in a quotient. */
    private boolean isStrict(IndicatorPath path) {
        return evaluation.measurement(path).measurements().stream()
                .flatMap(measurement -> measurement.target().flatMap(Printed::value).stream())
                .anyMatch(target -> target instanceof Target.Level level
                        && (level.comparison() == Comparison.MORE_THAN || level.comparison() == Comparison.LESS_THAN));
    }

    /** A score shows nothing while one of its numbers is blank. */
    private Formula guarded(Formula score, CellRange weight, Optional<CellRange> target, CellRange actual) {
        List<CellRange> needed = new ArrayList<>(List.of(weight));
        target.filter(this::isNumber).ifPresent(needed::add);
        if (isNumber(actual)) {
            needed.add(actual);
        }
        return new Counted(needed, needed.size(), score);
    }

    private boolean isNumber(CellRange cell) {
        return sheet.number(cell.row(), cell.column()).isPresent();
    }

    private Optional<Formula> measured(
            IndicatorPath path, Measure measure, Optional<CellRange> target, CellRange actual) {
        List<Measurement> measurements = evaluation.measurement(path).measurements();
        return measure.match(new Measure.Cases<>() {
            @Override
            public Optional<Formula> completion(Measure.Completion measure) {
                return measurements.size() == 1
                        ? LeafCells.this.completion(measurements.get(0), target, actual)
                        : formulas.combined(measurements, measure.combiner());
            }

            @Override
            public Optional<Formula> ofFunds(Measure.OfFunds measure) {
                return isNumber(actual)
                        ? Optional.of(new At(actual.row(), actual.column()))
                        : FundSection.ratio(measure.ratio(), evaluation.funding(), funds);
            }

            @Override
            public Optional<Formula> observedShare(Measure.ObservedShare measure) {
                return Optional.of(measurements)
                        .filter(all -> all.size() == 1)
                        .flatMap(all -> all.get(0).actual().value().flatMap(Observation::number))
                        .filter(quantity -> quantity.unit().isShare())
                        .map(quantity -> Operand.of(sheet, actual, quantity).inBaseUnits());
            }

            @Override
            public Optional<Formula> verdict(Measure.Verdict measure) {
                return Optional.empty();
            }

            @Override
            public Optional<Formula> daysLate(Measure.DaysLate measure) {
                return Optional.empty();
            }
        });
    }

    private Optional<Formula> completion(Measurement measurement, Optional<CellRange> target, CellRange actual) {
        Optional<Operand> aim = measurement
                .target()
                .flatMap(Printed::value)
                .flatMap(LeafCells::level)
                .flatMap(quantity -> target.map(cell -> Operand.of(sheet, cell, quantity)));
        return measurement
                .counted()
                .flatMap(quantity -> formulas.completion(measurement, Operand.of(sheet, actual, quantity), aim));
    }
}
