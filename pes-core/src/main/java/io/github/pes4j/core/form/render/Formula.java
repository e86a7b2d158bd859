package io.github.pes4j.core.form.render;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.value.Comparison;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A live formula of a sheet: the few words that rates, scores, sums and totals are made of. Adapters write it in their
 * syntax; {@link FormulaValue} works it out exactly. Sealed; immutable and thread-safe.
 */
public sealed interface Formula {

    /** Nothing, or one: what bounds of shares are. */
    Formula NOTHING = new Constant(BigDecimal.ZERO);

    /** All of it. */
    Formula ALL = new Constant(BigDecimal.ONE);

    /**
     * A number.
     *
     * @param number the number
     */
    record Constant(BigDecimal number) implements Formula {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.constant(this);
        }
    }

    /** Nothing is shown: something is not reported. */
    record Blank() implements Formula {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.blank(this);
        }
    }

    /**
     * The number in another cell.
     *
     * @param row its row, from 1
     * @param column its column, from 1
     */
    record At(int row, int column) implements Formula {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.at(this);
        }
    }

    /**
     * The sum of the numbers in ranges; blank cells and words count nothing.
     *
     * @param ranges the ranges; at least one
     */
    record Sum(List<CellRange> ranges) implements Formula {
        /** Copies the ranges. */
        public Sum {
            ranges = ImmutableList.copyOf(ranges);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sum(this);
        }
    }

    /**
     * The sum of formulas.
     *
     * @param terms the terms; at least one
     */
    record Plus(List<Formula> terms) implements Formula {
        /** Copies the terms. */
        public Plus {
            terms = ImmutableList.copyOf(terms);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.plus(this);
        }
    }

    /**
     * A difference.
     *
     * @param left what is left from
     * @param right what is taken away
     */
    record Minus(Formula left, Formula right) implements Formula {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.minus(this);
        }
    }

    /**
     * A product.
     *
     * @param left one factor
     * @param right the other
     */
    record Times(Formula left, Formula right) implements Formula {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.times(this);
        }
    }

    /**
     * A ratio.
     *
     * @param over the numerator
     * @param under the denominator
     */
    record Ratio(Formula over, Formula under) implements Formula {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ratio(this);
        }
    }

    /**
     * The smaller of two.
     *
     * @param left one
     * @param right the other
     */
    record Least(Formula left, Formula right) implements Formula {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.least(this);
        }
    }

    /**
     * The greater of two.
     *
     * @param left one
     * @param right the other
     */
    record Most(Formula left, Formula right) implements Formula {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.most(this);
        }
    }

    /**
     * A rounded number.
     *
     * @param value what is rounded
     * @param scale how many decimals are left
     * @param mode half up, up (away from zero) or down (towards it): what spreadsheets know
     */
    record Rounded(Formula value, int scale, RoundingMode mode) implements Formula {
        /**
         * Checks the mode.
         *
         * @throws IllegalArgumentException if spreadsheets do not round so
         */
        public Rounded {
            if (mode != RoundingMode.HALF_UP && mode != RoundingMode.UP && mode != RoundingMode.DOWN) {
                throw new IllegalArgumentException("no spreadsheet rounds " + mode);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rounded(this);
        }
    }

    /**
     * One of two, by a comparison.
     *
     * @param left what is compared
     * @param comparison how it must stand
     * @param right what it is compared with
     * @param then if it stands so
     * @param otherwise if not
     */
    record Choice(Formula left, Comparison comparison, Formula right, Formula then, Formula otherwise)
            implements Formula {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /**
     * A formula that shows nothing until enough numbers are filled in: a blank is not zero.
     *
     * @param ranges where the numbers must stand
     * @param numbers how many there must be at least
     * @param then the formula
     */
    record Counted(List<CellRange> ranges, int numbers, Formula then) implements Formula {
        /** Copies the ranges. */
        public Counted {
            ranges = ImmutableList.copyOf(ranges);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.counted(this);
        }
    }

    /** A share within nothing and all. */
    static Formula share(Formula value) {
        return new Most(NOTHING, new Least(ALL, value));
    }

    /** Calls the case for this kind of formula. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of formula.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /** For a number. */
        R constant(Constant constant);

        /** For an empty cell. */
        R blank(Blank blank);

        /** For the number in another cell. */
        R at(At at);

        /** For the sum of the numbers in ranges. */
        R sum(Sum sum);

        /** For the sum of formulas. */
        R plus(Plus plus);

        /** For a difference. */
        R minus(Minus minus);

        /** For a product. */
        R times(Times times);

        /** For a quotient; its denominator may come to zero. */
        R ratio(Ratio ratio);

        /** For the smaller of two. */
        R least(Least least);

        /** For the greater of two. */
        R most(Most most);

        /** For a number rounded to decimals. */
        R rounded(Rounded rounded);

        /** For one of two, by a comparison. */
        R choice(Choice choice);

        /** For a formula that waits for enough numbers. */
        R counted(Counted counted);
    }
}
