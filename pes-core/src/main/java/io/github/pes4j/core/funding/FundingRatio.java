package io.github.pes4j.core.funding;

import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.util.Optional;

/**
 * A ratio between two figures of the funds, which names both: execution rates (预算执行率) with three different denominators are in
 * use, and a rate without its denominator cannot be checked. Immutable and thread-safe.
 *
 * @param numerator the figure above
 * @param denominator the figure below
 * @param form what is made of their quotient
 */
public record FundingRatio(FundingColumn numerator, FundingColumn denominator, Form form) {

    /** What is made of the quotient. */
    public enum Form {
        /** The quotient itself. */
        QUOTIENT,
        /** Its size without its sign: a cut of a fifth adjusts as much as a rise of a fifth. */
        ABSOLUTE,
        /** What is left to one: (planned − actual) ÷ planned. */
        COMPLEMENT
    }

    /** Execution rate (预算执行率) of the self-evaluation form: spent by annual budget. */
    public static final FundingRatio SPENT_OF_ANNUAL = of(FundingColumn.SPENT, FundingColumn.ANNUAL);

    /** Execution rate (预算执行率) of the reference framework: spent by received. */
    public static final FundingRatio SPENT_OF_RECEIVED = of(FundingColumn.SPENT, FundingColumn.RECEIVED);

    /** Execution by the budget at the start of the year. */
    public static final FundingRatio SPENT_OF_INITIAL = of(FundingColumn.SPENT, FundingColumn.INITIAL);

    /** Arrival rate (资金到位率): received by annual budget. */
    public static final FundingRatio RECEIVED_OF_ANNUAL = of(FundingColumn.RECEIVED, FundingColumn.ANNUAL);

    /** Adjustment rate (预算调整率): the size of the adjustment by the budget at the start of the year. */
    public static final FundingRatio ADJUSTMENT_OF_INITIAL =
            new FundingRatio(FundingColumn.ADJUSTMENT, FundingColumn.INITIAL, Form.ABSOLUTE);

    /** Carry-over rate (结转结余率): carried over by annual budget. */
    public static final FundingRatio CARRIED_OF_ANNUAL = of(FundingColumn.CARRIED, FundingColumn.ANNUAL);

    /** Cost saving rate (成本节约率): what of the annual budget was not spent. */
    public static final FundingRatio SAVED_OF_ANNUAL =
            new FundingRatio(FundingColumn.SPENT, FundingColumn.ANNUAL, Form.COMPLEMENT);

    /** The plain quotient of two figures. */
    public static FundingRatio of(FundingColumn numerator, FundingColumn denominator) {
        return new FundingRatio(numerator, denominator, Form.QUOTIENT);
    }

    /** The ratio of two amounts; empty if the denominator is zero. */
    public Optional<Share> of(Amount over, Amount under) {
        if (under.signum() == 0) {
            return Optional.empty();
        }
        Share quotient = over.dividedBy(under);
        return Optional.of(
                switch (form) {
                    case QUOTIENT -> quotient;
                    case ABSOLUTE -> quotient.signum() < 0 ? Share.ZERO.minus(quotient) : quotient;
                    case COMPLEMENT -> Share.ONE.minus(quotient);
                });
    }

    /** The ratio of the figures of some funds; empty if one was not reported or the denominator is zero. */
    public Optional<Share> of(Funding funding) {
        return funding.figure(numerator)
                .flatMap(over -> funding.figure(denominator).flatMap(under -> of(over.amount(), under.amount())));
    }

    /** How the two figures are written together, with {@code {0}} for the numerator and {@code {1}} for the denominator. */
    public Bilingual pattern() {
        return switch (form) {
            case QUOTIENT -> Bilingual.same("{0} ÷ {1}");
            case ABSOLUTE -> Bilingual.same("|{0}| ÷ {1}");
            case COMPLEMENT -> Bilingual.same("({1} − {0}) ÷ {1}");
        };
    }

    /** Both figures in words: 全年执行数 ÷ 全年预算数. */
    public Bilingual title() {
        return pattern().with(numerator.title(), denominator.title());
    }
}
