package io.github.pes4j.io.json;

import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Bilingual;
import java.util.Arrays;
import java.util.Optional;

/** Observations: one field, whose name says the kind. */
final class ObservationCodec {

    private static final String KINDS =
            "measured | bound | stated | verdict | step | counted | surveyed | dated | notApplicable | missing";

    private ObservationCodec() {}

    static void write(JsonOut json, Observation observation) {
        observation.match(new Writer(json)).run();
    }

    static Optional<Observation> read(Fields fields) {
        return ValueCodec.only(
                fields,
                KINDS,
                Arrays.asList(
                        fields.optionalObject(
                                "measured", inner -> new Observation.Measured(ValueCodec.quantity(inner))),
                        fields.optionalObject(
                                "bound",
                                inner -> new Observation.Bound(
                                        ValueCodec.comparison(inner), ValueCodec.quantity(inner))),
                        fields.optionalText("stated").map(Observation.Stated::new),
                        fields.optionalWord("verdict", Codes.in(Attainment.class))
                                .map(Observation.Verdict::new),
                        fields.optionalText("step").map(Observation.Step::new),
                        fields.optional("counted", ObservationCodec::times).map(Observation.Counted::new),
                        fields.optionalObject("surveyed", ObservationCodec::surveyed)
                                .flatMap(found -> found),
                        fields.optionalWord("dated", ValueCodec::date).map(Observation.Dated::new),
                        fields.optionalObject("notApplicable", ObservationCodec::why)
                                .map(Observation.NotApplicable::new),
                        fields.optionalObject("missing", ObservationCodec::why).map(Observation.Missing::new)));
    }

    private static Integer times(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("a count such as 0 or 3");
        }
        return Integer.valueOf(text);
    }

    private static Optional<Observation.Surveyed> surveyed(Fields fields) {
        long satisfied = fields.value("satisfied", ObservationCodec::people, 0L);
        long valid = fields.value("valid", ObservationCodec::people, 1L);
        return fields.make(() -> new Observation.Surveyed(satisfied, valid));
    }

    private static Long people(String text) {
        if (!text.matches("\\d{1,12}")) {
            throw new IllegalArgumentException("a count such as 96");
        }
        return Long.valueOf(text);
    }

    private static Bilingual why(Fields fields) {
        return new Bilingual(fields.text("zh"), fields.text("en"));
    }

    private record Writer(JsonOut json) implements Observation.Cases<Runnable> {
        @Override
        public Runnable measured(Observation.Measured measured) {
            return () -> json.object("measured", inner -> ValueCodec.writeQuantity(inner, measured.quantity()));
        }

        @Override
        public Runnable bound(Observation.Bound bound) {
            return () -> json.object("bound", inner -> {
                inner.field("comparison", bound.comparison().symbol());
                ValueCodec.writeQuantity(inner, bound.quantity());
            });
        }

        @Override
        public Runnable stated(Observation.Stated stated) {
            return () -> json.field("stated", stated.text());
        }

        @Override
        public Runnable verdict(Observation.Verdict verdict) {
            return () -> json.field("verdict", Codes.of(verdict.attainment()));
        }

        @Override
        public Runnable step(Observation.Step step) {
            return () -> json.field("step", step.name());
        }

        @Override
        public Runnable counted(Observation.Counted counted) {
            return () -> json.field("counted", counted.times());
        }

        @Override
        public Runnable surveyed(Observation.Surveyed surveyed) {
            return () -> json.object("surveyed", inner -> {
                inner.field("satisfied", Long.toString(surveyed.satisfied()));
                inner.field("valid", Long.toString(surveyed.valid()));
            });
        }

        @Override
        public Runnable dated(Observation.Dated dated) {
            return () -> json.field("dated", dated.day().toString());
        }

        @Override
        public Runnable notApplicable(Observation.NotApplicable notApplicable) {
            return () -> json.object("notApplicable", inner -> writeWhy(inner, notApplicable.why()));
        }

        @Override
        public Runnable missing(Observation.Missing missing) {
            return () -> json.object("missing", inner -> writeWhy(inner, missing.why()));
        }

        private static void writeWhy(JsonOut json, Bilingual why) {
            json.field("zh", why.zh());
            json.field("en", why.en());
        }
    }
}
