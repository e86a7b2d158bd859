package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.policy.ScoringPolicy.ReverseFormula;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.scoring.leaf.UsualLeaf;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The fast way of an actual into a {@link ShareColumn}: a number against one level, under the proportional rule without any
 * guard. It decides as {@code Measurement.completion} and {@code Completions} do, in longs, and refuses whatever does not
 * fit; a property holds both ways equal. Not thread-safe: it remembers the decimals of the last actual.
 */
final class LevelEntry {

    private static final int MOST_DECIMALS = 18;

    /** Sums and differences of two such numbers fit into a long. */
    private static final long MOST = Long.MAX_VALUE / 4;

    private final Comparison comparison;
    private final boolean linear;
    private final BigDecimal target;

    /** Decimals of the last actual, for which the numbers below were worked out. */
    private int decimals = -1;

    private boolean fits;

    /** By how much actuals are multiplied to have as many decimals as the target. */
    private long stretch;

    /** The greatest actual that can be so multiplied. */
    private long most;

    private long wanted;

    private LevelEntry(Comparison comparison, boolean linear, BigDecimal target) {
        this.comparison = comparison;
        this.linear = linear;
        this.target = target;
    }

    /** Empty for a leaf that needs the long way. */
    static Optional<LevelEntry> of(FlatPlan plan, int leaf, LeafMeasurement template, Unit unit) {
        boolean plain = template.measurements().size() == 1
                && template.override().isEmpty()
                && plan.policy().overAchievement().deduction().isEmpty()
                && isPlain(plan.leaves().get(leaf));
        if (!plain) {
            return Optional.empty();
        }
        Optional<Target> target = template.measurements().get(0).target().flatMap(Printed::value);
        return target.isPresent() && target.get() instanceof Target.Level level
                ? of(level.comparison(), level.quantity(), unit, plan.policy())
                : Optional.empty();
    }

    private static Optional<LevelEntry> of(Comparison comparison, Quantity wanted, Unit unit, ScoringPolicy policy) {
        return wanted.unit().isComparableTo(unit)
                ? Optional.of(new LevelEntry(
                        comparison,
                        policy.reverse() == ReverseFormula.LINEAR,
                        // Scales are powers of ten: a finite decimal, which may be finer than quantities are.
                        wanted.inBaseUnits().divide(unit.scale())))
                : Optional.empty();
    }

    private static boolean isPlain(Indicator leaf) {
        return leaf.rule() instanceof Proportional rule && rule.guard().equals(Guard.USUAL) && UsualLeaf.isPlain(rule);
    }

    /** Enters {@code unscaled} ÷ 10^{@code scale}; or refuses. */
    boolean enter(ShareColumn column, int row, long unscaled, int scale) {
        if (scale != decimals) {
            align(scale);
        }
        if (!fits || unscaled > most || unscaled < -most) {
            return false;
        }
        long actual = unscaled * stretch;
        if (isReached(actual)) {
            return column.enter(row, 1, 1);
        }
        if (wanted <= 0 || actual <= 0) {
            return column.enter(row, 0, 1);
        }
        return comparison.isReverse() ? reverse(column, row, actual) : column.enter(row, actual, wanted);
    }

    private boolean isReached(long actual) {
        if (comparison == Comparison.EQUAL) {
            return wanted == 0 ? actual <= 0 : actual >= wanted;
        }
        return comparison.holds(Long.compare(actual, wanted));
    }

    /** More than the target where less is better: target by actual, or one less the excess by target. */
    private boolean reverse(ShareColumn column, int row, long actual) {
        return linear ? column.enter(row, Math.max(2 * wanted - actual, 0), wanted) : column.enter(row, wanted, actual);
    }

    private void align(int scale) {
        decimals = scale;
        int common = Math.max(scale, target.scale());
        fits = scale >= 0
                && common <= MOST_DECIMALS
                && target.abs().movePointRight(common).compareTo(BigDecimal.valueOf(MOST)) < 0;
        if (fits) {
            wanted = target.movePointRight(common).longValueExact();
            stretch = BigDecimal.TEN.pow(common - scale).longValueExact();
            most = MOST / stretch;
        }
    }
}
