package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.FigureKey;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rate is which ratio of the funds, and what it comes to. */
final class FundRatios {

    /** The usual denominators; a leaf whose rule names another one is measured by that. */
    private static final Map<String, FundingRatio> USUAL = Map.ofEntries(
            Map.entry("预算执行率", FundingRatio.SPENT_OF_ANNUAL),
            Map.entry("资金执行率", FundingRatio.SPENT_OF_ANNUAL),
            Map.entry("执行率", FundingRatio.SPENT_OF_ANNUAL),
            Map.entry("预算资金执行率", FundingRatio.SPENT_OF_ANNUAL),
            Map.entry("预算执行情况", FundingRatio.SPENT_OF_ANNUAL),
            Map.entry("资金到位率", FundingRatio.RECEIVED_OF_ANNUAL),
            Map.entry("到位率", FundingRatio.RECEIVED_OF_ANNUAL),
            Map.entry("资金使用率", FundingRatio.SPENT_OF_RECEIVED),
            Map.entry("预算调整率", FundingRatio.ADJUSTMENT_OF_INITIAL),
            Map.entry("结转结余率", FundingRatio.CARRIED_OF_ANNUAL));

    private static final List<FundingColumn> DENOMINATORS =
            List.of(FundingColumn.INITIAL, FundingColumn.ANNUAL, FundingColumn.RECEIVED);

    private FundRatios() {}

    /** The ratio that the rule of a leaf measures. */
    static Optional<FundingRatio> measuredBy(ScoringRule rule) {
        Optional<Measure> measure = Optional.empty();
        if (rule instanceof Proportional proportional) {
            measure = Optional.of(proportional.measure());
        } else if (rule instanceof FullOrNothing fullOrNothing) {
            measure = Optional.of(fullOrNothing.measure());
        } else if (rule instanceof Tiers tiers) {
            measure = Optional.of(tiers.measure());
        } else if (rule instanceof LinearShortfall shortfall) {
            measure = Optional.of(shortfall.measure());
        }
        return measure.flatMap(
                found -> found instanceof Measure.OfFunds funds ? Optional.of(funds.ratio()) : Optional.empty());
    }

    /** The ratio that a subject stands for: by the rule of its leaf, or by its name. */
    static Optional<FundingRatio> named(AuditCase audited, Subject subject) {
        if (subject instanceof Subject.OfIndicator indicator) {
            Optional<Indicator> leaf = audited.evaluation().tree().leaf(indicator.path());
            return leaf.flatMap(found -> measuredBy(found.rule()))
                    .or(() -> leaf.flatMap(Indicator::statedRule).flatMap(FundRatios::measuredBy))
                    .or(() -> byName(audited, indicator.path().name()));
        }
        return subject instanceof Subject.UnknownIndicator unknown ? byName(audited, unknown.name()) : Optional.empty();
    }

    /** A leaf of the name says by its rule what the name means here; else it means the usual. */
    private static Optional<FundingRatio> byName(AuditCase audited, String name) {
        if (!USUAL.containsKey(name)) {
            return Optional.empty();
        }
        Optional<FundingRatio> here = audited.evaluation().tree().leaves().values().stream()
                .filter(leaf -> leaf.name().equals(name))
                .flatMap(leaf -> measuredBy(leaf.rule()).stream())
                .findFirst();
        return here.or(() -> Optional.ofNullable(USUAL.get(name)));
    }

    /** What a ratio comes to; empty if a figure is not reported or the denominator is zero. */
    static Optional<Share> of(AuditCase audited, FundingRatio ratio) {
        return amount(audited, ratio.numerator())
                .flatMap(over -> amount(audited, ratio.denominator()).flatMap(under -> ratio.of(over, under)));
    }

    static boolean isOverZero(AuditCase audited, FundingRatio ratio) {
        return amount(audited, ratio.denominator())
                .filter(amount -> amount.signum() == 0)
                .isPresent();
    }

    /** The figure of the fund table, or what the text states with one voice. */
    static Optional<Amount> amount(AuditCase audited, FundingColumn column) {
        return audited.evaluation()
                .funding()
                .figure(column)
                .map(FundingFigure::amount)
                .or(() -> stated(audited, column));
    }

    private static Optional<Amount> stated(AuditCase audited, FundingColumn column) {
        Set<BigDecimal> values = new LinkedHashSet<>();
        for (FigureKey key : audited.claims().keys()) {
            if (key.subject() instanceof Subject.FundCell cell
                    && cell.column() == column
                    && key.figure() == Figure.AMOUNT) {
                audited.claims()
                        .mentions(key)
                        .forEach(mention -> values.add(mention.value().stripTrailingZeros()));
            }
        }
        return values.size() == 1 ? values.stream().map(Amount::yuan).findFirst() : Optional.empty();
    }

    /** The ratio written with its amounts: 全年执行数 11万元 ÷ 全年预算数 50万元. */
    static Bilingual formula(AuditCase audited, FundingRatio ratio) {
        return ratio.pattern().with(figure(audited, ratio.numerator()), figure(audited, ratio.denominator()));
    }

    private static Bilingual figure(AuditCase audited, FundingColumn column) {
        return new Bilingual("{0} {1}", "{0} {1}")
                .with(column.title(), amount(audited, column).map(Amount::text).orElse("—"));
    }

    /** Which other denominators a stated rate would fit. */
    static Optional<Bilingual> fitting(AuditCase audited, FundingRatio ratio, StatedFigure rate) {
        List<FundingColumn> fitting = DENOMINATORS.stream()
                .filter(column -> column != ratio.denominator() && column != ratio.numerator())
                .filter(column -> of(audited, new FundingRatio(ratio.numerator(), column, ratio.form()))
                        .filter(rate::agrees)
                        .isPresent())
                .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bilingual("以{0}为分母则相符", "it would fit by {0}")
                        .with(new Bilingual(
                                fitting.stream()
                                        .map(column -> column.title().zh())
                                        .collect(Collectors.joining("、")),
                                fitting.stream()
                                        .map(column -> column.title().en())
                                        .collect(Collectors.joining(", ")))));
    }
}
