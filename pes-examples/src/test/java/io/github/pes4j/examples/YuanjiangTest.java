package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six forms of 沅江市 2023, read from a workbook that another program wrote, and scored from what they report. */
class YuanjiangTest {

    private static final IndicatorPath AVAILABILITY = IndicatorPath.of("产出指标", "数量指标", "医保信息系统正常运行率");
    private static final Scorer SCORER = Scorer.of(Policies.MOF_2020_SELF);

    private static Reading read(Path file) throws IOException {
        return Formats.installed().read(file);
    }

    private static Amount wan(String amount) {
        return Amount.of(amount, Unit.WAN_YUAN);
    }

    @Test
    void sixFormsAreReadAndTheirDoubtfulActualsNamed() throws IOException {
        Reading reading = read(Command.YUANJIANG);
        // 满意度 is a bound in all six; in the sixth, 时效 sets words against 100%.
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.places())
                .containsExactly(
                        "actual-is-bound [1!F19]",
                        "actual-is-bound [2!F19]",
                        "actual-is-bound [3!F19]",
                        "actual-is-bound [4!F19]",
                        "actual-is-bound [5!F19]",
                        "kind-mismatch [6!F14]",
                        "actual-is-bound [6!F19]");
        assertThat(reading.evaluations())
                .extracting(evaluation -> evaluation.project().name())
                .containsExactly(
                        "B参保筹资工作经费",
                        "B医保基金监管工作经费",
                        "B医保中心工作经费",
                        "B政策法规宣传工作经费",
                        "B医保信息系统运行及网络维护费",
                        "2023年中央财政医疗服务与保障能力提升补助资金（医疗保障服务能力建设部分）");
        assertThat(reading.evaluations()).allSatisfy(evaluation -> {
            assertThat(evaluation.project().unit()).contains("沅江市医疗保障局");
            assertThat(evaluation.project().department()).isEmpty();
            assertThat(evaluation.project().year()).contains(2023);
        });
    }

    @Test
    void theWorkbookGivesWhatTheTestkitHolds() throws IOException {
        assertThat(read(Command.YUANJIANG).evaluations()).containsExactlyElementsOf(YuanjiangCase.evaluations());
    }

    @ParameterizedTest(name = "form {0}: {1} → {2}, spent {3}")
    @CsvSource({
        "1, 20, 16, 16",
        "2, 35, 28, 28",
        "3, 20, 16, 16",
        "4, 15, 12, 12",
        "5, 16.6, 13.28, 13.28",
        "6, 40, 40, 40"
    })
    void fundsAreReadExactly(int form, String initial, String annual, String spent) throws IOException {
        Evaluation evaluation = read(Command.YUANJIANG).evaluations().get(form - 1);
        assertThat(evaluation
                        .funding()
                        .figure(FundingColumn.INITIAL)
                        .orElseThrow()
                        .amount())
                .isEqualTo(wan(initial));
        assertThat(evaluation
                        .funding()
                        .figure(FundingColumn.ANNUAL)
                        .orElseThrow()
                        .amount())
                .isEqualTo(wan(annual));
        assertThat(evaluation
                        .funding()
                        .figure(FundingColumn.SPENT)
                        .orElseThrow()
                        .amount())
                .isEqualTo(wan(spent));
        assertThat(evaluation.funding().statement().orElseThrow().sources())
                .extracting(row -> row.source())
                .containsExactly("其中:当年财政拨款", "上年结转金额", "其它资金");
    }

    @Test
    void everyFormScoresAHundredAndSaysWhatOfItPeopleJudged() throws IOException {
        // Judged are the text rows of the casebook: 质量 in 2, 3, 5, 6; 时效 (10) and 社会效益 (30) in all.
        List<String> judged = List.of("40", "55", "55", "40", "55", "55");
        List<Evaluation> evaluations = read(Command.YUANJIANG).evaluations();
        for (int i = 0; i < evaluations.size(); i++) {
            Scorecard card = SCORER.score(evaluations.get(i));
            assertThat(card.totalText()).isEqualTo("100.00");
            assertThat(card.grade().label()).isEqualTo("优");
            assertThat(card.pointsOn(Basis.JUDGED)).isEqualTo(Points.of(judged.get(i)));
            assertThat(card.scoreOn(Basis.JUDGED)).isEqualTo(ScoreRange.exactly(Points.of(judged.get(i))));
            assertThat(card.pointsOn(Basis.OPEN)).isEqualTo(Points.ZERO);
            assertThat(card.leaves().get(0).path()).isEqualTo(IndicatorPath.of("预算执行率"));
            assertThat(card.leaves().get(0).score().text(2)).isEqualTo("10.00");
        }
    }

    @Test
    void emptyCategoriesStayAndEveryPrintedScoreIsAClaim() throws IOException {
        Evaluation first = read(Command.YUANJIANG).evaluations().get(0);
        // execution, 6 indicators and the total, each with weight and score, and the execution rate
        assertThat(first.claims()).hasSize(2 * 8 + 1);
        assertThat(first.tree().roots())
                .extracting(node -> node.name())
                .containsExactly("预算执行率", "产出指标", "效益指标", "满意度指标", "成本指标");
        assertThat(first.tree().toString()).contains("7 leaves, 100 points");
        LeafMeasurement enrolment = first.measurement(IndicatorPath.of("产出指标", "数量指标", "基本医疗保险综合参保率"));
        assertThat(enrolment.measurements().get(0).actual().text()).isEqualTo("以常住人口数为基数计算基本医保综合参保率为101.88%");
        assertThat(enrolment.measurements().get(0).actual().value().orElseThrow())
                .hasToString("101.88%");
    }

    @Test
    void halfTheAvailabilityEarnsHalfThePoints(@TempDir Path folder) throws IOException {
        Path copy = WorkbookCopy.of(Command.YUANJIANG).text(5, "F12", "45%").writeTo(folder.resolve("copy.xlsx"));
        Scorecard card = SCORER.score(read(copy).evaluations().get(4));
        assertThat(card.leaves())
                .filteredOn(leaf -> leaf.path().equals(AVAILABILITY))
                .singleElement()
                .satisfies(leaf -> {
                    assertThat(leaf.score().text(2)).isEqualTo("7.50");
                    assertThat(leaf.points()).isEqualTo(Points.of(15));
                    assertThat(leaf.basis()).isEqualTo(Basis.COMPUTED);
                });
        assertThat(card.totalText()).isEqualTo("92.50");
        assertThat(card.grade().label()).isEqualTo("优");
    }

    @Test
    void aBlankActualWithAPrintedScoreIsJudgedAndWithoutOneARange(@TempDir Path folder) throws IOException {
        Path judged = WorkbookCopy.of(Command.YUANJIANG).text(5, "F12", "").writeTo(folder.resolve("judged.xlsx"));
        assertThat(SCORER.score(read(judged).evaluations().get(4)).totalText()).isEqualTo("100.00");
        Path open = WorkbookCopy.of(Command.YUANJIANG)
                .text(5, "F12", "")
                .text(5, "H12", "")
                .writeTo(folder.resolve("open.xlsx"));
        Scorecard card = SCORER.score(read(open).evaluations().get(4));
        assertThat(card.totalText()).isEqualTo("85.00–100.00");
        assertThat(card.grade().label()).isEqualTo("良–优");
    }
}
