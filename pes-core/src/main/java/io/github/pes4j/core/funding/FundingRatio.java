package io.github.pes4j.core.funding;

import io.github.pes4j.core.value.Bilingual;

/**
 * A ratio between two figures of the funds, which names both: execution rates with three different denominators are in
 * use, and a rate without its denominator cannot be checked. Immutable and thread-safe.
 *
 * @param numerator the figure above
 * @param denominator the figure below
 */
public record FundingRatio(FundingColumn numerator, FundingColumn denominator) {

    /** Execution rate (预算执行率) of the self-evaluation form: spent by annual budget. */
    public static final FundingRatio SPENT_OF_ANNUAL = new FundingRatio(FundingColumn.SPENT, FundingColumn.ANNUAL);

    /** Execution rate (预算执行率) of the reference framework: spent by received. */
    public static final FundingRatio SPENT_OF_RECEIVED = new FundingRatio(FundingColumn.SPENT, FundingColumn.RECEIVED);

    /** Execution by the budget at the start of the year. */
    public static final FundingRatio SPENT_OF_INITIAL = new FundingRatio(FundingColumn.SPENT, FundingColumn.INITIAL);

    /** Arrival rate (资金到位率): received by annual budget. */
    public static final FundingRatio RECEIVED_OF_ANNUAL =
            new FundingRatio(FundingColumn.RECEIVED, FundingColumn.ANNUAL);

    /** Both figures in words: 全年执行数 ÷ 全年预算数. */
    public Bilingual title() {
        return new Bilingual("{0} ÷ {1}", "{0} ÷ {1}").with(numerator.title(), denominator.title());
    }
}
