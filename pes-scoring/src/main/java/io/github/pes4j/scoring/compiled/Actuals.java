package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.scoring.leaf.ActualChange;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Writes the actuals (实际完成值) of one leaf into a {@link Batch}, row by row. A number stands in the unit of the actual that it
 * replaces, or, where none was reported, in the unit of the target. Usual leaves take exact decimals as a long and its
 * decimals without making an object; all others are scored when they are written. Not thread-safe.
 */
public final class Actuals {

    private final Batch batch;
    private final int leaf;
    private final ActualChange change;
    private final LeafMeasurement template;
    private final Optional<LevelEntry> level;

    /** Which item of a deduction is counted; -1 for none. */
    private final int item;

    Actuals(Batch batch, int leaf, Optional<String> name) {
        this.batch = batch;
        this.leaf = leaf;
        this.template = batch.template(leaf);
        this.change = ActualChange.of(template, name);
        this.level = LevelEntry.of(batch.plan(), leaf, template, change.unit());
        this.item = item(batch.plan().leaves().get(leaf), template, change.name());
    }

    private static int item(Indicator leaf, LeafMeasurement template, String name) {
        if (!(leaf.rule() instanceof Deductions rule) || !CountColumn.isCounted(rule, template)) {
            return -1;
        }
        return rule.items().stream().map(Deductions.Item::name).toList().indexOf(name);
    }

    /**
     * Writes {@code unscaled} ÷ 10^{@code decimals}.
     *
     * @param decimals 0 to 18 for the fast way; others are written as {@link #set(int, BigDecimal)} does
     * @throws IllegalArgumentException as {@link #set(int, BigDecimal)}
     * @throws IndexOutOfBoundsException if the batch has no such row
     */
    public void set(int row, long unscaled, int decimals) {
        boolean written = level.isPresent()
                && batch.columns()[leaf] instanceof ShareColumn column
                && level.get().enter(column, row, unscaled, decimals);
        if (written) {
            batch.narrow(row, leaf);
        } else {
            set(row, BigDecimal.valueOf(unscaled, decimals));
        }
    }

    /**
     * Writes a number of any size.
     *
     * @throws IllegalArgumentException if the number is out of bounds, or a count that is no whole number from 0 on
     */
    public void set(int row, BigDecimal number) {
        if (item < 0 || !counted(row, ActualChange.times(number))) {
            LeafMeasurement[] kept = batch.keep(leaf, template);
            batch.set(row, leaf, change.apply(kept[row], number));
        }
    }

    /**
     * Writes how often something occurred.
     *
     * @throws IllegalArgumentException if that is below 0
     */
    public void count(int row, int times) {
        if (times < 0 || !counted(row, times)) {
            set(row, BigDecimal.valueOf(times));
        }
    }

    private boolean counted(int row, int times) {
        return item >= 0 && batch.columns()[leaf] instanceof CountColumn column && column.count(row, item, times);
    }
}
