package io.github.pes4j.scoring;

import static io.github.pes4j.core.funding.FundingColumn.SPENT;
import static io.github.pes4j.testkit.PesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.SourceLocation;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The assertions of the testkit hold what is so, and say of what is not what it is instead. */
class PesAssertionsTest {

    private static final String EXECUTION = "预算执行率";
    private static final String AVAILABILITY = "产出指标/数量指标/医保信息系统正常运行率";

    private static final Evaluation SYSTEM = YuanjiangCase.evaluations().get(4);
    private static final Scorecard CARD = Scorer.of(Policies.MOF_2020_SELF).score(SYSTEM);

    @Test
    void whatIsSoIsHeld() {
        assertThat(SYSTEM)
                .hasProject("B医保信息系统运行及网络维护费")
                .hasPoints("100")
                .hasLeaf(EXECUTION, "10.0")
                .observes(AVAILABILITY, "100%")
                .hasFunds(SPENT, "132800");
        assertThat(CARD).hasTotal("100").hasGrade("优").scores(AVAILABILITY, "15.00");
        Finding finding = Finding.of(FindingCodes.UNREADABLE)
                .addPlace(new SourceLocation.Cell("1", 9, 8))
                .build();
        assertThat(new Reading("form.xlsx", List.of(Outcome.of(SYSTEM)), List.of(finding)))
                .hasEvaluations(1)
                .hasFinding("unreadable", "1!H9");
    }

    @Test
    void whatIsNotSoIsToldWithWhatThereIs() {
        assertThatThrownBy(() -> assertThat(CARD).hasTotal("99")).hasMessageContaining("100");
        assertThatThrownBy(() -> assertThat(CARD).hasTotalBetween("90", "100")).hasMessageContaining("total");
        assertThatThrownBy(() -> assertThat(CARD).hasGrade("良")).hasMessageContaining("优");
        assertThatThrownBy(() -> assertThat(CARD).scores("决策", "1")).hasMessageContaining(AVAILABILITY);
        assertThatThrownBy(() -> assertThat(SYSTEM).hasLeaf("决策", "1")).hasMessageContaining(AVAILABILITY);
        assertThatThrownBy(() -> assertThat(SYSTEM).targets(AVAILABILITY, "80%"))
                .hasMessageContaining("90%");
        assertThatThrownBy(() -> assertThat(SYSTEM).hasFunds(SPENT, "1")).hasMessageContaining("132800");
        Finding error = Finding.of(FindingCodes.UNREADABLE).build();
        Reading empty = new Reading("form.xlsx", List.of(), List.of(error));
        assertThatThrownBy(() -> assertThat(empty).hasEvaluations(1)).hasMessageContaining("form.xlsx");
        assertThatThrownBy(() -> assertThat(empty).hasNoErrors()).hasMessageContaining("form.xlsx");
        assertThatThrownBy(() -> assertThat(empty).hasFinding("unreadable", "H9"))
                .hasMessageContaining("form.xlsx");
    }
}
