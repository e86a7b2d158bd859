package io.github.pes4j.core.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.policy.GradeBands.Band;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The policies (评分办法) that PES knows by name, each field with its provenance. No copy of the regulations themselves could be
 * opened; what is marked as read was read in reports, forms, local re-issues and provincial systems that apply them.
 * Constants alone, thread-safe.
 */
public final class Policies {

    /** 优 from 90, 良 from 80, 中 from 60, 差 below (财预〔2020〕10号). */
    public static final GradeBands USUAL_BANDS = GradeBands.fallingFrom(List.of(
            new Band(Points.of(90), Grade.EXCELLENT),
            new Band(Points.of(80), Grade.GOOD),
            new Band(Points.of(60), Grade.FAIR),
            new Band(Points.ZERO, Grade.POOR)));

    /** Where the fields come from that all presets share. */
    private static final Map<PolicyField, Provenance> SHARED = ImmutableMap.<PolicyField, Provenance>builder()
            .put(PolicyField.ROUNDING, Provenance.read("provincial systems round each indicator half up to 2 decimals"))
            .put(PolicyField.BANDS, Provenance.read("财预〔2020〕10号 as printed by reports of 2021 to 2023"))
            .put(
                    PolicyField.GRADE_FROM,
                    Provenance.chosen("what is printed is graded; one provincial system grades the unrounded sum"))
            .put(
                    PolicyField.REVERSE,
                    Provenance.read("forms of 湖北, 江西 and 北京; one provincial system has the linear formula"))
            .put(
                    PolicyField.OVER_ACHIEVEMENT,
                    Provenance.read("广西 asks for a reason above 130 %; no table of deductions was found"))
            .put(
                    PolicyField.QUALITATIVE_BANDS,
                    Provenance.read("财预〔2020〕10号 as checked by a provincial system; half open in practice"))
            .put(PolicyField.MISSING, Provenance.chosen("what is not reported is not zero"))
            .put(PolicyField.GRADE_CAPS, Provenance.chosen("known from local practice only"))
            .buildOrThrow();

    /** Self-evaluation by the rules of 2020 (财预〔2020〕10号, 单位自评): execution 10, outputs 50, effects 30, satisfaction 10. */
    public static final ScoringPolicy MOF_2020_SELF = self(
            "mof-2020-self",
            new Bilingual("财预〔2020〕10号 单位自评", "self-evaluation by the rules of 2020"),
            ImmutableMap.of("预算执行率", 10, "产出指标", 50, "效益指标", 30, "满意度指标", 10),
            Provenance.read("财预〔2020〕10号 as restated by forms of 安徽 and 四川"));

    /** Self-evaluation by the guide of 2021 with cost indicators (财预〔2021〕101号): 10, 20, 40, 20, 10. */
    public static final ScoringPolicy MOF_2021_SELF = self(
            "mof-2021-self",
            new Bilingual("财预〔2021〕101号 单位自评（设成本指标）", "self-evaluation by the guide of 2021, with costs"),
            ImmutableMap.of("预算执行率", 10, "成本指标", 20, "产出指标", 40, "效益指标", 20, "满意度指标", 10),
            Provenance.remembered("财预〔2021〕101号"));

    /** Self-evaluation by the guide of 2021 without cost indicators (财预〔2021〕101号): 10, 50, 30, 10. */
    public static final ScoringPolicy MOF_2021_SELF_NO_COST = self(
            "mof-2021-self-no-cost",
            new Bilingual("财预〔2021〕101号 单位自评（未设成本指标）", "self-evaluation by the guide of 2021, without costs"),
            ImmutableMap.of("预算执行率", 10, "产出指标", 50, "效益指标", 30, "满意度指标", 10),
            Provenance.remembered("财预〔2021〕101号"));

    /**
     * Department and fiscal evaluation by the rules of 2020 (财预〔2020〕10号, 部门评价和财政评价): no scheme, but outputs and
     * effects should carry 60 % of the points.
     */
    public static final ScoringPolicy MOF_2020_EVALUATION = policy("mof-2020-evaluation")
            .title(new Bilingual("财预〔2020〕10号 部门评价、财政评价", "department and fiscal evaluation by the rules of 2020"))
            .resultFloor(Share.parse("60%"))
            .putProvenance(PolicyField.RESULT_FLOOR, Provenance.read("财预〔2020〕10号 as quoted by a report of 2022"))
            .putProvenance(PolicyField.SCHEME, Provenance.chosen("none is prescribed"))
            .build();

    private static final List<ScoringPolicy> ALL =
            ImmutableList.of(MOF_2020_SELF, MOF_2020_EVALUATION, MOF_2021_SELF, MOF_2021_SELF_NO_COST);

    private Policies() {}

    /** All of them. */
    public static List<ScoringPolicy> all() {
        return ALL;
    }

    /** The policy of an id. */
    public static Optional<ScoringPolicy> byId(String id) {
        return ALL.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    /** The policy that is assumed for a kind of evaluation that names none. */
    public static ScoringPolicy usualFor(EvaluationKind kind) {
        return kind == EvaluationKind.UNIT_SELF ? MOF_2020_SELF : MOF_2020_EVALUATION;
    }

    private static ScoringPolicy.Builder policy(String id) {
        return ScoringPolicy.builder().id(id).bands(USUAL_BANDS).putAllProvenance(SHARED);
    }

    private static ScoringPolicy self(
            String id, Bilingual title, ImmutableMap<String, Integer> scheme, Provenance source) {
        return policy(id)
                .title(title)
                .scheme(new Scheme(Maps.transformValues(scheme, Points::of)))
                .putProvenance(PolicyField.SCHEME, source)
                .putProvenance(PolicyField.RESULT_FLOOR, Provenance.chosen("none is prescribed for self-evaluation"))
                .build();
    }
}
