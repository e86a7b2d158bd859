package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingFigure.Origin;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFindingsTest {

    private static Outcome<Evaluation> read(List<String> lines) {
        return SelfEvaluationFormsTest.read(Grids.of("表", 0, 0, lines)).get(0);
    }

    private static List<String> codesAndPlaces(Outcome<Evaluation> outcome) {
        return outcome.findings().stream()
                .map(finding -> finding.code() + " " + finding.places())
                .toList();
    }

    @Test
    void textInAnAmountIsAFindingAndTheSourcesStandIn() {
        Outcome<Evaluation> outcome = read(Grids.replacing("50 | 40 | 36 | 10", "50 | 40 | 三十六 | 10"));
        assertThat(codesAndPlaces(outcome)).containsExactly("not-a-number [表!E5]");
        assertThat(outcome.findings().get(0).message(Locale.ENGLISH)).contains("got 三十六", "a number of 万元");
        assertThat(outcome.value().orElseThrow().funding().figure(FundingColumn.SPENT))
                .hasValueSatisfying(figure -> assertThat(figure.origin()).isEqualTo(Origin.SUM_OF_SOURCES));
    }

    @Test
    void textInAWeightIsAFindingAndTheRowIsKeptAsAGoal() {
        Outcome<Evaluation> outcome = read(Grids.replacing("60% | 20 | 15", "60% | 二十 | 15"));
        assertThat(codesAndPlaces(outcome)).containsExactly("not-a-number [表!F11]");
        Evaluation form = outcome.value().orElseThrow();
        assertThat(form.tree().points()).isEqualTo(Points.of(80));
        assertThat(form.goals()).singleElement().satisfies(goal -> {
            assertThat(goal.names()).containsExactly("产出指标", "数量指标", "覆盖率");
            assertThat(goal.measurement().actual().text()).isEqualTo("60%");
        });
    }

    @Test
    void aBlankWeightIsAMissingField() {
        assertThat(codesAndPlaces(read(Grids.replacing("60% | 20 | 15", "60% | | 15"))))
                .containsExactly("missing-field [表!F11]");
    }

    @ParameterizedTest
    @CsvSource({"项目名称, 项目名称", "三级指标, 三级指标"})
    void aMissingLabelIsAFindingAndTheRestIsRead(String label, String part) {
        Outcome<Evaluation> outcome = read(Grids.replacing(label, ""));
        assertThat(outcome.findings())
                .filteredOn(finding -> finding.code().id().equals("missing-field"))
                .extracting(finding -> finding.subject().orElseThrow().toString())
                .containsExactly(part);
        assertThat(outcome.value().orElseThrow().tree().points()).isEqualTo(Points.of(100));
    }

    @ParameterizedTest
    @CsvSource({"年度指标值, 表!D10", "实际完成值, 表!E10", "偏差原因分析及改进措施, 表!H11"})
    void aColumnWithoutAHeaderIsSaidOnceAndItsTextsAreKept(String header, String place) {
        Outcome<Evaluation> outcome = read(Grids.replacing(header, ""));
        assertThat(codesAndPlaces(outcome)).containsExactly("unknown-header [" + place + "]");
        assertThat(outcome.value().orElseThrow().notes())
                .extracting(note -> note.at().orElseThrow().toString())
                .contains(place);
        assertThat(outcome.value().orElseThrow().tree().points()).isEqualTo(Points.of(100));
    }

    @Test
    void withoutAColumnOfPointsEveryIndicatorIsAGoalAndOneFindingSaysWhy() {
        Outcome<Evaluation> outcome = read(Grids.replacing("实际完成值 | 分值", "实际完成值 |"));
        assertThat(codesAndPlaces(outcome)).containsExactly("unknown-header [表!F10]", "missing-field [表!A9]");
        assertThat(outcome.value().orElseThrow().goals()).hasSize(5);
        assertThat(outcome.value().orElseThrow().tree().leaves()).hasSize(1);
    }

    @Test
    void aMissingAmountBesideAnExecutionScoreIsAFinding() {
        Outcome<Evaluation> outcome = read(Grids.replacing("全年执行数", ""));
        assertThat(outcome.findings())
                .extracting(finding -> finding.code().id())
                .contains("missing-field");
        assertThat(outcome.value().orElseThrow().funding().figure(FundingColumn.SPENT))
                .isEmpty();
    }

    @Test
    void anUnknownHeaderIsAWarningAndItsColumnBecomesNotes() {
        Outcome<Evaluation> outcome = read(Grids.replacing("偏差原因分析及改进措施", "复核意见"));
        assertThat(codesAndPlaces(outcome)).containsExactly("unknown-header [表!H9]");
        assertThat(outcome.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(outcome.value().orElseThrow().notes())
                .extracting(Printed::text)
                .contains("复核意见", "两个社区未巡查");
    }

    @Test
    void anUnstatedUnitOfMoneyIsSaid() {
        Outcome<Evaluation> outcome = read(Grids.replacing("项目资金(万元)", "项目资金"));
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message(Locale.ENGLISH)).contains("万元 was taken");
        });
    }

    @Test
    void yuanInTheCaptionIsYuan() {
        Evaluation form = read(Grids.replacing("项目资金(万元)", "项目资金（元）")).value().orElseThrow();
        assertThat(form.funding().figure(FundingColumn.SPENT).orElseThrow().amount())
                .hasToString("36元");
    }

    @Test
    void aSheetWithoutAFormIsNamed() {
        Finding finding = SelfEvaluationForms.noForm("封面").build();
        assertThat(finding.message(Locale.ENGLISH)).startsWith("封面: no form found");
    }
}
