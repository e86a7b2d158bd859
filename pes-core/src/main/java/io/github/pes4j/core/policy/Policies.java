package io.github.pes4j.core.policy;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.policy.GradeBands.Band;
import io.github.pes4j.core.result.Grade;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import java.util.List;
import java.util.Optional;

/**
 * The policies that PES knows by name. Their provenance: the bands are printed by published reports and self-evaluation
 * forms; two decimals half up at each indicator are what provincial systems compute; the ratio for reverse indicators is
 * the formula that most forms print (the linear one is the other); that a total is graded as displayed, and that a leaf
 * without observation is a range, is PES's own choice.
 */
public final class Policies {

    /** 优 from 90, 良 from 80, 中 from 60, 差 below. */
    public static final GradeBands USUAL_BANDS = GradeBands.fallingFrom(List.of(
            new Band(Points.of(90), Grade.EXCELLENT),
            new Band(Points.of(80), Grade.GOOD),
            new Band(Points.of(60), Grade.FAIR),
            new Band(Points.ZERO, Grade.POOR)));

    /** Self-evaluation by the rules of 2020 (财预〔2020〕10号, 单位自评). */
    public static final ScoringPolicy MOF_2020_SELF = ScoringPolicy.builder()
            .id("mof-2020-self")
            .title(new Bilingual("财预〔2020〕10号 单位自评", "self-evaluation by the rules of 2020"))
            .bands(USUAL_BANDS)
            .build();

    /** Department and fiscal evaluation by the rules of 2020 (财预〔2020〕10号, 部门评价和财政评价). */
    public static final ScoringPolicy MOF_2020_EVALUATION = ScoringPolicy.builder()
            .id("mof-2020-evaluation")
            .title(new Bilingual("财预〔2020〕10号 部门评价、财政评价", "department and fiscal evaluation by the rules of 2020"))
            .bands(USUAL_BANDS)
            .build();

    private static final List<ScoringPolicy> ALL = ImmutableList.of(MOF_2020_SELF, MOF_2020_EVALUATION);

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
}
