package io.github.pes4j.io.json;

import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.rule.Combiner;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.util.Optional;
import java.util.function.Function;

/** Rules: {@code {"rule": "proportional", "measure": "spent/annual"}}. What is usual is left out. */
final class RuleCodec {

    private static final String PROPORTIONAL = "proportional";
    private static final String JUDGED = "judged";
    private static final String COMPLETION = "completion";

    private RuleCodec() {}

    /** The word for the kind of a rule. */
    static String name(ScoringRule rule) {
        return rule.match(new ScoringRule.Cases<String>() {
            @Override
            public String proportional(ScoringRule.Proportional proportional) {
                return PROPORTIONAL;
            }

            @Override
            public String judged(ScoringRule.Judged judged) {
                return JUDGED;
            }
        });
    }

    static void write(JsonOut json, ScoringRule rule) {
        json.field("rule", name(rule));
        rule.match(new ScoringRule.Cases<Runnable>() {
                    @Override
                    public Runnable proportional(ScoringRule.Proportional proportional) {
                        return () -> {
                            writeMeasure(json, proportional.measure());
                            share(json, "cap", proportional.guard().cap(), Share.ONE);
                            share(json, "floor", proportional.guard().floor(), Share.ZERO);
                            json.field(
                                    "passMark", proportional.guard().passMark().map(Share::toString));
                        };
                    }

                    @Override
                    public Runnable judged(ScoringRule.Judged judged) {
                        return () -> {
                            share(json, "least", judged.least(), Share.ZERO);
                            share(json, "most", judged.most(), Share.ONE);
                        };
                    }
                })
                .run();
    }

    static ScoringRule read(Fields fields) {
        String kind = fields.text("rule");
        return switch (kind) {
            case PROPORTIONAL -> proportional(fields);
            case JUDGED -> judged(fields);
            default -> {
                fields.problem(FindingCodes.INVALID_VALUE, "rule", Bilingual.same(PROPORTIONAL + " | " + JUDGED));
                fields.ignoreRest();
                yield ScoringRule.judged();
            }
        };
    }

    private static ScoringRule proportional(Fields fields) {
        Measure measure =
                fields.value("measure", Function.identity(), COMPLETION).equals(COMPLETION)
                        ? new Measure.Completion(fields.optional("combine", Codes.in(Combiner.class))
                                .orElse(Combiner.MEAN_OF_CAPPED))
                        : fields.value("measure", RuleCodec::funds, Measure.completion());
        Share cap = share(fields, "cap", Share.ONE);
        Share floor = share(fields, "floor", Share.ZERO);
        Optional<Share> passMark = fields.optional("passMark", Share::parse);
        return fields.<ScoringRule>make(() -> new ScoringRule.Proportional(measure, new Guard(cap, floor, passMark)))
                .orElseGet(ScoringRule::proportional);
    }

    private static ScoringRule judged(Fields fields) {
        Share least = share(fields, "least", Share.ZERO);
        Share most = share(fields, "most", Share.ONE);
        return fields.<ScoringRule>make(() -> new ScoringRule.Judged(least, most))
                .orElseGet(ScoringRule::judged);
    }

    private static void writeMeasure(JsonOut json, Measure measure) {
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
                        FundingRatio ratio = ofFunds.ratio();
                        return () -> json.field(
                                "measure", Codes.of(ratio.numerator()) + "/" + Codes.of(ratio.denominator()));
                    }
                })
                .run();
    }

    private static Measure funds(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(COMPLETION + ", or a ratio of funds such as spent/annual");
        }
        Function<String, FundingColumn> column = Codes.in(FundingColumn.class);
        return Measure.of(new FundingRatio(column.apply(parts[0]), column.apply(parts[1])));
    }

    private static void share(JsonOut json, String name, Share share, Share usual) {
        if (!share.equals(usual)) {
            json.field(name, share.toString());
        }
    }

    private static Share share(Fields fields, String name, Share usual) {
        return fields.optional(name, Share::parse).orElse(usual);
    }
}
