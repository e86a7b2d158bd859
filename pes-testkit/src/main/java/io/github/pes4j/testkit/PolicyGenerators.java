package io.github.pes4j.testkit;

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
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of scoring policies (评分办法) with any value in any field; not every one can be applied. Stateless and
 * thread-safe.
 */
public final class PolicyGenerators {

    private PolicyGenerators() {}

    /** Policies, valid by construction. */
    public static Arbitrary<ScoringPolicy> policies() {
        Arbitrary<ScoringPolicy> scored = Combinators.combine(
                        Values.names(),
                        bilinguals(),
                        roundings(),
                        bands(),
                        Arbitraries.of(ScoringPolicy.GradeFrom.class),
                        Arbitraries.of(ScoringPolicy.ReverseFormula.class),
                        Arbitraries.of(ScoringPolicy.Missing.class))
                .as((id, title, rounding, bands, from, reverse, missing) -> ScoringPolicy.builder()
                        .id("p-" + id)
                        .title(title)
                        .rounding(rounding)
                        .bands(bands)
                        .gradeFrom(from)
                        .reverse(reverse)
                        .missing(missing)
                        .build());
        return scored.flatMap(PolicyGenerators::completed);
    }

    private static Arbitrary<ScoringPolicy> completed(ScoringPolicy policy) {
        return Combinators.combine(
                        overAchievements(),
                        qualitative(),
                        Values.maybe(schemes()),
                        Values.maybe(RuleGenerators.shares()),
                        caps().list().ofMaxSize(2),
                        provenance())
                .as((over, qualitative, scheme, floor, caps, provenance) -> ScoringPolicy.builder()
                        .from(policy)
                        .overAchievement(over)
                        .qualitativeBands(qualitative)
                        .scheme(scheme)
                        .resultFloor(floor)
                        .gradeCaps(caps)
                        .provenance(provenance)
                        .build());
    }

    private static Arbitrary<Bilingual> bilinguals() {
        return Combinators.combine(Values.names(), Values.names()).as(Bilingual::new);
    }

    private static Arbitrary<Rounding> roundings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Rounding.WORKING_SCALE),
                        Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.HALF_EVEN),
                        Arbitraries.of(Rounding.Stage.class))
                .as(Rounding::new);
    }

    private static Arbitrary<Grade> grades() {
        return Combinators.combine(Values.names(), Values.names()).as(Grade::new);
    }

    private static Arbitrary<GradeBands> bands() {
        Arbitrary<List<Integer>> falling = Arbitraries.integers()
                .between(0, 120)
                .set()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(bounds -> bounds.stream().sorted((a, b) -> b - a).toList());
        return falling.flatMap(from -> grades().list().ofSize(from.size()).map(grades -> {
            List<GradeBands.Band> bands = new ArrayList<>();
            for (int i = 0; i < from.size(); i++) {
                bands.add(new GradeBands.Band(Points.of(from.get(i)), grades.get(i)));
            }
            return GradeBands.fallingFrom(bands);
        }));
    }

    private static Arbitrary<OverAchievement> overAchievements() {
        Arbitrary<OverAchievement.Deduction> deductions = Combinators.combine(
                        RuleGenerators.shares(), RuleGenerators.shares(), Arbitraries.of(true, false))
                .as(OverAchievement.Deduction::new);
        return Combinators.combine(RuleGenerators.shares(), Values.maybe(deductions))
                .as(OverAchievement::new);
    }

    private static Arbitrary<QualitativeBands> qualitative() {
        Arbitrary<QualitativeBands.Band> band = Combinators.combine(RuleGenerators.shares(), RuleGenerators.shares())
                .as((one, other) -> new QualitativeBands.Band(one.min(other), one.max(other)));
        return Combinators.combine(band, band, band)
                .as((attained, partly, missed) -> new QualitativeBands(
                        Map.of(Attainment.ATTAINED, attained, Attainment.PARTLY, partly, Attainment.MISSED, missed)));
    }

    private static Arbitrary<Scheme> schemes() {
        return Arbitraries.maps(Values.names(), Values.points()).ofMaxSize(4).map(Scheme::new);
    }

    private static Arbitrary<GradeCap> caps() {
        return Combinators.combine(Values.names().map(IndicatorPath::of), RuleGenerators.shares(), grades())
                .as(GradeCap::new);
    }

    private static Arbitrary<Map<PolicyField, Provenance>> provenance() {
        Arbitrary<Provenance> sources = Combinators.combine(Arbitraries.of(Provenance.Kind.class), Values.names())
                .as(Provenance::new);
        return Arbitraries.maps(Arbitraries.of(PolicyField.class), sources).ofMaxSize(10);
    }
}
