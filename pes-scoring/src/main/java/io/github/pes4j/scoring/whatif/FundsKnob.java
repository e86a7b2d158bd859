package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** States another total of the funds. The sources stay as they were reported: a stated total stands over their sum. */
record FundsKnob(Lever.Funds lever) implements Knob {

    @Override
    public List<IndicatorPath> leaves(Draft draft) {
        List<IndicatorPath> using = draft.tree().leaves().entrySet().stream()
                .filter(leaf -> uses(leaf.getValue().rule()))
                .map(Map.Entry::getKey)
                .toList();
        if (using.isEmpty()) {
            throw new LeverException(lever, "没有按资金计分的指标", "no leaf is scored by the funds");
        }
        return using;
    }

    private static boolean uses(ScoringRule rule) {
        return rule instanceof CustomRule
                || rule.measured().filter(Measure.OfFunds.class::isInstance).isPresent();
    }

    private static Unit unit(Draft draft) {
        return draft.evaluation()
                .funding()
                .statement()
                .map(FundingStatement::unit)
                .orElse(Unit.WAN_YUAN);
    }

    @Override
    public String current(Draft draft) {
        return number(draft)
                .map(figure -> figure.number().toPlainString() + figure.unit())
                .orElse("none");
    }

    @Override
    public Optional<LeverValue.Figure> number(Draft draft) {
        Unit unit = unit(draft);
        return draft.evaluation()
                .funding()
                .figure(lever.column())
                .map(FundingFigure::amount)
                .map(amount -> new LeverValue.Figure(amount.in(unit), unit.symbol()));
    }

    @Override
    public Draft set(Draft draft, LeverValue value) {
        return draft.with(Evaluation.builder()
                .from(draft.evaluation())
                .funding(funding(draft, value))
                .build());
    }

    /** The funds with another total. */
    Funding funding(Draft draft, LeverValue value) {
        Funding before = draft.evaluation().funding();
        FundingStatement table =
                before.statement().orElse(new FundingStatement(unit(draft), List.of(), Optional.empty()));
        FundingRow total = table.total().orElse(FundingRow.named("合计"));
        return Funding.builder()
                .from(before)
                .statement(new FundingStatement(
                        table.unit(), table.sources(), Optional.of(row(total, table.unit(), value))))
                .build();
    }

    private FundingRow row(FundingRow total, Unit unit, LeverValue value) {
        if (value instanceof LeverValue.None) {
            Map<FundingColumn, Printed<Amount>> rest = new EnumMap<>(FundingColumn.class);
            rest.putAll(total.figures());
            rest.remove(lever.column());
            return new FundingRow(total.source(), rest);
        }
        if (!(value instanceof LeverValue.Figure figure)) {
            throw new LeverException(lever, "资金须为数字，如 11 或 11万元", "funds are a number, such as 11 or 11万元");
        }
        BigDecimal number = figure.number();
        Unit own = figure.unit().isEmpty() ? unit : Unit.of(figure.unit());
        if (!own.isMoney() || number.signum() < 0) {
            throw new LeverException(
                    lever, "{0} 不是不小于 0 的金额", "{0} is no amount of money from 0 on", number + figure.unit());
        }
        return total.with(lever.column(), number.toPlainString(), own);
    }
}
