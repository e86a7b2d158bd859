package io.github.pes4j.core.result;

import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.result.Calculation.ByItems;
import io.github.pes4j.core.result.Calculation.ByPerson;
import io.github.pes4j.core.result.Calculation.ByShare;
import io.github.pes4j.core.result.Calculation.ByShortfall;
import io.github.pes4j.core.result.Calculation.ByStep;
import io.github.pes4j.core.result.Calculation.ByTier;
import io.github.pes4j.core.result.Calculation.Open;
import io.github.pes4j.core.result.Calculation.Overridden;
import io.github.pes4j.core.result.Calculation.Zeroed;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
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
        return leaf.calculation().match(new Words(leaf, decimals));
    }

    private record Words(Explanation.OfLeaf leaf, int decimals) implements Calculation.Cases<Bilingual> {

        @Override
        public Bilingual byShare(ByShare calculation) {
            Share measured = calculation.taken().share();
            String credited = percent(calculation.credited());
            String product = leaf.points() + " × " + credited + " = " + score();
            Bilingual result = measured.equals(calculation.credited())
                    ? Bilingual.same(product)
                    : new Bilingual("{0} 计为 {1}；{2}", "{0} counts as {1}; {2}")
                            .with(percent(measured), credited, product);
            return joined(taken(calculation.taken()), result);
        }

        @Override
        public Bilingual byTier(ByTier calculation) {
            return joined(
                    taken(calculation.taken()),
                    new Bilingual("{0} 所在档次得 {1} 分", "the tier of {0} earns {1}")
                            .with(percent(calculation.taken().share()), score()));
        }

        @Override
        public Bilingual byShortfall(ByShortfall calculation) {
            return joined(
                    taken(calculation.taken()),
                    new Bilingual("差 {0} 个档距，{1} 分余 {2} 分", "{0} steps short; of {1} points {2} are left")
                            .with(number(calculation.steps()), leaf.points(), score()));
        }

        @Override
        public Bilingual byStep(ByStep calculation) {
            return new Bilingual("等次“{0}”得 {1} 分", "step '{0}' earns {1}").with(calculation.name(), score());
        }

        @Override
        public Bilingual byItems(ByItems calculation) {
            Bilingual items = listed(
                    calculation.items(),
                    item -> Bilingual.same(item.name() + " " + item.observed() + ": " + signed(item.change())));
            if (calculation.items().isEmpty()) {
                return new Bilingual("起评 {0} 分，无扣分项；得 {1} 分", "starts at {0}, nothing to deduct; {1} points")
                        .with(calculation.start(), score());
            }
            return calculation.start().signum() == 0
                    ? new Bilingual("{0}；得 {1} 分", "{0}; {1} points").with(items, score())
                    : new Bilingual("起评 {0} 分；{1}；得 {2} 分", "starts at {0}; {1}; {2} points")
                            .with(calculation.start(), items, score());
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
        public Bilingual open(Open calculation) {
            return new Bilingual("{0}，得分在 {1} 之间", "{0}; the score lies in {1}").with(calculation.why(), score());
        }

        private Bilingual given(Judgement judgement) {
            Bilingual said = new Bilingual("{0}评定 {1} 分", "{1} points given by {0}")
                    .with(judgement.by().title(), score());
            return judgement
                    .reason()
                    .map(reason -> new Bilingual("{0}：{1}", "{0}: {1}").with(said, reason))
                    .orElse(said);
        }

        private String score() {
            return leaf.score().text(decimals);
        }

        private String number(Share number) {
            return number.applyTo(BigDecimal.ONE, decimals, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }

        private String signed(Share change) {
            return (change.signum() > 0 ? "+" : "") + number(change);
        }
    }

    private static Bilingual taken(Taken taken) {
        return taken.match(new Taken.Cases<Bilingual>() {
            @Override
            public Bilingual completions(Taken.Completions completions) {
                return listed(completions.parts(), ExplanationText::completion);
            }

            @Override
            public Bilingual funds(Taken.Funds funds) {
                return funds.ratio().pattern().with(figure(funds.numerator()), figure(funds.denominator()));
            }

            @Override
            public Bilingual observed(Taken.Observed observed) {
                return new Bilingual("实际 {0}", "observed {0}").with(observed.observation());
            }

            @Override
            public Bilingual verdict(Taken.Verdict verdict) {
                return verdict.attainment().title();
            }
        });
    }

    private static Bilingual completion(Taken.Completion part) {
        Bilingual pattern = part.reached()
                ? new Bilingual("{0}实际 {1}，达到 {2}", "{0}actual {1} reaches {2}")
                : new Bilingual("{0}实际 {1}，目标 {2}，完成 {3}", "{0}actual {1} of {2} is {3}");
        String name = part.name().isEmpty() ? "" : part.name() + " ";
        return pattern.with(name, part.actual(), part.target(), percent(part.share()));
    }

    private static Bilingual figure(FundingFigure figure) {
        return new Bilingual("{0} {1}（{2}）", "{0} {1} ({2})")
                .with(
                        figure.column().title(),
                        figure.amount().text(),
                        figure.origin().title());
    }

    private static Bilingual joined(Bilingual first, Bilingual second) {
        return new Bilingual("{0}；{1}", "{0}; {1}").with(first, second);
    }

    private static <T> Bilingual listed(List<T> items, Function<T, Bilingual> words) {
        return new Bilingual(
                items.stream().map(item -> words.apply(item).zh()).collect(Collectors.joining("，")),
                items.stream().map(item -> words.apply(item).en()).collect(Collectors.joining(", ")));
    }

    private static String percent(Share share) {
        return share.percentText(PERCENT_DECIMALS);
    }
}
