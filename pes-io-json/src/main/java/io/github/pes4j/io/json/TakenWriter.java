package io.github.pes4j.io.json;

import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.measurement.Completion;
import io.github.pes4j.core.result.Taken;
import io.github.pes4j.core.rule.Combiner;

/** Writes a measure that was taken, each kind with its own fields: the figures that went in, and the share that came out. */
record TakenWriter(JsonOut json) implements Taken.Cases<Runnable> {

    static void write(JsonOut json, Taken taken) {
        taken.match(new TakenWriter(json)).run();
        json.field("share", ShareText.of(taken.share()));
    }

    @Override
    public Runnable completions(Taken.Completions completions) {
        return () -> {
            json.field("measure", "completion");
            if (completions.combiner() != Combiner.MEAN_OF_CAPPED) {
                json.field("combine", Codes.of(completions.combiner()));
            }
            json.allObjects("parts", completions.parts(), TakenWriter::part);
        };
    }

    @Override
    public Runnable funds(Taken.Funds funds) {
        return () -> {
            json.field("measure", MeasureCodec.columns(funds.ratio()));
            if (funds.ratio().form() != FundingRatio.Form.QUOTIENT) {
                json.field("form", Codes.of(funds.ratio().form()));
            }
            json.object("numerator", inner -> figure(inner, funds.numerator()));
            json.object("denominator", inner -> figure(inner, funds.denominator()));
        };
    }

    @Override
    public Runnable observed(Taken.Observed observed) {
        return () -> {
            json.field("measure", "observed-share");
            json.object("actual", inner -> ObservationCodec.write(inner, observed.observation()));
        };
    }

    @Override
    public Runnable verdict(Taken.Verdict verdict) {
        return () -> {
            json.field("measure", "verdict");
            json.field("verdict", Codes.of(verdict.attainment()));
        };
    }

    @Override
    public Runnable daysLate(Taken.DaysLate late) {
        return () -> {
            json.field("measure", "days-late");
            json.field("done", late.done().toString());
            json.field("due", late.latest().toString());
        };
    }

    static void part(JsonOut json, Completion part) {
        json.unlessEmpty("name", part.name());
        json.object("target", target -> ValueCodec.writeTarget(target, part.target()));
        json.object("actual", actual -> ObservationCodec.write(actual, part.actual()));
        if (part.reached()) {
            json.flag("reached");
        }
        json.field("share", ShareText.of(part.share()));
        part.beyond().ifPresent(beyond -> json.field("beyond", ShareText.of(beyond)));
    }

    private static void figure(JsonOut json, FundingFigure figure) {
        json.field("column", Codes.of(figure.column()));
        ValueCodec.writeAmount(json, figure.amount());
        json.field("origin", Codes.of(figure.origin()));
    }
}
