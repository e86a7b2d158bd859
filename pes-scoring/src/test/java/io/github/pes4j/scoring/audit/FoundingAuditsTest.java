package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.audit.AuditReport;
import io.github.pes4j.core.evaluation.Portfolio;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Repair;
import io.github.pes4j.testkit.cases.BohuCase;
import io.github.pes4j.testkit.cases.ChengdeCase;
import io.github.pes4j.testkit.cases.PanlongCase;
import io.github.pes4j.testkit.cases.SaybagCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the audit must find in the five founding reports, worked out by hand before it could; and nothing else of weight. */
class FoundingAuditsTest {

    private static AuditReport audit(Portfolio portfolio) {
        return Auditor.standard().audit(portfolio);
    }

    private final AuditReport saybag = audit(Portfolio.of(SaybagCase.evaluation()));
    private final AuditReport yuanjiang = audit(YuanjiangCase.portfolio());
    private final AuditReport panlong = audit(Portfolio.of(PanlongCase.evaluation()));
    private final AuditReport chengde = audit(Portfolio.of(ChengdeCase.evaluation()));
    private final AuditReport bohu = audit(Portfolio.of(BohuCase.evaluation()));

    private static List<String> errors(AuditReport report) {
        return report.findings().stream()
                .filter(Finding::isError)
                .map(FoundingAuditsTest::codeAndSubject)
                .toList();
    }

    private static List<String> others(AuditReport report) {
        return report.findings().stream()
                .filter(finding -> !finding.isError())
                .map(FoundingAuditsTest::codeAndSubject)
                .toList();
    }

    private static String codeAndSubject(Finding finding) {
        return finding.code() + " " + finding.subject().map(Objects::toString).orElse("-");
    }

    private static List<String> sets(Repair repair) {
        return repair.sets().stream()
                .map(set -> String.join(
                        " & ",
                        set.stream()
                                .map(change -> change.subject() + " " + change.figure() + " " + change.from() + "→"
                                        + change.to() + " @ " + String.join(", ", change.mentions()))
                                .sorted()
                                .toList()))
                .sorted()
                .toList();
    }

    @Test
    void hasErrorsWhereSomethingCannotBeTrueNotForWarningsAlone() {
        assertThat(chengde.hasErrors()).isTrue();
        List<AuditReport.Audited> milder = chengde.evaluations().stream()
                .map(audited -> new AuditReport.Audited(
                        audited.evaluation(),
                        audited.findings().stream()
                                .filter(finding -> !finding.isError())
                                .toList(),
                        List.of()))
                .toList();
        assertThat(milder)
                .isNotEmpty()
                .allSatisfy(audited -> assertThat(audited.findings()).isNotEmpty());
        assertThat(new AuditReport(milder, chengde.checks()).hasErrors()).isFalse();
    }

    @Test
    void saybagsTextAndTableDifferAndItsOutputsRestOnNothing() {
        assertThat(errors(saybag)).containsExactlyInAnyOrder("mentions-differ 产出", "unsupported-weight 产出");
        assertThat(saybag.findings().get(0).expected().orElseThrow().zh()).startsWith("40");
        assertThat(saybag.repairs())
                .singleElement()
                .satisfies(repair -> assertThat(sets(repair)).containsExactly("产出 SCORE 20→40 @ 三(二)"));
    }

    @Test
    void yuanjiangsFormsAreRightAndSomeOfTheirTargetsAreNot() {
        assertThat(errors(yuanjiang)).isEmpty();
        List<List<String>> found = yuanjiang.evaluations().stream()
                .map(audited -> audited.findings().stream()
                        .map(FoundingAuditsTest::codeAndSubject)
                        .toList())
                .toList();
        assertThat(found).hasSize(6).allSatisfy(of -> {
            assertThat(of).contains("scheme-departs 分值结构");
            assertThat(of).contains("duplicate-measure 成本指标/经济成本指标/各项工作成本按预算执行");
            assertThat(of).anyMatch(line -> line.startsWith("actual-is-bound 满意度指标/服务对象满意度指标/"));
        });
        assertThat(found.get(0)).contains("rate-above-100 产出指标/数量指标/基本医疗保险综合参保率");
        assertThat(found.get(1)).contains("target-suspect 满意度指标/服务对象满意度指标/参保人员对医保服务满意度");
        assertThat(found.get(2)).anyMatch(line -> line.startsWith("over-achieved 产出指标/数量指标/"));
        assertThat(found.get(5)).contains("kind-mismatch 产出指标/时效指标/信息公开性和及时性");
        assertThat(found.get(5)).anyMatch(line -> line.startsWith("over-achieved 产出指标/数量指标/"));
        assertThat(yuanjiang.repairs()).isEmpty();
    }

    @Test
    void panlongsRateIsNotTheQuotientOfItsAmountsInFivePlaces() {
        assertThat(errors(panlong)).containsExactly("rate-differs 预算执行率");
        assertThat(panlong.findings().get(0).places()).hasSize(5);
        assertThat(panlong.findings().get(0).expected().orElseThrow().zh()).startsWith("22.00%");
        assertThat(panlong.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.isUnique()).isFalse();
            assertThat(sets(repair))
                    .containsExactlyInAnyOrder(
                            "预算执行率 RATE 20.00%→22.00% @ 摘要三(二), 一(一)3, 三(二), 四(一), 五(二)",
                            "项目资金 · 全年执行数 AMOUNT 11.00万元→10.00万元 @ 摘要一, 一(一)3, 四(一), 资金表",
                            "项目资金 · 全年预算数 AMOUNT 50.00→55.00 @ 资金表");
        });
    }

    @Test
    void chengdesReportContradictsItselfItsRulesAndItsLedger() {
        assertThat(errors(chengde))
                .containsExactlyInAnyOrder(
                        "mentions-differ 决策",
                        "mentions-differ 产出",
                        "mentions-differ 效益",
                        "mentions-differ 产出/产出数量/购买工服数量",
                        "mentions-differ 产出/产出数量/电梯维护频率",
                        "mentions-differ 效益/满意度/居民满意度",
                        "indicator-not-scored 印刷宣传单数量",
                        "score-not-possible 产出/产出数量/大厅保洁面积",
                        "score-not-possible 产出/产出数量/电梯维护频率",
                        "score-not-possible 决策/绩效目标/绩效指标合理性",
                        "rule-ceiling 过程/组织实施/管理制度健全性",
                        "rule-ceiling 过程/组织实施/监管有效性",
                        "ledger-duplicate-voucher 记账-26 (5)");
        assertThat(others(chengde))
                .containsExactlyInAnyOrder(
                        "indicator-not-scored 项目档案管理情况",
                        "names-differ 绩效目标合理性 / 绩效指标明确性",
                        "band-gap 等级标准",
                        "ledger-date-order 记账-26 (7)",
                        "ledger-date-order 记账-26 (12)",
                        "ledger-period 记账-26 (7)",
                        "ledger-period 记账-26 (12)",
                        "contract-paid-differs 服装定制",
                        "contract-paid-differs 物业服务",
                        "goal-not-evaluated 基金监管县（市）范围",
                        "goal-not-evaluated 使用节能减排产品");
    }

    @Test
    void chengdesTextIsWhatMustChange() {
        List<String> all = new ArrayList<>();
        chengde.repairs().forEach(repair -> all.addAll(sets(repair)));
        assertThat(chengde.repairs()).hasSize(3).allMatch(Repair::isUnique);
        assertThat(all)
                .containsExactlyInAnyOrder("决策 SCORE 10→8 @ 四(一)", "产出 SCORE 27→26 @ 四(三)", "效益 SCORE 27→29 @ 四(四)");
    }

    @Test
    void bohusAnnexIsWhatMustChange() {
        assertThat(errors(bohu))
                .containsExactlyInAnyOrder(
                        "mentions-differ 决策/绩效目标/绩效目标合理性",
                        "mentions-differ 产出/产出时效/完成及时性",
                        "magnitude-suspect 生育保险参保人数（人）");
        assertThat(others(bohu)).containsExactly("names-differ 效益/项目效益/实施效益");
        assertThat(bohu.findings().get(0).expected().orElseThrow().zh()).startsWith("7210人");
        assertThat(bohu.repairs())
                .singleElement()
                .satisfies(repair -> assertThat(sets(repair))
                        .containsExactly("产出/产出时效/完成及时性 SCORE 12→10 @ 附件2 & 决策/绩效目标/绩效目标合理性 SCORE 4→2 @ 附件2"
                                + " & 总分 SCORE 100→96 @ 附件2"));
    }

    /**
     * Every word of the five audits, so that no change of wording or order goes unseen. What is found now is left in
     * {@code target/audits.txt}; a change that was meant is copied from there.
     */
    @Test
    void theTranscriptIsTheGoldenOne() throws IOException {
        StringBuilder all = new StringBuilder();
        for (AuditReport report : List.of(saybag, yuanjiang, panlong, chengde, bohu)) {
            all.append(Transcript.of(report));
        }
        Files.writeString(Path.of("target", "audits.txt"), all);
        try (InputStream golden = Objects.requireNonNull(FoundingAuditsTest.class.getResourceAsStream("audits.txt"))) {
            assertThat(all.toString()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
