package io.github.pes4j.io.json;

import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.rule.Combiner;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.value.RefusalException;
import java.util.function.Function;

/**
 * Measures as words: {@code completion}, {@code observed-share}, {@code verdict}, {@code execution-rate}, or any other ratio
 * of funds such as {@code spent/received}.
 */
final class MeasureCodec {

    private static final String COMPLETION = "completion";
    private static final String OBSERVED = "observed-share";
    private static final String VERDICT = "verdict";
    private static final String DAYS_LATE = "days-late";

    /** The ratio of most rules: spent by annual budget. */
    private static final String EXECUTION = "execution-rate";

    private MeasureCodec() {}

    static void write(JsonOut json, Measure measure) {
        measure.match(new Measure.Cases<Runnable>() {
                    @Override
                    public Runnable completion(Measure.Completion completion) {
                        return () -> {
                            json.field("measure", COMPLETION);
                            if (completion.combiner() != Combiner.MEAN_OF_CAPPED) {
                                json.field("combine", Codes.of(completion.combiner()));
                            }
                        };
                    }

                    @Override
                    public Runnable ofFunds(Measure.OfFunds ofFunds) {
                        return () -> writeRatio(json, ofFunds.ratio());
                    }

                    @Override
                    public Runnable observedShare(Measure.ObservedShare observedShare) {
                        return () -> json.field("measure", OBSERVED);
                    }

                    @Override
                    public Runnable verdict(Measure.Verdict verdict) {
                        return () -> json.field("measure", VERDICT);
                    }

                    @Override
                    public Runnable daysLate(Measure.DaysLate daysLate) {
                        return () -> json.field("measure", DAYS_LATE);
                    }
                })
                .run();
    }

    private static void writeRatio(JsonOut json, FundingRatio ratio) {
        json.field("measure", ratio.equals(FundingRatio.SPENT_OF_ANNUAL) ? EXECUTION : columns(ratio));
        if (ratio.form() != FundingRatio.Form.QUOTIENT) {
            json.field("form", Codes.of(ratio.form()));
        }
    }

    /** Both figures, as {@link #read} takes them: {@code spent/annual}. */
    static String columns(FundingRatio ratio) {
        return Codes.of(ratio.numerator()) + "/" + Codes.of(ratio.denominator());
    }

    /** Each kind of measure has fields of its own; those of another are unknown beside it. */
    static Measure read(Fields fields) {
        Measure measure = fields.word("measure", MeasureCodec::measure, Measure.completion());
        return measure.match(new Measure.Cases<Measure>() {
            @Override
            public Measure completion(Measure.Completion completion) {
                return fields.optionalWord("combine", Codes.in(Combiner.class))
                        .<Measure>map(Measure.Completion::new)
                        .orElse(completion);
            }

            @Override
            public Measure ofFunds(Measure.OfFunds ofFunds) {
                FundingRatio ratio = ofFunds.ratio();
                return fields.optionalWord("form", Codes.in(FundingRatio.Form.class))
                        .map(form -> Measure.of(new FundingRatio(ratio.numerator(), ratio.denominator(), form)))
                        .orElse(ofFunds);
            }

            @Override
            public Measure observedShare(Measure.ObservedShare observedShare) {
                return observedShare;
            }

            @Override
            public Measure verdict(Measure.Verdict verdict) {
                return verdict;
            }

            @Override
            public Measure daysLate(Measure.DaysLate daysLate) {
                return daysLate;
            }
        });
    }

    private static Measure measure(String word) {
        return switch (word) {
            case COMPLETION -> Measure.completion();
            case OBSERVED -> Measure.observedShare();
            case VERDICT -> Measure.verdict();
            case DAYS_LATE -> Measure.daysLate();
            case EXECUTION -> Measure.of(FundingRatio.SPENT_OF_ANNUAL);
            default -> Measure.of(ratio(word));
        };
    }

    private static FundingRatio ratio(String word) {
        int stroke = word.indexOf('/');
        if (stroke < 0) {
            throw new RefusalException(
                    "{0}，或比率，如 spent/received",
                    "{0} | a ratio such as spent/received",
                    String.join(" | ", COMPLETION, OBSERVED, VERDICT, DAYS_LATE, EXECUTION));
        }
        Function<String, FundingColumn> column = Codes.in(FundingColumn.class);
        return FundingRatio.of(column.apply(word.substring(0, stroke)), column.apply(word.substring(stroke + 1)));
    }
}
