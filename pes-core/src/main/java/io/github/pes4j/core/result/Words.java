package io.github.pes4j.core.result;

import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.measurement.Completion;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Measures in words, and how words are put together. */
final class Words {

    private static final int PERCENT_DECIMALS = 2;

    private Words() {}

    static Bilingual taken(Taken taken) {
        return taken.match(new Taken.Cases<>() {
            @Override
            public Bilingual completions(Taken.Completions completions) {
                return listed(completions.parts(), Words::completion);
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

            @Override
            public Bilingual daysLate(Taken.DaysLate late) {
                Bilingual pattern = late.share().signum() == 0
                        ? new Bilingual("{0} 完成，未超过 {1}", "done {0}, not after {1}")
                        : new Bilingual("{0} 完成，期限 {1}", "done {0}, due {1}");
                return pattern.with(late.done(), late.latest());
            }
        });
    }

    /** The measured share in words: a percentage, or a number of days. */
    static Bilingual share(Taken taken) {
        Bilingual percent = Bilingual.same(percent(taken.share()));
        return taken.match(new Taken.Cases<>() {
            @Override
            public Bilingual completions(Taken.Completions completions) {
                return percent;
            }

            @Override
            public Bilingual funds(Taken.Funds funds) {
                return percent;
            }

            @Override
            public Bilingual observed(Taken.Observed observed) {
                return percent;
            }

            @Override
            public Bilingual verdict(Taken.Verdict verdict) {
                return percent;
            }

            @Override
            public Bilingual daysLate(Taken.DaysLate late) {
                return new Bilingual("逾期 {0} 天", "{0} days late")
                        .with(late.share().decimal(0).toPlainString());
            }
        });
    }

    private static Bilingual completion(Completion part) {
        Bilingual pattern = part.reached()
                ? new Bilingual("{0}实际 {1}，达到 {2}", "{0}actual {1} reaches {2}")
                : new Bilingual("{0}实际 {1}，目标 {2}，完成 {3}", "{0}actual {1} of {2} is {3}");
        String name = part.name().isEmpty() ? "" : part.name() + " ";
        Bilingual said = pattern.with(name, part.actual(), part.target(), percent(part.share()));
        return part.beyond()
                .map(beyond -> new Bilingual("{0}（为目标的 {1}，目标可能偏低）", "{0} ({1} of the target, which may be too low)")
                        .with(said, percent(beyond)))
                .orElse(said);
    }

    private static Bilingual figure(FundingFigure figure) {
        return new Bilingual("{0} {1}（{2}）", "{0} {1} ({2})")
                .with(
                        figure.column().title(),
                        figure.amount().text(),
                        figure.origin().title());
    }

    static Bilingual joined(Bilingual first, Bilingual second) {
        return new Bilingual("{0}；{1}", "{0}; {1}").with(first, second);
    }

    static <T> Bilingual listed(List<T> items, Function<T, Bilingual> words) {
        return new Bilingual(
                items.stream().map(item -> words.apply(item).zh()).collect(Collectors.joining("，")),
                items.stream().map(item -> words.apply(item).en()).collect(Collectors.joining(", ")));
    }

    static String percent(Share share) {
        return share.percentText(PERCENT_DECIMALS);
    }
}
