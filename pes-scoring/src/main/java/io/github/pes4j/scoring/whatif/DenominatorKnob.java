package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Divides the ratio of a leaf by another figure of the funds. */
record DenominatorKnob(Lever.Denominator lever) implements Knob {

    @Override
    public List<IndicatorPath> leaves(Draft draft) {
        List<IndicatorPath> found = Paths.find(
                        lever, lever.path(), draft.tree().leaves().keySet())
                .stream()
                .filter(leaf -> ratio(draft.tree().leaf(leaf).orElseThrow()).isPresent())
                .toList();
        if (found.isEmpty()) {
            throw new LeverException(
                    lever,
                    "该指标不按资金比率计分；按资金比率计分的有 {0}",
                    "it is not scored by a ratio of the funds; those are {0}",
                    ratios(draft));
        }
        return found;
    }

    private static String ratios(Draft draft) {
        return draft.tree().leaves().entrySet().stream()
                .filter(leaf -> ratio(leaf.getValue()).isPresent())
                .map(leaf -> leaf.getKey().toString())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static Optional<FundingRatio> ratio(Indicator leaf) {
        return leaf.rule()
                .measured()
                .flatMap(measure -> measure instanceof Measure.OfFunds funds
                        ? Optional.of(funds.ratio())
                        : Optional.<FundingRatio>empty());
    }

    @Override
    public String current(Draft draft) {
        Indicator first = draft.tree().leaf(leaves(draft).get(0)).orElseThrow();
        return ratio(first).orElseThrow().denominator().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<LeverValue.Figure> number(Draft draft) {
        return Optional.empty();
    }

    @Override
    public Draft set(Draft draft, LeverValue value) {
        FundingColumn column = column(value);
        return draft.with(Reweighing.replace(draft.tree(), leaves(draft), (path, leaf) -> {
            FundingRatio ratio = ratio(leaf).orElseThrow();
            Measure other = Measure.of(new FundingRatio(ratio.numerator(), column, ratio.form()));
            return Indicator.builder()
                    .from(leaf)
                    .rule(leaf.rule().measuring(other))
                    .build();
        }));
    }

    private FundingColumn column(LeverValue value) {
        String word = value instanceof LeverValue.Words words ? words.text() : "";
        return Arrays.stream(FundingColumn.values())
                .filter(column -> column.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new LeverException(
                        lever,
                        "分母只能是 initial（年初预算）、annual（全年预算）或 received（到位）",
                        "a denominator is initial, annual or received"));
    }
}
