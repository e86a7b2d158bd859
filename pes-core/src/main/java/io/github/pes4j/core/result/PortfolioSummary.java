package io.github.pes4j.core.result;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.value.Amount;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Several evaluations together. Amounts are sums over the projects that reported them; whether all did is said beside
 * them. There is no total score: the score of a department is not the mean of its projects. Immutable and thread-safe.
 *
 * @param projects how many evaluations there are
 * @param funds the sums of what was reported, by column
 * @param reported how many projects reported each column
 * @param grades how many evaluations have each grade; one that is not certain counts as both ends together ({@code 良–优})
 * @param mean the mean share of the maximum that was earned, weighted by annual budgets: a statistic
 */
public record PortfolioSummary(
        int projects,
        Map<FundingColumn, Amount> funds,
        Map<FundingColumn, Integer> reported,
        Map<GradeRange, Integer> grades,
        WeightedMean mean) {

    /** Copies the maps. */
    public PortfolioSummary {
        funds = Maps.immutableEnumMap(funds);
        reported = Maps.immutableEnumMap(reported);
        grades = ImmutableMap.copyOf(grades);
    }

    /** The sum of a column over the projects that reported it; empty if none did. */
    public Optional<Amount> fund(FundingColumn column) {
        return Optional.ofNullable(funds.get(column));
    }

    /** Whether every project reported a column. */
    public boolean isComplete(FundingColumn column) {
        Integer count = reported.get(column);
        return count != null && count == projects;
    }

    /**
     * Both together: sums of amounts and counts; grades in the order in which they first came.
     *
     * @throws IllegalArgumentException if their means are weighted by other funds
     */
    public PortfolioSummary plus(PortfolioSummary other) {
        return new PortfolioSummary(
                projects + other.projects,
                merged(new EnumMap<>(FundingColumn.class), funds, other.funds, Amount::plus),
                merged(new EnumMap<>(FundingColumn.class), reported, other.reported, Integer::sum),
                merged(new LinkedHashMap<>(), grades, other.grades, Integer::sum),
                mean.plus(other.mean));
    }

    private static <K, V> Map<K, V> merged(Map<K, V> into, Map<K, V> one, Map<K, V> other, BinaryOperator<V> sum) {
        into.putAll(one);
        other.forEach((key, value) -> into.merge(key, value, sum));
        return into;
    }
}
