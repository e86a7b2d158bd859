package io.github.pes4j.io.json;

import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.rule.Combiner;
import io.github.pes4j.core.rule.Measure;
import java.util.function.Function;

/** Measures as words: {@code completion}, {@code observed-share}, {@code verdict}, or a ratio such as {@code spent/annual}. */
final class MeasureCodec {

    private static final String COMPLETION = "completion";
    private static final String OBSERVED = "observed-share";
    private static final String VERDICT = "verdict";
    private static final String DAYS_LATE = "days-late";

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
                        return () -> {
                            FundingRatio ratio = ofFunds.ratio();
                            json.field("measure", Codes.of(ratio.numerator()) + "/" + Codes.of(ratio.denominator()));
                            if (ratio.form() != FundingRatio.Form.QUOTIENT) {
                                json.field("form", Codes.of(ratio.form()));
                            }
                        };
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

    static Measure read(Fields fields) {
        Combiner combiner = fields.optional("combine", Codes.in(Combiner.class)).orElse(Combiner.MEAN_OF_CAPPED);
        FundingRatio.Form form =
                fields.optional("form", Codes.in(FundingRatio.Form.class)).orElse(FundingRatio.Form.QUOTIENT);
        return fields.value("measure", word -> measure(word, combiner, form), Measure.completion());
    }

    private static Measure measure(String word, Combiner combiner, FundingRatio.Form form) {
        return switch (word) {
            case COMPLETION -> new Measure.Completion(combiner);
            case OBSERVED -> Measure.observedShare();
            case VERDICT -> Measure.verdict();
            case DAYS_LATE -> Measure.daysLate();
            default -> Measure.of(ratio(word, form));
        };
    }

    private static FundingRatio ratio(String word, FundingRatio.Form form) {
        String[] parts = word.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(String.join(
                    " | ", COMPLETION, OBSERVED, VERDICT, DAYS_LATE, "a ratio of funds such as spent/annual"));
        }
        Function<String, FundingColumn> column = Codes.in(FundingColumn.class);
        return new FundingRatio(column.apply(parts[0]), column.apply(parts[1]), form);
    }
}
