package io.github.pes4j.core.result;

import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.result.Calculation.AtRate;
import io.github.pes4j.core.result.Calculation.ByItems;
import io.github.pes4j.core.result.Calculation.ByPerson;
import io.github.pes4j.core.result.Calculation.ByPlugIn;
import io.github.pes4j.core.result.Calculation.ByShare;
import io.github.pes4j.core.result.Calculation.ByShortfall;
import io.github.pes4j.core.result.Calculation.ByStep;
import io.github.pes4j.core.result.Calculation.ByTier;
import io.github.pes4j.core.result.Calculation.Open;
import io.github.pes4j.core.result.Calculation.OverAchieved;
import io.github.pes4j.core.result.Calculation.Overridden;
import io.github.pes4j.core.result.Calculation.Zeroed;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A calculation in words, at the leaf that it belongs to. */
record CalculationWords(Explanation.OfLeaf leaf, int decimals) implements Calculation.Cases<Bilingual> {

    @Override
    public Bilingual byShare(ByShare calculation) {
        Share measured = calculation.taken().share();
        String credited = Words.percent(calculation.credited());
        String product = leaf.points() + " × " + credited + " = " + score(calculation);
        Bilingual result = measured.equals(calculation.credited())
                ? Bilingual.same(product)
                : new Bilingual("{0} 计为 {1}；{2}", "{0} counts as {1}; {2}")
                        .with(Words.share(calculation.taken()), credited, product);
        return Words.joined(Words.taken(calculation.taken()), result);
    }

    @Override
    public Bilingual byTier(ByTier calculation) {
        return Words.joined(
                Words.taken(calculation.taken()),
                new Bilingual("{0} 所在档次得 {1} 分", "the tier of {0} earns {1}")
                        .with(Words.share(calculation.taken()), score(calculation)));
    }

    @Override
    public Bilingual byShortfall(ByShortfall calculation) {
        return Words.joined(
                Words.taken(calculation.taken()),
                new Bilingual("差 {0} 个档距，{1} 分余 {2} 分", "{0} steps short; of {1} points {2} are left")
                        .with(number(calculation.steps()), leaf.points(), score(calculation)));
    }

    @Override
    public Bilingual byStep(ByStep calculation) {
        return new Bilingual("等次“{0}”得 {1} 分", "step '{0}' earns {1}").with(calculation.name(), score(calculation));
    }

    @Override
    public Bilingual byItems(ByItems calculation) {
        if (calculation.items().isEmpty()) {
            return new Bilingual("起评 {0} 分，无扣分项；得 {1} 分", "starts at {0}, nothing to deduct; {1} points")
                    .with(number(calculation.start()), score(calculation));
        }
        return new Bilingual("起评 {0} 分；{1}；得 {2} 分", "starts at {0}; {1}; {2} points")
                .with(number(calculation.start()), Words.listed(calculation.items(), this::item), score(calculation));
    }

    private Bilingual item(Calculation.Item item) {
        ExactRange takes = item.takes();
        String taken = takes.isExact() ? minus(takes.low()) : minus(takes.low()) + "…" + minus(takes.high());
        return new Bilingual("{0} {1}：{2}", "{0} {1}: {2}").with(item.name(), item.observed(), taken);
    }

    @Override
    public Bilingual zeroed(Zeroed calculation) {
        return new Bilingual("条件“{0}”未满足，不得分", "the condition '{0}' was not met: nothing is earned")
                .with(calculation.condition());
    }

    @Override
    public Bilingual byPerson(ByPerson calculation) {
        return given(calculation.judgement());
    }

    @Override
    public Bilingual overridden(Overridden calculation) {
        return new Bilingual("{0}（按规则为 {1}）", "{0} (by rule {1})")
                .with(given(calculation.override()), leaf.byRule().text(decimals));
    }

    @Override
    public Bilingual byPlugIn(ByPlugIn calculation) {
        List<String> figures = new ArrayList<>();
        calculation.figures().forEach((name, figure) -> figures.add(name + " " + figure));
        Bilingual used = Words.listed(figures, Bilingual::same);
        return new Bilingual("规则 {0}：{1}；{2}；得 {3} 分", "rule {0}: {1}; {2}; {3} points")
                .with(calculation.rule(), used, calculation.formula(), score(calculation));
    }

    @Override
    public Bilingual overAchieved(OverAchieved calculation) {
        return new Bilingual(
                        "{0}；超额完成按办法扣分值的 {1}；得 {2} 分",
                        "{0}; the policy takes {1} of the points for exceeding the target by far; {2} points")
                .with(calculation.byRule().match(this), Words.percent(calculation.taken()), score(calculation));
    }

    @Override
    public Bilingual atRate(AtRate calculation) {
        Bilingual others = calculation.group().level() == 0
                ? new Bilingual("其他指标", "the others")
                : new Bilingual("{0} 的其他指标", "the others of {0}").with(calculation.group());
        return new Bilingual(
                        "{0}；按办法与{1}同率（{2} / {3}）；得 {4} 分",
                        "{0}; by the policy at the rate of {1} ({2} of {3}); {4} points")
                .with(
                        calculation.why(),
                        others,
                        calculation.score().text(decimals),
                        calculation.of(),
                        score(calculation));
    }

    @Override
    public Bilingual open(Open calculation) {
        return leaf.score().isExact()
                ? new Bilingual("{0}；得 {1} 分", "{0}; {1} points").with(calculation.why(), score(calculation))
                : new Bilingual("{0}，得分在 {1} 之间", "{0}; the score lies in {1}")
                        .with(calculation.why(), score(calculation));
    }

    private Bilingual given(Judgement judgement) {
        Bilingual said = new Bilingual("{0}评定 {1} 分", "{1} points given by {0}")
                .with(judgement.by().title(), leaf.score().text(decimals));
        return judgement
                .reason()
                .map(reason -> new Bilingual("{0}：{1}", "{0}: {1}").with(said, reason))
                .orElse(said);
    }

    /** The leaf's score; inside another calculation, what this one comes to before that. */
    private String score(Calculation calculation) {
        if (calculation.equals(leaf.calculation())) {
            return leaf.score().text(decimals);
        }
        ExactRange earned = calculation.earned(leaf.points());
        return earned.isExact() ? number(earned.low()) : number(earned.low()) + "–" + number(earned.high());
    }

    private String minus(Share points) {
        return points.signum() == 0 ? "0" : number(Share.ZERO.minus(points));
    }

    private String number(Share number) {
        return number.applyTo(BigDecimal.ONE, decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
