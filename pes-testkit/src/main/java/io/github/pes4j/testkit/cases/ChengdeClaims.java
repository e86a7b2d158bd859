package io.github.pes4j.testkit.cases;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.ClaimValue;
import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures that the Chengde report prints of itself, place by place. The same score may stand
 * in the text, in a table and in the summary; where they differ, all are kept.
 */
final class ChengdeClaims {

    private static final String SUMMARY = "表3-1";
    private static final String ANNEX = "附件1";

    private static final Subject TOTAL = new Subject.Total();
    private static final Subject SATISFACTION = Facts.indicator("效益", "满意度", "居民满意度");
    private static final Subject ARRIVAL = Facts.indicator("过程", "资金管理", "资金到位率");
    private static final Subject EXECUTION = Facts.indicator("过程", "资金管理", "预算执行率");

    private final List<Claim> claims = new ArrayList<>();

    private ChengdeClaims() {}

    static List<Claim> all() {
        ChengdeClaims report = new ChengdeClaims();
        report.money();
        report.categories();
        report.goalsAndBands();
        report.conclusion();
        ChengdeTables.parts().forEach(report::section);
        report.findingsInText();
        report.annex();
        return List.copyOf(report.claims);
    }

    private void money() {
        funds(FundingColumn.ANNUAL, "一(三)");
        number(EXECUTION, Figure.RATE, "100%", "一(三)");
        funds(FundingColumn.RECEIVED, "一(三)");
        funds(FundingColumn.SPENT, "一(三)");
        claims.add(new Claim(
                fundCell(FundingColumn.SPENT),
                Figure.AMOUNT,
                Printed.of("400000.00", new ClaimValue.Numeric(Quantity.of("400000.00", "元"))),
                Claimant.DEPARTMENT,
                new Mention("表1-1")));
    }

    /** The text counts water and electricity together; the vouchers are of one or the other. */
    private void categories() {
        category(ChengdeLedger.UNIFORMS, "6.8万元");
        category(ChengdeLedger.PROPERTY, "13.92万元");
        category(ChengdeLedger.HEATING, "8.28831万元");
        category("水电费", "9.230964万元");
        category(ChengdeLedger.LIFT, "0.6万元");
        category(ChengdeLedger.FILTER, "0.17万元");
        category(ChengdeLedger.PRINTING, "0.990726万元");
    }

    private void goalsAndBands() {
        claims.add(Facts.target(SATISFACTION, "≥90%", Claimant.DEPARTMENT, "表1-3"));
        funds(FundingColumn.ANNUAL, "二(一)");
        number(TOTAL, Figure.WEIGHT, "100", "二(三)");
        for (String band : List.of("90-100", "80-89", "60-79")) {
            word(new Subject.Bands(), Figure.GRADE, band, "二(三)");
        }
    }

    private void conclusion() {
        number(TOTAL, Figure.SCORE, "92", "三");
        word(TOTAL, Figure.GRADE, "优", "三");
        for (ChengdeTables.Part part : ChengdeTables.parts()) {
            figures(part.subject(), part.weight(), part.score(), part.rate(), SUMMARY);
            for (ChengdeTables.Group group : ChengdeTables.groups(part)) {
                figures(group.subject(), group.weight(), group.score(), group.rate(), SUMMARY);
            }
        }
        figures(TOTAL, "100", "92", "92%", SUMMARY);
    }

    private void section(ChengdeTables.Part part) {
        figures(part.subject(), part.weight(), part.textScore(), part.textRate(), part.section());
        for (ChengdeTables.Group group : ChengdeTables.groups(part)) {
            figures(group.subject(), group.weight(), group.score(), "", group.place());
            String table = part.section() + " 表";
            number(group.subject(), Figure.WEIGHT, group.weight(), table);
            for (ChengdeTables.Leaf leaf : group.leaves()) {
                figures(group.subject(leaf), leaf.weight(), leaf.score(), "", table);
                number(group.subject(leaf), Figure.SCORE, leaf.textScore(), group.place());
            }
        }
    }

    /** What the texts of the sections say beside the scores. */
    private void findingsInText() {
        namesOfDecision();
        namesOfProcess();
        funds(FundingColumn.ANNUAL, "四(二)(1)");
        number(ARRIVAL, Figure.RATE, "100%", "四(二)(1)");
        funds(FundingColumn.RECEIVED, "四(二)(1)");
        funds(FundingColumn.SPENT, "四(二)(1)");
        number(EXECUTION, Figure.RATE, "100%", "四(二)(1)");
        number(SATISFACTION, Figure.ACTUAL, "98%", "四(四)(3)");
    }

    /** In printed order; the two indicators of the goals have exchanged their last words. */
    private void namesOfDecision() {
        String place = "四(一)";
        named(place, "决策", "项目立项", "立项依据充分性");
        named(place, "决策", "项目立项", "立项程序规范性");
        unknown(place, "绩效目标合理性");
        unknown(place, "绩效指标明确性");
        named(place, "决策", "资金投入", "预算编制科学性");
        named(place, "决策", "资金投入", "资金分配合理性");
    }

    /** In printed order; one of them has neither a weight nor a score anywhere. */
    private void namesOfProcess() {
        String place = "四(二)";
        named(place, "过程", "资金管理", "资金到位率");
        named(place, "过程", "资金管理", "预算执行率");
        named(place, "过程", "资金管理", "资金使用合规性");
        named(place, "过程", "组织实施", "管理制度健全性");
        unknown(place, "项目档案管理情况");
        named(place, "过程", "组织实施", "监管有效性");
    }

    /** Weights only; that of 效益 is left blank. */
    private void annex() {
        for (ChengdeTables.Part part : ChengdeTables.parts()) {
            number(part.subject(), Figure.WEIGHT, part.name().equals("效益") ? "" : part.weight(), ANNEX);
            for (ChengdeTables.Group group : ChengdeTables.groups(part)) {
                number(group.subject(), Figure.WEIGHT, group.weight(), ANNEX);
                for (ChengdeTables.Leaf leaf : group.leaves()) {
                    number(group.subject(leaf), Figure.WEIGHT, leaf.annexWeight(), ANNEX);
                }
            }
        }
        claims.add(Facts.target(SATISFACTION, "≥98%", Claimant.DEPARTMENT, ANNEX));
    }

    private void figures(Subject subject, String weight, String score, String rate, String place) {
        number(subject, Figure.WEIGHT, weight, place);
        number(subject, Figure.SCORE, score, place);
        number(subject, Figure.RATE, rate, place);
    }

    /** A claim, unless nothing was printed. */
    private void number(Subject subject, Figure figure, String text, String place) {
        if (!text.isEmpty()) {
            claims.add(Facts.number(subject, figure, text, Claimant.DEPARTMENT, place));
        }
    }

    private void word(Subject subject, Figure figure, String text, String place) {
        claims.add(Facts.word(subject, figure, text, Claimant.DEPARTMENT, place));
    }

    private void category(String name, String amount) {
        number(new Subject.LedgerCategory(name), Figure.AMOUNT, amount, "一(三)");
    }

    /** Budget, received and spent are the same amount wherever the text speaks of them. */
    private void funds(FundingColumn column, String place) {
        number(fundCell(column), Figure.AMOUNT, "40万元", place);
    }

    private static Subject fundCell(FundingColumn column) {
        return new Subject.FundCell(ChengdeLedger.SOURCE, column);
    }

    private void named(String place, String... path) {
        word(Facts.indicator(path), Figure.NAME, path[path.length - 1], place);
    }

    private void unknown(String place, String name) {
        word(new Subject.UnknownIndicator(name), Figure.NAME, name, place);
    }
}
