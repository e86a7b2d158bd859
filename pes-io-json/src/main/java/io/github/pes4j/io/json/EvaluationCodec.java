package io.github.pes4j.io.json;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.OverallGoal;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.RefusalException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Evaluations, whole. */
final class EvaluationCodec {

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private EvaluationCodec() {}

    /** Writes an evaluation; a tree that {@code frameworks} holds is only named. */
    static void write(JsonOut json, Evaluation evaluation, Frameworks frameworks) {
        json.object("project", inner -> writeProject(inner, evaluation.project()));
        json.field("kind", Codes.of(evaluation.kind()));
        json.field("policy", evaluation.policy());
        frameworks.write(json, evaluation.tree());
        json.objects("measurements", List.copyOf(evaluation.measurements().entrySet()), MeasurementCodec::writeLeaf);
        json.object("funding", inner -> FundingCodec.write(inner, evaluation.funding()));
        json.objects("overallGoals", evaluation.overallGoals(), EvaluationCodec::writeOverallGoal);
        json.objects("goals", evaluation.goals(), MeasurementCodec::writeGoal);
        json.objects("claims", evaluation.claims(), ClaimCodec::write);
        json.objects("notes", evaluation.notes(), ValueCodec.printed(ValueCodec::writeWords));
    }

    /** Reads an evaluation, whose tree may be one of the frameworks that were read before. */
    static Evaluation read(Fields fields, Frameworks frameworks) {
        Evaluation.Builder evaluation = Evaluation.builder()
                .project(fields.object("project", EvaluationCodec::readProject))
                .kind(fields.word("kind", Codes.in(EvaluationKind.class), EvaluationKind.UNIT_SELF))
                .policy(fields.optionalText("policy"))
                .funding(fields.optionalObject("funding", FundingCodec::read).orElse(Funding.none()))
                .overallGoals(fields.objects("overallGoals", EvaluationCodec::readOverallGoal))
                .notes(fields.objects("notes", ValueCodec.printed(ValueCodec::readWords)));
        KnownTree tree = frameworks.read(fields);
        return evaluation
                .tree(tree.tree())
                .measurements(measurements(fields, tree))
                .goals(fields.objects("goals", inner -> MeasurementCodec.readGoal(inner, tree)))
                .claims(fields.objects("claims", inner -> ClaimCodec.read(inner, tree)))
                .build();
    }

    /** Measurements by path; a path without a leaf, and a second entry of one path, are problems. */
    private static Map<IndicatorPath, LeafMeasurement> measurements(Fields fields, KnownTree tree) {
        Map<IndicatorPath, LeafMeasurement> measurements = new LinkedHashMap<>();
        fields.objects("measurements", inner -> {
            Map.Entry<IndicatorPath, LeafMeasurement> leaf = MeasurementCodec.readLeaf(inner);
            if (!tree.hasLeaf(leaf.getKey())) {
                inner.problem(FindingCodes.INVALID_VALUE, "path", MeasurementCodec.A_LEAF);
            } else if (measurements.putIfAbsent(leaf.getKey(), leaf.getValue()) != null) {
                inner.problem(FindingCodes.DUPLICATE_PATH, "path", new Bilingual("每个指标只出现一次", "each leaf once"));
            }
            return leaf;
        });
        // Where the tree could not be read, the evaluation is not handed over.
        return tree.isKnown() ? measurements : Map.of();
    }

    static void writeProject(JsonOut json, Project project) {
        json.field("name", project.name());
        json.field("department", project.department());
        json.field("unit", project.unit());
        project.year().ifPresent(year -> json.field("year", year));
    }

    private static Project readProject(Fields fields) {
        return Project.builder()
                .name(fields.text("name"))
                .department(fields.optionalText("department"))
                .unit(fields.optionalText("unit"))
                .year(fields.optional("year", EvaluationCodec::year))
                .build();
    }

    private static Integer year(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw new RefusalException("年份，如 2023", "a year such as 2023");
        }
        return Integer.valueOf(text);
    }

    private static void writeOverallGoal(JsonOut json, OverallGoal goal) {
        json.object("expected", goal.expected(), ValueCodec.printed(ValueCodec::writeWords));
        json.object("achieved", goal.achieved(), ValueCodec.printed(ValueCodec::writeWords));
    }

    private static OverallGoal readOverallGoal(Fields fields) {
        Optional<Printed<String>> expected =
                fields.optionalObject("expected", ValueCodec.printed(ValueCodec::readWords));
        return new OverallGoal(expected, fields.optionalObject("achieved", ValueCodec.printed(ValueCodec::readWords)));
    }
}
