package io.github.pes4j.core.form.render;

import io.github.pes4j.core.form.render.Formula.At;
import io.github.pes4j.core.form.render.Formula.Choice;
import io.github.pes4j.core.form.render.Formula.Constant;
import io.github.pes4j.core.form.render.Formula.Least;
import io.github.pes4j.core.form.render.Formula.Minus;
import io.github.pes4j.core.form.render.Formula.Most;
import io.github.pes4j.core.form.render.Formula.Plus;
import io.github.pes4j.core.form.render.Formula.Ratio;
import io.github.pes4j.core.form.render.Formula.Rounded;
import io.github.pes4j.core.form.render.Formula.Times;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy.ReverseFormula;
import io.github.pes4j.core.rule.Combiner;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores as formulas: points × measured share, within the guard, rounded once. What comes out is held against the scorecard
 * before it is used, so that no formula says anything else than the score. Immutable.
 */
final class ScoreFormulas {

    /** A quotient of two binary fractions may lie a trifle beside a mark that it should meet. */
    private static final int MARK_SCALE = 12;

    private final Rounding rounding;
    private final ReverseFormula reverse;

    ScoreFormulas(Rounding rounding, ReverseFormula reverse) {
        this.rounding = rounding;
        this.reverse = reverse;
    }

    /**
     * A number of the sheet, or one that stands in no cell of its own.
     *
     * @param formula where it is
     * @param factor how many base units one of it is
     */
    record Operand(Formula formula, Share factor) {

        /** The number in a cell that stands for a quantity; a constant where the cell holds words. */
        static Operand of(SheetBuilder sheet, CellRange cell, Quantity quantity) {
            Share base = Share.quotient(quantity.inBaseUnits(), BigDecimal.ONE);
            Optional<Share> held = sheet.number(cell.row(), cell.column());
            if (held.isEmpty() || (held.get().signum() == 0) != (base.signum() == 0)) {
                return constant(quantity);
            }
            Formula at = new At(cell.row(), cell.column());
            return held.get().signum() == 0
                    ? new Operand(at, Share.quotient(quantity.unit().scale(), BigDecimal.ONE))
                    : new Operand(at, base.times(held.get().inverse()));
        }

        static Operand constant(Quantity quantity) {
            boolean share = quantity.unit().isShare();
            return new Operand(
                    new Constant(share ? quantity.inBaseUnits() : quantity.number()),
                    share ? Share.ONE : Share.quotient(quantity.unit().scale(), BigDecimal.ONE));
        }

        /** In base units. */
        Formula inBaseUnits() {
            return factor.equals(Share.ONE)
                    ? formula
                    : new Times(formula, new Constant(factor.decimal(MARK_SCALE + MARK_SCALE)));
        }
    }

    /** What a share that was measured earns of some points within a guard, not yet rounded. */
    static Formula earned(Formula points, Guard guard, Formula measured) {
        Formula share = new Most(constant(guard.floor()), new Least(constant(guard.cap()), measured));
        Formula credit = guard.passMark()
                .<Formula>map(mark ->
                        new Choice(atMark(measured), Comparison.AT_LEAST, constant(mark), share, Formula.NOTHING))
                .orElse(share);
        return new Times(points, credit);
    }

    /** A measured share, so that it meets a mark that it should meet. */
    static Formula atMark(Formula measured) {
        return new Rounded(measured, MARK_SCALE, RoundingMode.HALF_UP);
    }

    /** The score of a leaf by what it earned; empty where spreadsheets do not round as the policy does. */
    Optional<Formula> rounded(Formula earned, Formula points, Indicator leaf, int level) {
        int scale = rounding.leafScale(level);
        return mode(rounding.leafMode(level)).map(mode -> {
            Formula score = new Rounded(earned, scale, mode);
            // After rounding too: 33.335 points are not 33.34.
            return leaf.points().number().scale() > scale ? new Least(points, score) : score;
        });
    }

    /** How spreadsheets round, for numbers that are not negative. */
    static Optional<RoundingMode> mode(RoundingMode mode) {
        return switch (mode) {
            case HALF_UP, UP, DOWN -> Optional.of(mode);
            case CEILING -> Optional.of(RoundingMode.UP);
            case FLOOR -> Optional.of(RoundingMode.DOWN);
            case HALF_DOWN, HALF_EVEN, UNNECESSARY -> Optional.empty();
        };
    }

    /** The completion, not yet within 0 and 1, of a measurement whose target and actual stand in cells, or in none. */
    Optional<Formula> completion(Measurement measurement, Operand actual, Optional<Operand> level) {
        return measurement
                .target()
                .flatMap(Printed::value)
                .flatMap(target -> target.match(new Target.Cases<>() {
                    @Override
                    public Optional<Formula> level(Target.Level wanted) {
                        return Optional.of(
                                against(wanted, level.orElseGet(() -> Operand.constant(wanted.quantity())), actual));
                    }

                    @Override
                    public Optional<Formula> range(Target.Range range) {
                        return Optional.of(within(range, actual));
                    }

                    @Override
                    public Optional<Formula> deadline(Target.Deadline deadline) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Formula> words(Target.Words words) {
                        return Optional.empty();
                    }
                }));
    }

    /** The completion of several measurements under one score, none of which has a cell of its own. */
    Optional<Formula> combined(List<Measurement> measurements, Combiner combiner) {
        List<Formula> parts = new ArrayList<>();
        for (Measurement measurement : measurements) {
            Optional<Formula> part = measurement
                    .counted()
                    .flatMap(counted -> completion(measurement, Operand.constant(counted), Optional.empty()));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(Formula.share(part.get()));
        }
        if (parts.isEmpty() || (parts.size() > 1 && combiner != Combiner.MEAN_OF_CAPPED)) {
            return Optional.empty();
        }
        return Optional.of(
                parts.size() == 1
                        ? parts.get(0)
                        : new Ratio(new Plus(parts), new Constant(BigDecimal.valueOf(parts.size()))));
    }

    /** A ratio of the funds. */
    static Formula ratio(FundingRatio ratio, Formula over, Formula under) {
        Formula quotient = new Ratio(over, under);
        return switch (ratio.form()) {
            case QUOTIENT -> quotient;
            case COMPLEMENT -> new Minus(Formula.ALL, quotient);
            case ABSOLUTE ->
                new Choice(
                        quotient,
                        Comparison.LESS_THAN,
                        Formula.NOTHING,
                        new Minus(Formula.NOTHING, quotient),
                        quotient);
        };
    }

    private Formula against(Target.Level wanted, Operand target, Operand actual) {
        boolean alike = target.factor().equals(actual.factor());
        Formula aim = alike ? target.formula() : target.inBaseUnits();
        Formula reached = alike ? actual.formula() : actual.inBaseUnits();
        int sign = wanted.quantity().number().signum();
        return switch (wanted.comparison()) {
            case AT_LEAST, MORE_THAN ->
                sign > 0 ? new Ratio(reached, aim) : allIf(reached, wanted.comparison(), aim, Formula.NOTHING);
            case EQUAL ->
                sign > 0
                        ? new Ratio(reached, aim)
                        : allIf(reached, sign == 0 ? Comparison.AT_MOST : Comparison.AT_LEAST, aim, Formula.NOTHING);
            case AT_MOST, LESS_THAN ->
                allIf(reached, wanted.comparison(), aim, sign > 0 ? excess(reached, aim) : Formula.NOTHING);
        };
    }

    private Formula within(Target.Range range, Operand actual) {
        Formula reached = actual.inBaseUnits();
        Formula low = constant(Share.quotient(range.low().inBaseUnits(), BigDecimal.ONE));
        Formula high = constant(Share.quotient(range.high().inBaseUnits(), BigDecimal.ONE));
        Formula below = range.low().number().signum() > 0 ? new Ratio(reached, low) : Formula.NOTHING;
        Formula above = range.high().number().signum() > 0 ? excess(reached, high) : Formula.NOTHING;
        return new Choice(reached, Comparison.LESS_THAN, low, below, allIf(reached, Comparison.AT_MOST, high, above));
    }

    /** What is left of a reverse target that was exceeded. */
    private Formula excess(Formula reached, Formula aim) {
        return switch (reverse) {
            case RATIO -> new Ratio(aim, reached);
            case LINEAR -> new Minus(Formula.ALL, new Ratio(new Minus(reached, aim), aim));
        };
    }

    private static Formula allIf(Formula left, Comparison comparison, Formula right, Formula otherwise) {
        return new Choice(left, comparison, right, Formula.ALL, otherwise);
    }

    static Formula constant(Share share) {
        return new Constant(share.decimal(MARK_SCALE + MARK_SCALE));
    }
}
