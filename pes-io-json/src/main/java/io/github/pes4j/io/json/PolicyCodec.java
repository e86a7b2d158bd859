package io.github.pes4j.io.json;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeBands;
import io.github.pes4j.core.policy.GradeCap;
import io.github.pes4j.core.policy.OverAchievement;
import io.github.pes4j.core.policy.PolicyField;
import io.github.pes4j.core.policy.Provenance;
import io.github.pes4j.core.policy.QualitativeBands;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.Scheme;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scoring policies: every field, and where each comes from. */
final class PolicyCodec {

    private static final GradeBands STAND_IN =
            GradeBands.fallingFrom(List.of(new GradeBands.Band(Points.ZERO, Grade.POOR)));

    private PolicyCodec() {}

    static void write(JsonOut json, ScoringPolicy policy) {
        json.field("id", policy.id());
        ValueCodec.writeBilingual(json, "title", policy.title());
        json.object("rounding", inner -> {
            inner.field("scale", policy.rounding().scale());
            inner.field("mode", Codes.of(policy.rounding().mode()));
            inner.field("stage", Codes.of(policy.rounding().stage()));
        });
        json.allObjects("bands", policy.bands().bands(), (inner, band) -> {
            inner.field("from", band.from().toString());
            writeGrade(inner, band.grade());
        });
        json.field("gradeFrom", Codes.of(policy.gradeFrom()));
        json.field("reverse", Codes.of(policy.reverse()));
        json.object("overAchievement", inner -> writeOverAchievement(inner, policy.overAchievement()));
        json.object("qualitativeBands", inner -> {
            for (Attainment verdict : Attainment.values()) {
                QualitativeBands.Band band = policy.qualitativeBands().of(verdict);
                inner.object(Codes.of(verdict), ends -> {
                    ends.field("least", ShareText.of(band.least()));
                    ends.field("most", ShareText.of(band.most()));
                });
            }
        });
        json.field("missing", Codes.of(policy.missing()));
        json.object(
                "scheme",
                policy.scheme(),
                (inner, scheme) -> scheme.points().forEach((name, points) -> inner.field(name, points.toString())));
        json.field("resultFloor", policy.resultFloor().map(ShareText::of));
        json.objects("gradeCaps", policy.gradeCaps(), (inner, cap) -> {
            inner.field("leaf", cap.leaf().toString());
            inner.field("below", ShareText.of(cap.below()));
            writeGrade(inner, cap.best());
        });
        json.object(
                "provenance",
                inner -> policy.provenance()
                        .forEach((field, provenance) -> inner.object(name(field), source -> {
                            source.field("kind", Codes.of(provenance.kind()));
                            source.field("source", provenance.source());
                        })));
    }

    static ScoringPolicy read(Fields fields) {
        ScoringPolicy.Builder policy = ScoringPolicy.builder()
                .id(fields.word("id", PolicyCodec::id, "unnamed"))
                .bands(readBands(fields))
                .scheme(fields.optionalObject("scheme", PolicyCodec::readScheme))
                .resultFloor(fields.optional("resultFloor", Share::parse))
                .gradeCaps(fields.objects("gradeCaps", PolicyCodec::readCap));
        policy.title(ValueCodec.readBilingual(fields, "title").orElseGet(() -> Bilingual.same("")));
        fields.optionalObject("rounding", PolicyCodec::readRounding)
                .flatMap(found -> found)
                .ifPresent(policy::rounding);
        fields.optionalWord("gradeFrom", Codes.in(ScoringPolicy.GradeFrom.class))
                .ifPresent(policy::gradeFrom);
        fields.optionalWord("reverse", Codes.in(ScoringPolicy.ReverseFormula.class))
                .ifPresent(policy::reverse);
        fields.optionalWord("missing", Codes.in(ScoringPolicy.Missing.class)).ifPresent(policy::missing);
        fields.optionalObject("overAchievement", PolicyCodec::readOverAchievement)
                .ifPresent(policy::overAchievement);
        fields.optionalObject("qualitativeBands", PolicyCodec::readQualitative).ifPresent(policy::qualitativeBands);
        fields.optionalObject("provenance", PolicyCodec::readProvenance).ifPresent(policy::provenance);
        return policy.build();
    }

    private static String id(String text) {
        if (text.isBlank()) {
            throw new RefusalException("标识，如 hunan-2024-self", "an id such as hunan-2024-self");
        }
        return text;
    }

    private static void writeGrade(JsonOut json, Grade grade) {
        json.field("grade", grade.code());
        json.field("label", grade.label());
    }

    private static Grade readGrade(Fields fields) {
        return new Grade(fields.text("grade"), fields.text("label"));
    }

    private static GradeBands readBands(Fields fields) {
        fields.requiredItems("bands");
        List<GradeBands.Band> bands = fields.objects(
                "bands", band -> new GradeBands.Band(band.value("from", Points::of, Points.ZERO), readGrade(band)));
        return bands.isEmpty()
                ? STAND_IN
                : fields.make(() -> GradeBands.fallingFrom(bands)).orElse(STAND_IN);
    }

    private static Optional<Rounding> readRounding(Fields fields) {
        int scale = fields.value("scale", PolicyCodec::scale, 2);
        RoundingMode mode = fields.word("mode", Codes.in(RoundingMode.class), RoundingMode.HALF_UP);
        Rounding.Stage stage = fields.word("stage", Codes.in(Rounding.Stage.class), Rounding.Stage.INDICATOR);
        return fields.make(() -> new Rounding(scale, mode, stage));
    }

    private static Integer scale(String text) {
        if (!text.matches("\\d{1,2}")) {
            throw new RefusalException("0 到 {0}", "0 to {0}", Rounding.WORKING_SCALE);
        }
        return Integer.valueOf(text);
    }

    private static void writeOverAchievement(JsonOut json, OverAchievement over) {
        json.field("noticeAbove", ShareText.of(over.noticeAbove()));
        json.object("deduction", over.deduction(), (inner, deduction) -> {
            inner.field("above", ShareText.of(deduction.above()));
            inner.field("share", ShareText.of(deduction.share()));
            if (deduction.exemptShares()) {
                inner.flag("exemptShares");
            }
        });
    }

    private static OverAchievement readOverAchievement(Fields fields) {
        return new OverAchievement(
                fields.value("noticeAbove", Share::parse, OverAchievement.NOTICE.noticeAbove()),
                fields.optionalObject("deduction", inner -> {
                            Share above = inner.value("above", Share::parse, Share.ONE);
                            Share share = inner.value("share", Share::parse, Share.ZERO);
                            boolean exempt = inner.flag("exemptShares");
                            return inner.make(() -> new OverAchievement.Deduction(above, share, exempt));
                        })
                        .flatMap(found -> found));
    }

    private static QualitativeBands readQualitative(Fields fields) {
        Map<Attainment, QualitativeBands.Band> bands = new EnumMap<>(Attainment.class);
        for (Attainment verdict : Attainment.values()) {
            bands.put(
                    verdict,
                    fields.object(
                            Codes.of(verdict),
                            band -> new QualitativeBands.Band(
                                    band.value("least", Share::parse, Share.ZERO),
                                    band.value("most", Share::parse, Share.ONE))));
        }
        return new QualitativeBands(bands);
    }

    private static Scheme readScheme(Fields fields) {
        Map<String, Points> points = new LinkedHashMap<>();
        fields.names().forEach(name -> points.put(name, fields.value(name, Points::of, Points.ZERO)));
        return new Scheme(points);
    }

    private static GradeCap readCap(Fields fields) {
        return new GradeCap(
                fields.word("leaf", IndicatorPath::parse, IndicatorPath.ROOT),
                fields.value("below", Share::parse, Share.ONE),
                readGrade(fields));
    }

    private static Map<PolicyField, Provenance> readProvenance(Fields fields) {
        Map<PolicyField, Provenance> provenance = new LinkedHashMap<>();
        for (PolicyField field : PolicyField.values()) {
            fields.optionalObject(
                            name(field),
                            source -> new Provenance(
                                    source.word("kind", Codes.in(Provenance.Kind.class), Provenance.Kind.CHOSEN),
                                    source.text("source")))
                    .ifPresent(found -> provenance.put(field, found));
        }
        return provenance;
    }

    /** The name of the field in the file: {@code gradeFrom}. */
    private static String name(PolicyField field) {
        StringBuilder name = new StringBuilder();
        for (String part : field.code().split("-", -1)) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }
}
