package io.github.pes4j.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.audit.Auditor;
import io.github.pes4j.testkit.cases.BohuCase;
import io.github.pes4j.testkit.cases.ChengdeCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of the founding reports, as they were copied out of Word and PDF. */
class FoundingTextsTest {

    private static final Evaluation CHENGDE = TextCases.only(TextCases.file("chengde-2021"));
    private static final Evaluation BOHU = TextCases.only(TextCases.file("bohu-2022"));

    private static Points total(Evaluation evaluation) {
        return card(evaluation).total().exact().orElseThrow();
    }

    private static Scorecard card(Evaluation evaluation) {
        return Scorer.of(Policies.usualFor(evaluation.kind())).score(evaluation);
    }

    /** Points of the leaves by their own names. */
    private static Map<String, Points> weights(Evaluation evaluation) {
        Map<String, Points> weights = new LinkedHashMap<>();
        evaluation.tree().leaves().values().forEach(leaf -> weights.put(leaf.name(), leaf.points()));
        return weights;
    }

    private static String rule(String path) {
        return CHENGDE.tree()
                .leaf(IndicatorPath.parse(path))
                .flatMap(Indicator::statedRule)
                .map(Object::toString)
                .orElse("—");
    }

    private static List<String> errors(Evaluation evaluation) {
        return Auditor.standard().audit(evaluation).findings().stream()
                .filter(Finding::isError)
                .map(finding -> finding.code() + " "
                        + finding.subject().map(Object::toString).orElse(""))
                .toList();
    }

    @Test
    void theSixFormsOfYuanjiangAreThoseOfTheWorkbookThoughTheirColumnsShift() throws IOException {
        List<Evaluation> forms = TextCases.file("yuanjiang-2023").evaluations();
        assertThat(forms).containsExactlyElementsOf(TextCases.yuanjiang());
        List<Evaluation> workbook = Formats.installed()
                .read(Path.of("cases", "yuanjiang-2023.xlsx"))
                .evaluations();
        for (int i = 0; i < forms.size(); i++) {
            assertThat(forms.get(i).tree()).isEqualTo(workbook.get(i).tree());
            assertThat(forms.get(i).funding()).isEqualTo(workbook.get(i).funding());
            assertThat(forms.get(i).measurements()).isEqualTo(workbook.get(i).measurements());
            assertThat(forms.get(i).project()).isEqualTo(workbook.get(i).project());
            assertThat(card(forms.get(i)).total())
                    .isEqualTo(card(workbook.get(i)).total());
        }
    }

    @Test
    void whatIsNoTableIsSaidOnceWithItsLines() {
        assertThat(TextCases.findings(TextCases.file("yuanjiang-2023")))
                .filteredOn(finding -> finding.startsWith("text:"))
                .containsExactly(
                        "text:moved-cells [line 146, line 147, line 148, line 177, line 178, line 218, line 219, line 245,"
                                + " line 248, line 282, line 293, line 294]",
                        "text:running-text [line 3, line 150, line 181, line 222, line 265, line 297, line 328]");
    }

    @Test
    void thePiecesOfTheChengdeFrameworkAreOneTreeBelowTheLevelsOfItsSummary() {
        assertThat(CHENGDE.project().name()).isEqualTo("局机关及医保经办服务大厅运行项目经费");
        assertThat(CHENGDE.project().year()).contains(2021);
        assertThat(weights(CHENGDE)).isEqualTo(weights(ChengdeCase.evaluation()));
        assertThat(CHENGDE.tree().roots())
                .extracting(root -> root.name() + " " + root.points())
                .containsExactly("决策 10", "过程 30", "产出 30", "效益 30");
        assertThat(total(CHENGDE)).isEqualTo(Points.of(92));
    }

    @Test
    void theScoresOfChengdeAreThoseThatItsTablesPrint() {
        Map<String, Points> judged = CHENGDE.measurements().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().name(),
                        entry -> entry.getValue()
                                .judgement()
                                .orElseThrow()
                                .points()
                                .value()
                                .orElseThrow()));
        assertThat(judged).hasSize(24).containsEntry("监管有效性", Points.of(6));
        ChengdeCase.evaluation()
                .tree()
                .leaves()
                .keySet()
                .forEach(path -> assertThat(judged)
                        .containsEntry(
                                path.name(),
                                card(ChengdeCase.evaluation())
                                        .leaf(path)
                                        .orElseThrow()
                                        .score()
                                        .exact()
                                        .orElseThrow()));
    }

    @Test
    void theAnnexOfChengdeAddsItsRulesAndItsOtherWeightsAreClaims() {
        assertThat(rule("过程/资金管理/预算执行率")).contains("Tiers", "[9/10, 1/1) → 3");
        assertThat(rule("产出/产出数量/购买工服数量")).isEqualTo("—");
        assertThat(CHENGDE.claims())
                .filteredOn(
                        claim -> claim.subject().toString().equals("产出/产出数量/购买工服数量") && claim.figure() == Figure.WEIGHT)
                .extracting(
                        claim -> claim.mention().place() + " " + claim.printed().text())
                .containsExactly("chengde-2021.txt:477 5", "绩效评价指标体系 4");
        assertThat(errors(CHENGDE))
                .containsExactlyInAnyOrder(
                        "mentions-differ 产出/产出数量/购买工服数量",
                        "mentions-differ 产出/产出数量/电梯维护频率",
                        "score-not-possible 决策/绩效目标/绩效指标合理性",
                        "score-not-possible 产出/产出数量/大厅保洁面积",
                        "indicator-not-scored 印刷宣传单数量",
                        "ledger-duplicate-voucher 记账-26 (5)");
    }

    @Test
    void theLedgerOfChengdeIsItsVouchersOfOneCellALine() {
        List<Movement> expected = ChengdeCase.evaluation().funding().movements();
        assertThat(CHENGDE.funding().movements())
                .extracting(movement -> movement.day() + " " + movement.voucher() + " "
                        + movement.amount().value().orElseThrow())
                .containsExactlyElementsOf(expected.stream()
                        .map(movement -> movement.day() + " " + movement.voucher() + " "
                                + movement.amount().value().orElseThrow())
                        .toList());
        assertThat(CHENGDE.funding().figure(FundingColumn.SPENT).orElseThrow().amount())
                .isEqualTo(Amount.yuan("400000"));
        assertThat(CHENGDE.claims())
                .filteredOn(claim -> claim.subject().toString().startsWith("本年累计"))
                .extracting(claim -> claim.printed().value().orElseThrow().toString()
                        + claim.printed().at().orElseThrow())
                .containsExactly("400000元line 176");
        assertThat(CHENGDE.goals()).hasSize(9);
    }

    @Test
    void theAnnexOfBohuIsTheTreeAndItsSummaryContradictsIt() {
        assertThat(BOHU.project().name()).isEqualTo("医保信息化建设经费");
        assertThat(BOHU.tree().leaves().keySet())
                .isEqualTo(BohuCase.evaluation().tree().leaves().keySet());
        assertThat(weights(BOHU)).isEqualTo(weights(BohuCase.evaluation()));
        assertThat(total(BOHU)).isEqualTo(Points.of(100));
        assertThat(errors(BOHU))
                .filteredOn(error -> !error.equals("mentions-differ 总分"))
                .containsExactlyInAnyOrder("mentions-differ 决策", "mentions-differ 产出");
    }

    @Test
    void theOnlyTableOfSaybagHasBlanksBetweenItsCells() {
        Evaluation saybag = TextCases.only(TextCases.file("saybag-2023"));
        assertThat(saybag.tree().roots())
                .extracting(root -> root.name() + " " + root.points())
                .containsExactly("项目决策 20", "项目过程 20", "项目产出 40", "项目效益 20");
        assertThat(total(saybag)).isEqualTo(Points.of(100));
    }

    /** Panlong prints every figure in sentences: nothing of it is guessed. */
    @Test
    void aReportWithoutAnyTableGivesNoEvaluation() {
        Reading panlong = TextCases.lines("一、评价结论", "", "得91.00分，其中：决策20分；管理18.00分；绩效53分。");
        assertThat(panlong.evaluations()).isEmpty();
        assertThat(TextCases.findings(panlong)).containsExactly("no-form-found [line 1]", "text:running-text [line 1]");
        assertThat(panlong.findings().get(0).code()).isEqualTo(FindingCodes.NO_FORM_FOUND);
    }
}
