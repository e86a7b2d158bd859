package io.github.pes4j.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.RoundingMode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    @Test
    void everyFieldOfEveryPresetSaysWhereItComesFrom() {
        assertThat(Policies.all()).hasSize(4).allSatisfy(policy -> {
            assertThat(policy.provenance()).containsOnlyKeys(PolicyField.values());
            assertThat(policy.provenance().values())
                    .allSatisfy(provenance -> assertThat(provenance.source()).isNotBlank());
        });
    }

    @Test
    void everySchemeSharesOutAHundredPoints() {
        assertThat(Policies.all())
                .flatExtracting(policy -> policy.scheme().stream().toList())
                .hasSize(3)
                .allSatisfy(scheme -> assertThat(scheme.total()).isEqualTo(Points.of(100)));
    }

    @Test
    void whatIsOnlyRememberedIsMarkedSo() {
        assertThat(Policies.MOF_2021_SELF.provenance().get(PolicyField.SCHEME))
                .isEqualTo(Provenance.remembered("财预〔2021〕101号"));
    }

    @Test
    void theKindOfEvaluationDecidesWhatIsAssumed() {
        assertThat(Policies.usualFor(EvaluationKind.UNIT_SELF)).isSameAs(Policies.MOF_2020_SELF);
        assertThat(Policies.usualFor(EvaluationKind.DEPARTMENT)).isSameAs(Policies.MOF_2020_EVALUATION);
        assertThat(Policies.byId("mof-2021-self-no-cost")).contains(Policies.MOF_2021_SELF_NO_COST);
        assertThat(Policies.byId("nobody")).isEmpty();
    }

    @Test
    void verdictsHaveBandsThatMeet() {
        assertThat(QualitativeBands.USUAL.of(Attainment.PARTLY))
                .isEqualTo(new QualitativeBands.Band(Share.parse("60%"), Share.parse("80%")));
        assertThat(QualitativeBands.LEGACY.of(Attainment.MISSED).most()).isEqualTo(Share.parse("50%"));
        assertThatThrownBy(() -> new QualitativeBands(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roundingMustBePossible() {
        assertThatThrownBy(() -> new Rounding(2, RoundingMode.UNNECESSARY, Rounding.Stage.TOTAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rounding(11, RoundingMode.HALF_UP, Rounding.Stage.TOTAL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
