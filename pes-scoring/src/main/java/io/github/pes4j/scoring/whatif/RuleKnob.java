package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.Optional;

/** Scores a leaf by another rule: {@code proportional}, {@code full-or-nothing}, {@code judged}, or a rule in words (评分标准). */
record RuleKnob(Lever.RuleOf lever) implements Knob {

    @Override
    public List<IndicatorPath> leaves(Draft draft) {
        return Paths.find(lever, lever.path(), draft.tree().leaves().keySet());
    }

    private Indicator first(Draft draft) {
        return draft.tree().leaf(leaves(draft).get(0)).orElseThrow();
    }

    @Override
    public String current(Draft draft) {
        return first(draft).rule().toString();
    }

    @Override
    public Optional<LeverValue.Figure> number(Draft draft) {
        return Optional.empty();
    }

    @Override
    public Draft set(Draft draft, LeverValue value) {
        if (!(value instanceof LeverValue.Words words)) {
            throw notUnderstood("that");
        }
        return draft.with(Reweighing.replace(
                draft.tree(),
                leaves(draft),
                (path, leaf) -> Indicator.builder()
                        .from(leaf)
                        .rule(rule(words.text(), leaf))
                        .build()));
    }

    private ScoringRule rule(String text, Indicator leaf) {
        return switch (text) {
            case "proportional" ->
                leaf.rule().measured().map(ScoringRule::proportional).orElse(ScoringRule.proportional());
            case "full-or-nothing" ->
                ScoringRule.fullOrNothing(
                        leaf.rule().measured().orElse(ScoringRule.proportional().measure()), Share.ONE);
            case "judged" -> ScoringRule.judged();
            default -> Notation.rule(text, leaf).orElseThrow(() -> notUnderstood("'" + text + "'"));
        };
    }

    private LeverException notUnderstood(String what) {
        return new LeverException(
                lever,
                "{0}不是评分规则：请写 proportional、full-or-nothing、judged，或分档，如 完成率≥90%得5分；60%（含）-90%得3分；低于60%不得分",
                "{0} is no rule: write proportional, full-or-nothing, judged, or tiers such as '完成率≥90%得5分；60%（含）-90%得3分；低于60%不得分'",
                what);
    }
}
