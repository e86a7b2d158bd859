package io.github.pes4j.io.json;

import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was to be reached, observed and decided. */
final class MeasurementCodec {

    static final Bilingual A_LEAF = new Bilingual("指标体系中的叶子指标", "a leaf of the tree");

    private static final Printed<Observation> NOT_REPORTED = Printed.of("", Observation.Missing.NOT_REPORTED);

    private MeasurementCodec() {}

    static void writeLeaf(JsonOut json, Map.Entry<IndicatorPath, LeafMeasurement> leaf) {
        json.field("path", leaf.getKey().toString());
        json.objects("measurements", leaf.getValue().measurements(), MeasurementCodec::write);
        json.object("judgement", leaf.getValue().judgement(), MeasurementCodec::writeJudgement);
        json.object("override", leaf.getValue().override(), MeasurementCodec::writeJudgement);
    }

    static Map.Entry<IndicatorPath, LeafMeasurement> readLeaf(Fields fields) {
        IndicatorPath path = fields.word("path", IndicatorPath::parse, IndicatorPath.ROOT);
        return Map.entry(
                path,
                LeafMeasurement.builder()
                        .addAllMeasurements(fields.objects("measurements", MeasurementCodec::read))
                        .judgement(fields.optionalObject("judgement", MeasurementCodec::readJudgement))
                        .override(fields.optionalObject("override", MeasurementCodec::readJudgement))
                        .build());
    }

    static void write(JsonOut json, Measurement measurement) {
        json.unlessEmpty("name", measurement.name());
        json.object("target", measurement.target(), ValueCodec.printed(ValueCodec::writeTarget));
        json.object("initialTarget", measurement.initialTarget(), ValueCodec.printed(ValueCodec::writeTarget));
        json.object(
                "actual",
                Optional.of(measurement.actual()).filter(actual -> !actual.equals(NOT_REPORTED)),
                ValueCodec.printed(ObservationCodec::write));
        json.field("reason", measurement.reason());
    }

    static Measurement read(Fields fields) {
        return Measurement.builder()
                .name(fields.optionalText("name").orElse(""))
                .target(fields.optionalObject("target", ValueCodec.printed(ValueCodec::readTarget)))
                .initialTarget(fields.optionalObject("initialTarget", ValueCodec.printed(ValueCodec::readTarget)))
                .actual(fields.optionalObject("actual", ValueCodec.printed(ObservationCodec::read))
                        .orElse(NOT_REPORTED))
                .reason(fields.optionalText("reason"))
                .build();
    }

    static void writeJudgement(JsonOut json, Judgement judgement) {
        ValueCodec.printed(ValueCodec::writePoints).accept(json, judgement.points());
        json.field("by", Codes.of(judgement.by()));
        json.field("reason", judgement.reason());
    }

    private static Judgement readJudgement(Fields fields) {
        return new Judgement(
                ValueCodec.printed(ValueCodec::readPoints).apply(fields),
                fields.word("by", Codes.in(Claimant.class), Claimant.SELF),
                fields.optionalText("reason"));
    }

    static void writeGoal(JsonOut json, Goal goal) {
        json.texts("names", goal.names());
        json.object("measurement", inner -> write(inner, goal.measurement()));
        json.field("leaf", goal.leaf().map(IndicatorPath::toString));
    }

    static Goal readGoal(Fields fields, KnownTree tree) {
        List<String> names = fields.texts("names");
        Measurement measurement = fields.object("measurement", MeasurementCodec::read);
        Optional<IndicatorPath> leaf = fields.optionalWord("leaf", IndicatorPath::parse);
        if (leaf.isPresent() && !tree.hasLeaf(leaf.get())) {
            fields.problem(FindingCodes.INVALID_VALUE, "leaf", A_LEAF);
        }
        return new Goal(names, measurement, leaf);
    }
}
