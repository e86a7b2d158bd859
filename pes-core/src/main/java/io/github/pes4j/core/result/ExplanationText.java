package io.github.pes4j.core.result;

import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.result.Calculation.ByCompletion;
import io.github.pes4j.core.result.Calculation.ByFunds;
import io.github.pes4j.core.result.Calculation.ByPerson;
import io.github.pes4j.core.result.Calculation.Completion;
import io.github.pes4j.core.result.Calculation.Open;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A leaf's explanation in words, in Chinese and English, with every figure that went into it. Percentages are shown to two
 * decimals; the calculation itself is exact. Immutable and thread-safe.
 */
public final class ExplanationText {

    private static final int PERCENT_DECIMALS = 2;

    private ExplanationText() {}

    /** The explanation of a leaf, its figures written with {@code decimals} decimals. */
    public static Bilingual of(Explanation.OfLeaf leaf, int decimals) {
        return leaf.calculation().match(new Calculation.Cases<Bilingual>() {
            @Override
            public Bilingual byCompletion(ByCompletion calculation) {
                Bilingual product = product(leaf, calculation.measured(), calculation.credited(), decimals);
                return completions(calculation.parts()).zh().isEmpty()
                        ? product
                        : new Bilingual("{0}；{1}", "{0}; {1}").with(completions(calculation.parts()), product);
            }

            @Override
            public Bilingual byFunds(ByFunds calculation) {
                return new Bilingual("{0} ÷ {1}；{2}", "{0} ÷ {1}; {2}")
                        .with(
                                figure(calculation.numerator()),
                                figure(calculation.denominator()),
                                product(leaf, calculation.measured(), calculation.credited(), decimals));
            }

            @Override
            public Bilingual byPerson(ByPerson calculation) {
                Bilingual said = new Bilingual("{0}评定 {1} 分", "{1} points given by {0}")
                        .with(calculation.judgement().by().title(), leaf.score().text(decimals));
                return calculation
                        .judgement()
                        .reason()
                        .map(reason -> new Bilingual("{0}：{1}", "{0}: {1}").with(said, reason))
                        .orElse(said);
            }

            @Override
            public Bilingual open(Open calculation) {
                return new Bilingual("{0}，得分在 {1} 之间", "{0}; the score lies in {1}")
                        .with(calculation.why(), leaf.score().text(decimals));
            }
        });
    }

    private static Bilingual completions(List<Completion> parts) {
        return new Bilingual(
                parts.stream().map(part -> completion(part).zh()).collect(Collectors.joining("，")),
                parts.stream().map(part -> completion(part).en()).collect(Collectors.joining(", ")));
    }

    private static Bilingual completion(Completion part) {
        Bilingual pattern = part.reached()
                ? new Bilingual("{0}实际 {1}，达到 {2}", "{0}actual {1} reaches {2}")
                : new Bilingual("{0}实际 {1}，目标 {2}，完成 {3}", "{0}actual {1} of {2} is {3}");
        String name = part.name().isEmpty() ? "" : part.name() + " ";
        return pattern.with(name, part.actual(), part.target(), part.share().percentText(PERCENT_DECIMALS));
    }

    private static Bilingual figure(FundingFigure figure) {
        return new Bilingual("{0} {1}（{2}）", "{0} {1} ({2})")
                .with(
                        figure.column().title(),
                        figure.amount().text(),
                        figure.origin().title());
    }

    private static Bilingual product(Explanation.OfLeaf leaf, Share measured, Share credited, int decimals) {
        String text = leaf.points() + " × " + credited.percentText(PERCENT_DECIMALS) + " = "
                + leaf.score().text(decimals);
        return measured.equals(credited)
                ? Bilingual.same(text)
                : new Bilingual("{0} 计为 {1}；{2}", "{0} counts as {1}; {2}")
                        .with(measured.percentText(PERCENT_DECIMALS), credited.percentText(PERCENT_DECIMALS), text);
    }
}
