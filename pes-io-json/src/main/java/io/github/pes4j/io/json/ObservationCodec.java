package io.github.pes4j.io.json;

import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.RefusalException;
import java.util.List;
import java.util.Optional;

/** Observations: one field, whose name says the kind. */
final class ObservationCodec {

    private static final List<String> KINDS = List.of(
            "measured",
            "bound",
            "stated",
            "verdict",
            "step",
            "counted",
            "surveyed",
            "dated",
            "notApplicable",
            "missing");

    private ObservationCodec() {}

    static void write(JsonOut json, Observation observation) {
        observation.match(new Writer(json)).run();
    }

    static Optional<Observation> read(Fields fields) {
        return fields.kind(KINDS).flatMap(kind -> ofKind(kind, fields));
    }

    private static Optional<Observation> ofKind(String kind, Fields fields) {
        return switch (kind) {
            case "measured" -> fields.optionalObject(kind, ValueCodec::quantity).map(Observation.Measured::new);
            case "bound" ->
                fields.optionalObject(
                        kind, inner -> new Observation.Bound(ValueCodec.comparison(inner), ValueCodec.quantity(inner)));
            case "stated" -> fields.optionalText(kind).map(Observation.Stated::new);
            case "verdict" ->
                fields.optionalWord(kind, Codes.in(Attainment.class)).map(Observation.Verdict::new);
            case "step" -> fields.optionalText(kind).map(Observation.Step::new);
            case "counted" -> fields.optional(kind, ObservationCodec::times).map(Observation.Counted::new);
            case "surveyed" ->
                fields.optionalObject(kind, ObservationCodec::surveyed).flatMap(found -> found);
            case "dated" -> fields.optionalWord(kind, ValueCodec::date).map(Observation.Dated::new);
            case "notApplicable" ->
                fields.optionalObject(kind, ObservationCodec::why).map(Observation.NotApplicable::new);
            default -> fields.optionalObject(kind, ObservationCodec::why).map(Observation.Missing::new);
        };
    }

    private static Integer times(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new RefusalException("次数，如 0 或 3", "a count such as 0 or 3");
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
            throw new RefusalException("人数，如 96", "a count such as 96");
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
