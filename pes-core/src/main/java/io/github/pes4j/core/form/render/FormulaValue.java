package io.github.pes4j.core.form.render;

import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Works a formula out on the cells of a sheet, exactly: as fractions, rounded only where the formula rounds. Empty where it
 * shows nothing, or would show an error. Immutable, and thread-safe if the cells are.
 */
public final class FormulaValue implements Formula.Cases<Optional<Share>> {

    private final Cells cells;

    /** The numbers of a sheet. */
    public interface Cells {
        /** The number in a cell, exactly; empty where there is none. Rows and columns count from 1. */
        Optional<Share> number(int row, int column);
    }

    private FormulaValue(Cells cells) {
        this.cells = cells;
    }

    /** What a formula comes to on some cells. */
    public static Optional<Share> of(Formula formula, Cells cells) {
        return formula.match(new FormulaValue(cells));
    }

    @Override
    public Optional<Share> constant(Formula.Constant constant) {
        return Optional.of(Share.quotient(constant.number(), BigDecimal.ONE));
    }

    @Override
    public Optional<Share> blank(Formula.Blank blank) {
        return Optional.empty();
    }

    @Override
    public Optional<Share> at(Formula.At at) {
        return cells.number(at.row(), at.column());
    }

    @Override
    public Optional<Share> sum(Formula.Sum sum) {
        Share total = Share.ZERO;
        for (CellRange range : sum.ranges()) {
            for (int row = range.row(); row <= range.lastRow(); row++) {
                for (int column = range.column(); column <= range.lastColumn(); column++) {
                    total = total.plus(cells.number(row, column).orElse(Share.ZERO));
                }
            }
        }
        return Optional.of(total);
    }

    @Override
    public Optional<Share> plus(Formula.Plus plus) {
        Optional<Share> total = Optional.of(Share.ZERO);
        for (Formula term : plus.terms()) {
            total = both(total, term.match(this), Share::plus);
        }
        return total;
    }

    @Override
    public Optional<Share> minus(Formula.Minus minus) {
        return both(minus.left(), minus.right(), Share::minus);
    }

    @Override
    public Optional<Share> times(Formula.Times times) {
        return both(times.left(), times.right(), Share::times);
    }

    @Override
    public Optional<Share> ratio(Formula.Ratio ratio) {
        return ratio.under()
                .match(this)
                .filter(under -> under.signum() != 0)
                .flatMap(under -> ratio.over().match(this).map(over -> over.times(under.inverse())));
    }

    @Override
    public Optional<Share> least(Formula.Least least) {
        return both(least.left(), least.right(), Share::min);
    }

    @Override
    public Optional<Share> most(Formula.Most most) {
        return both(most.left(), most.right(), Share::max);
    }

    @Override
    public Optional<Share> rounded(Formula.Rounded rounded) {
        return rounded.value()
                .match(this)
                .map(value ->
                        Share.quotient(value.applyTo(BigDecimal.ONE, rounded.scale(), rounded.mode()), BigDecimal.ONE));
    }

    @Override
    public Optional<Share> choice(Formula.Choice choice) {
        return choice.left()
                .match(this)
                .flatMap(left -> choice.right()
                        .match(this)
                        .flatMap(right -> choice.comparison().holds(left, right)
                                ? choice.then().match(this)
                                : choice.otherwise().match(this)));
    }

    @Override
    public Optional<Share> counted(Formula.Counted counted) {
        int numbers = 0;
        for (CellRange range : counted.ranges()) {
            for (int row = range.row(); row <= range.lastRow(); row++) {
                for (int column = range.column(); column <= range.lastColumn(); column++) {
                    numbers += cells.number(row, column).isPresent() ? 1 : 0;
                }
            }
        }
        return numbers >= counted.numbers() ? counted.then().match(this) : Optional.empty();
    }

    private Optional<Share> both(Formula left, Formula right, BinaryOperator<Share> operator) {
        return both(left.match(this), right.match(this), operator);
    }

    private static Optional<Share> both(Optional<Share> left, Optional<Share> right, BinaryOperator<Share> operator) {
        return left.flatMap(one -> right.map(other -> operator.apply(one, other)));
    }
}
