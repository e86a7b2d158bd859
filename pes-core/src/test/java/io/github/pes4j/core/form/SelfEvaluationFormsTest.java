package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.claim.ClaimValue;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.SourceLocation;
import io.github.pes4j.core.value.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelfEvaluationFormsTest {

    private static final IndicatorPath EXECUTION = IndicatorPath.of("预算执行率");
    private static final IndicatorPath COVERAGE = IndicatorPath.of("产出指标", "数量指标", "覆盖率");
    private static final IndicatorPath RECORDS = IndicatorPath.of("产出指标", "质量指标", "记录规范性");

    static List<Outcome<Evaluation>> read(CellGrid grid) {
        List<Outcome<Evaluation>> outcomes = new ArrayList<>();
        SelfEvaluationForms.read(grid, outcomes::add);
        return outcomes;
    }

    private static Evaluation form() {
        Outcome<Evaluation> outcome = read(Grids.form()).get(0);
        assertThat(outcome.findings()).isEmpty();
        return outcome.value().orElseThrow();
    }

    @Test
    void readsTheProject() {
        Evaluation form = form();
        assertThat(form.kind()).isEqualTo(EvaluationKind.UNIT_SELF);
        assertThat(form.project().name()).isEqualTo("社区巡查经费");
        assertThat(form.project().department()).contains("县民政局");
        assertThat(form.project().unit()).contains("县救助站");
        assertThat(form.project().year()).contains(2023);
    }

    @Test
    void readsTheFundsWithTheTotalApartFromItsSources() {
        assertThat(form().funding().statement().orElseThrow().sources())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.source()).isEqualTo("其中:当年财政拨款");
                    assertThat(row.amount(FundingColumn.ANNUAL)).contains(Amount.yuan("400000"));
                    assertThat(row.printed(FundingColumn.SPENT).orElseThrow().text())
                            .isEqualTo("36");
                });
        assertThat(form().funding().statement().orElseThrow().statedTotal(FundingColumn.SPENT))
                .contains(Amount.yuan("360000"));
    }

    @Test
    void makesTheExecutionRateALeafOfTheFirstLevel() {
        assertThat(form().tree().leaf(EXECUTION).orElseThrow().rule())
                .isEqualTo(ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL)));
        assertThat(form().tree().points()).isEqualTo(Points.of(100));
    }

    @Test
    void makesANumberAgainstANumberProportional() {
        assertThat(form().tree().leaf(COVERAGE).orElseThrow().rule()).isEqualTo(ScoringRule.proportional());
        LeafMeasurement leaf = form().measurement(COVERAGE);
        assertThat(leaf.judgement()).isEmpty();
        assertThat(leaf.measurements()).singleElement().satisfies(measurement -> {
            assertThat(measurement.target())
                    .contains(Printed.of("≥80%", new Target.Level(Comparison.AT_LEAST, Quantity.of("80", "%"))));
            assertThat(measurement.actual())
                    .isEqualTo(Printed.of("60%", new Observation.Measured(Quantity.of("60", "%"))));
            assertThat(measurement.reason()).contains("两个社区未巡查");
        });
    }

    @Test
    void makesWordsAgainstWordsJudgedByThePrintedScore() {
        assertThat(form().tree().leaf(RECORDS).orElseThrow().rule()).isEqualTo(ScoringRule.judged());
        assertThat(form().measurement(RECORDS).judgement().orElseThrow().points())
                .isEqualTo(Printed.of("8", Points.of(8)));
    }

    @Test
    void keepsEmptyCategoriesGoalsInWordsAndWhatNobodyUnderstood() {
        assertThat(form().tree().roots()).extracting(node -> node.name()).contains("效益指标");
        assertThat(form().overallGoals()).singleElement().satisfies(goal -> {
            assertThat(goal.expected().orElseThrow().text()).isEqualTo("巡查全覆盖");
            assertThat(goal.achieved().orElseThrow().text()).isEqualTo("基本完成");
        });
        assertThat(form().notes()).extracting(Printed::text).contains("填表人：（略）");
    }

    @Test
    void keepsEveryPrintedScoreAndWeightAsAClaimWithItsCell() {
        assertThat(form().claims())
                .filteredOn(claim -> claim.subject().equals(new Subject.OfIndicator(COVERAGE)))
                .extracting(claim -> claim.figure() + " " + claim.printed() + " "
                        + claim.printed().at().orElseThrow())
                .containsExactly("WEIGHT 20 表!F11", "SCORE 15 表!G11");
        assertThat(form().claims())
                .filteredOn(claim -> claim.subject().equals(new Subject.Total()))
                .extracting(claim -> claim.figure() + " " + claim.printed())
                .containsExactly("WEIGHT 100", "SCORE 92");
        assertThat(form().claims())
                .filteredOn(claim -> claim.figure() == Figure.RATE)
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim.printed().value()).contains(new ClaimValue.Numeric(Quantity.of("90", "%"))));
    }

    @Test
    void doesNotCareWhereOnTheSheetTheFormStands() {
        Outcome<Evaluation> moved = read(Grids.of("表", 7, 3, Grids.FORM)).get(0);
        assertThat(moved.value()).contains(form());
        assertThat(moved.findings()).isEmpty();
    }

    @Test
    void readsSeveralFormsOfOneSheet() {
        List<String> lines = new ArrayList<>(Grids.FORM);
        lines.add("");
        lines.addAll(Grids.replacing("社区巡查经费", "第二个项目"));
        assertThat(read(Grids.of("表", 0, 0, lines)))
                .extracting(outcome -> outcome.value().orElseThrow().project().name())
                .containsExactly("社区巡查经费", "第二个项目");
        assertThat(read(Grids.of("表", 0, 0, lines)).get(1).value().orElseThrow().tree())
                .isEqualTo(form().tree());
    }

    @Test
    void readsMergedLevelNamesAsRepeatedOnes() {
        CellGrid.Builder merged = CellGrid.builder("表");
        Grids.form().cells().forEach(cell -> merged.text(cell.row(), cell.column(), cell.text()));
        CellGrid grid = merged.merge(10, 1, 12, 1)
                .merge(10, 2, 11, 2)
                .merge(13, 1, 14, 1)
                .build();
        assertThat(read(grid).get(0).value().orElseThrow().tree()).isEqualTo(form().tree());
        List<String> repeated = Grids.replacing(" | | 覆盖率", "产出指标 | 数量指标 | 覆盖率");
        assertThat(read(Grids.of("表", 0, 0, repeated))
                        .get(0)
                        .value()
                        .orElseThrow()
                        .tree())
                .isEqualTo(form().tree());
    }

    @Test
    void tellsTwoIndicatorsOfOneNameApart() {
        Evaluation twins = read(Grids.of("表", 0, 0, Grids.replacing("覆盖率", "巡查次数")))
                .get(0)
                .value()
                .orElseThrow();
        assertThat(twins.tree().leaf(IndicatorPath.parse("产出指标/数量指标/巡查次数[2]"))).isPresent();
        assertThat(twins.measurements()).hasSize(5);
    }

    @Test
    void aListOfProjectsIsNoForm() {
        CellGrid list = Grids.of("清单", 0, 0, List.of("序号 | 项目名称 | 金额", "1 | 社区巡查经费 | 50"));
        assertThat(SelfEvaluationForms.read(list, outcome -> {})).isFalse();
    }

    @Test
    void leavesALeafWithoutScoreOpenAndMakesNothingUp() {
        Evaluation open = read(Grids.of("表", 0, 0, Grids.replacing("较规范 | 10 | 8", "较规范 | 10")))
                .get(0)
                .value()
                .orElseThrow();
        assertThat(open.measurement(RECORDS).judgement()).isEmpty();
        assertThat(open.tree().leaf(RECORDS).orElseThrow().rule()).isEqualTo(ScoringRule.judged());
    }

    @Test
    void aBlankActualOfANumericTargetIsNotReportedAndNotZero() {
        Evaluation blank = read(Grids.of("表", 0, 0, Grids.replacing("60% | 20 | 15", "/ | 20 |")))
                .get(0)
                .value()
                .orElseThrow();
        assertThat(blank.tree().leaf(COVERAGE).orElseThrow().rule()).isEqualTo(ScoringRule.proportional());
        Printed<Observation> actual =
                blank.measurement(COVERAGE).measurements().get(0).actual();
        assertThat(actual.text()).isEqualTo("/");
        assertThat(actual.value()).contains(Observation.Missing.NOT_REPORTED);
        assertThat(actual.at()).isEqualTo(Optional.of(new SourceLocation.Cell("表", 11, 5)));
    }

    private static List<String> doubts(String actual) {
        return read(Grids.of("表", 0, 0, Grids.replacing("60% | 20 | 15", actual + " | 20 | 15")))
                .get(0)
                .findings()
                .stream()
                .map(finding -> finding.code() + " " + finding.places())
                .toList();
    }

    @Test
    void saysWhyAScoreIsJudgedAlthoughTheTargetIsANumber() {
        assertThat(doubts("较好")).containsExactly("kind-mismatch [表!E11]");
        assertThat(doubts("/")).containsExactly("score-without-actual [表!G11]");
        assertThat(doubts("60人")).containsExactly("unit-mismatch [表!E11]");
        assertThat(doubts("≥60%")).containsExactly("actual-is-bound [表!E11]");
        assertThat(doubts("60%")).isEmpty();
    }
}
