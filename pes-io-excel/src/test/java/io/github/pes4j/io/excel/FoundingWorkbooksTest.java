package io.github.pes4j.io.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.scoring.audit.Auditor;
import io.github.pes4j.testkit.cases.BohuCase;
import io.github.pes4j.testkit.cases.ChengdeCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of three published reports, as workbooks that other programs wrote. */
class FoundingWorkbooksTest {

    private static final Formats EXCEL = Formats.of(new ExcelFormatProvider());

    static byte[] bytes(String name) {
        try (InputStream in =
                Objects.requireNonNull(FoundingWorkbooksTest.class.getResourceAsStream("/workbooks/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(String name) {
        try {
            return EXCEL.read(Source.of(name, bytes(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Evaluation only(String name) {
        Reading reading = read(name);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluations()).hasSize(1);
        return reading.evaluations().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chengde-2021", "yuanjiang-2023"})
    void bothFormatsOfAWorkbookSayTheSame(String name) {
        Reading old = read(name + ".xls");
        Reading present = read(name + ".xlsx");
        assertThat(old.evaluations()).isEqualTo(present.evaluations());
        assertThat(old.findings())
                .extracting(Finding::toString)
                .containsExactlyElementsOf(
                        present.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void theSixFormsOfYuanjiangAreWhatTheTestkitHolds() {
        assertThat(read("yuanjiang-2023.xls").evaluations()).containsExactlyElementsOf(YuanjiangCase.evaluations());
    }

    @Test
    void theFrameworkOfChengdeIsATreeOfJudgedLeaves() {
        Evaluation chengde = only("chengde-2021.xlsx");
        assertThat(chengde.kind()).isEqualTo(EvaluationKind.DEPARTMENT);
        assertThat(chengde.project().name()).isEqualTo("局机关及医保经办服务大厅运行项目经费");
        assertThat(chengde.project().year()).contains(2021);
        Evaluation fixture = ChengdeCase.evaluation();
        assertThat(chengde.tree().leaves().keySet())
                .isEqualTo(fixture.tree().leaves().keySet());
        chengde.tree().leaves().forEach((path, leaf) -> {
            assertThat(leaf.points())
                    .isEqualTo(fixture.tree().leaf(path).orElseThrow().points());
            assertThat(leaf.rule()).isEqualTo(ScoringRule.judged());
        });
        Points judged = chengde.measurements().values().stream()
                .map(leaf -> leaf.judgement().orElseThrow().points().value().orElseThrow())
                .reduce(Points.ZERO, Points::plus);
        assertThat(judged).isEqualTo(Points.of(92));
        assertThat(chengde.goals()).isEmpty();
    }

    @Test
    void theLedgerOfChengdeIsItsVouchersInPrintedOrder() {
        Evaluation chengde = only("chengde-2021.xlsx");
        List<Movement> expected = ChengdeCase.evaluation().funding().movements();
        assertThat(chengde.funding().movements()).hasSize(24);
        assertThat(chengde.funding().movements()).extracting(Movement::day).isEqualTo(days(expected));
        assertThat(chengde.funding().movements())
                .extracting(Movement::voucher)
                .containsExactlyElementsOf(
                        expected.stream().map(Movement::voucher).toList());
        assertThat(chengde.funding().movements())
                .extracting(movement -> movement.amount().value())
                .containsExactlyElementsOf(expected.stream()
                        .map(movement -> movement.amount().value())
                        .toList());
        assertThat(chengde.funding().figure(FundingColumn.SPENT).orElseThrow().amount())
                .isEqualTo(Amount.yuan("400000"));
    }

    private static List<?> days(List<Movement> movements) {
        return movements.stream().map(Movement::day).toList();
    }

    @Test
    void everyFigureOfTheChengdeTablesIsAClaimOfItsSheet() {
        Evaluation chengde = only("chengde-2021.xlsx");
        assertThat(chengde.claims())
                .filteredOn(claim -> claim.subject().toString().equals("决策")
                        || claim.subject().toString().equals("决策/项目立项")
                        || claim.subject().toString().equals("过程/组织实施/监管有效性")
                        || claim.subject().toString().startsWith("本年累计")
                        || claim.subject().toString().equals("总分"))
                .extracting(claim -> claim.mention().place() + " " + claim.subject() + " " + claim.figure() + " "
                        + claim.printed().value().map(Object::toString).orElse("?"))
                .containsExactlyInAnyOrder(
                        "指标评分 决策 WEIGHT 10",
                        "指标评分 决策/项目立项 WEIGHT 2",
                        "指标评分 过程/组织实施/监管有效性 WEIGHT 7",
                        "指标评分 过程/组织实施/监管有效性 SCORE 6",
                        "指标评分 过程/组织实施/监管有效性 RATE 85.7142857142857%",
                        "指标评分 总分 WEIGHT 100",
                        "指标评分 总分 SCORE 92",
                        "指标评分 总分 RATE 92%",
                        "支出明细表 本年累计 · 全年执行数 AMOUNT 400000元");
        assertThat(chengde.notes())
                .extracting(note -> note.text())
                .containsExactly("局机关及医保经办服务大厅运行项目经费绩效评价评分表", "局机关及医保经办服务大厅运行项目经费支出明细表", "单位：元");
    }

    @Test
    void theAnnexOfBohuIsTheTreeAndItsSummaryClaims() {
        Evaluation bohu = only("bohu-2022.xlsx");
        Evaluation fixture = BohuCase.evaluation();
        assertThat(bohu.project().name()).isEqualTo("医保信息化建设经费");
        assertThat(bohu.tree().leaves().keySet())
                .isEqualTo(fixture.tree().leaves().keySet());
        Points judged = bohu.measurements().values().stream()
                .map(leaf -> leaf.judgement().orElseThrow().points().value().orElseThrow())
                .reduce(Points.ZERO, Points::plus);
        assertThat(judged).isEqualTo(Points.of(100));
        Set<String> places = Set.of("附件2", "得分表", "得分表 权重");
        List<Claim> expected = fixture.claims().stream()
                .filter(claim -> places.contains(claim.mention().place()))
                .toList();
        assertThat(bohu.claims()).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** The fixture comes to its scores by rules and overrides, the workbook by what is printed in it. */
    @Test
    void theWorkbookOfChengdeGivesEachIndicatorTheScoreThatTheReportGives() {
        assertThat(scores(only("chengde-2021.xlsx"))).isEqualTo(scores(ChengdeCase.evaluation()));
    }

    private static Map<IndicatorPath, Optional<Points>> scores(Evaluation evaluation) {
        return Written.score(evaluation).leaves().stream()
                .collect(Collectors.toMap(
                        Explanation.OfLeaf::path, leaf -> leaf.score().exact()));
    }

    @Test
    void theWorkbooksAloneScoreWhatTheirTablesAddUpTo() {
        assertThat(Written.score(only("chengde-2021.xlsx")).total().exact()).contains(Points.of(92));
        assertThat(Written.score(only("bohu-2022.xlsx")).total().exact()).contains(Points.of(100));
    }

    /** The annex of Bohu gives 4 and 12 points more than its summary says of 决策 and 产出; nothing else is an error. */
    @Test
    void theWorkbookOfBohuContradictsItselfInTwoPlaces() {
        List<Finding> errors = Auditor.standard().audit(only("bohu-2022.xlsx")).findings().stream()
                .filter(Finding::isError)
                .toList();
        assertThat(errors)
                .extracting(finding -> finding.code() + " "
                        + finding.subject().map(Object::toString).orElse(""))
                .filteredOn(error -> !error.equals("mentions-differ 总分"))
                .containsExactlyInAnyOrder("mentions-differ 决策", "mentions-differ 产出");
    }
}
