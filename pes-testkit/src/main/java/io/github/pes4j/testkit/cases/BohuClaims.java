package io.github.pes4j.testkit.cases;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.ClaimValue;
import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * What the Bohu report prints of itself, place by place: the framework without scores, the conclusion in text and table, the
 * analysis of each leaf, and an annex that gives full points everywhere.
 */
final class BohuClaims {

    private static final Claimant BY = Claimant.DEPARTMENT;
    private static final Subject TOTAL = new Subject.Total();

    private static final String FRAMEWORK_TEXT = "二(二)";
    private static final String FRAMEWORK = "二(二) 指标体系";
    private static final String CONCLUSION = "三";
    private static final String SUMMARY = "得分表";
    /** The row of the table that states weights in %: a place of its own, or the weights would add up to 200. */
    private static final String SUMMARY_SHARES = "得分表 权重";

    private static final String ANNEX = "附件2";

    private static final List<String> LEVEL_1_WEIGHTS = List.of("22", "18", "40", "20");
    private static final List<String> LEVEL_1_SCORES = List.of("20", "18", "38", "20");

    private final List<Claim> claims = new ArrayList<>();

    private BohuClaims() {}

    static List<Claim> all() {
        BohuClaims report = new BohuClaims();
        report.project();
        report.framework();
        report.conclusion();
        report.summary();
        report.analysis();
        report.rates();
        report.annex();
        return report.claims;
    }

    /** Chapter 1: the funds as the text tells them. */
    private void project() {
        funds(FundingColumn.ANNUAL, "14.40万元", "一(一)");
        funds(FundingColumn.INITIAL, "14.4万元", "一(一)");
        funds(FundingColumn.RECEIVED, "14.4万元", "一(一)");
        funds(FundingColumn.SPENT, "14.4万元", "一(一)");
        number(BohuLeaf.EXECUTION.subject(), Figure.RATE, "100%", "一(一)");
    }

    /** Chapter 2: weights, bands and plans; nothing is scored there. */
    private void framework() {
        word(new Subject.WeightScheme(), Figure.WEIGHT, "产出、效益60%", FRAMEWORK_TEXT);
        number(TOTAL, Figure.WEIGHT, "100", FRAMEWORK_TEXT);
        for (String band : List.of("90（含）-100分为优", "80（含）-90分为良", "60（含）-80分为中", "60分以下为差")) {
            word(new Subject.Bands(), Figure.GRADE, band, FRAMEWORK_TEXT);
        }
        for (BohuLeaf leaf : BohuLeaf.values()) {
            number(leaf.subject(), Figure.WEIGHT, leaf.weight(), FRAMEWORK);
        }
        number(TOTAL, Figure.WEIGHT, "100", FRAMEWORK);
        claims.add(Facts.target(new Subject.UnknownIndicator("城乡医疗保险参保人数"), "3.6万人", BY, FRAMEWORK_TEXT));
        claims.add(Facts.target(new Subject.UnknownIndicator("生育保险参保人数"), "0.7万人", BY, FRAMEWORK_TEXT));
    }

    /** Chapter 3, its text; chapter 5 repeats the grade. */
    private void conclusion() {
        for (int i = 0; i < LEVEL_1_SCORES.size(); i++) {
            number(level1(i), Figure.SCORE, LEVEL_1_SCORES.get(i), CONCLUSION);
        }
        number(TOTAL, Figure.SCORE, "96", CONCLUSION);
        word(TOTAL, Figure.GRADE, "优", CONCLUSION);
        word(TOTAL, Figure.GRADE, "优", "五(一)");
    }

    /** Chapter 3, its table: weights in % and in points, and scores. */
    private void summary() {
        for (int i = 0; i < LEVEL_1_WEIGHTS.size(); i++) {
            number(level1(i), Figure.WEIGHT, LEVEL_1_WEIGHTS.get(i) + "%", SUMMARY_SHARES);
            number(level1(i), Figure.WEIGHT, LEVEL_1_WEIGHTS.get(i), SUMMARY);
            number(level1(i), Figure.SCORE, LEVEL_1_SCORES.get(i), SUMMARY);
        }
        number(TOTAL, Figure.WEIGHT, "100%", SUMMARY_SHARES);
        number(TOTAL, Figure.WEIGHT, "100", SUMMARY);
        number(TOTAL, Figure.SCORE, "96", SUMMARY);
    }

    /** Chapter 4: weight and score of each leaf, one of them under another name. */
    private void analysis() {
        for (BohuLeaf leaf : BohuLeaf.values()) {
            number(leaf.subject(), Figure.WEIGHT, leaf.weight(), leaf.chapter());
            number(leaf.subject(), Figure.SCORE, leaf.bodyScore(), leaf.chapter());
        }
        word(BohuLeaf.EFFECT.subject(), Figure.NAME, "实际效益", "四(四)");
        count("一级指标", "三条", "3");
        count("二级指标", "六条", "6");
        count("三级指标", "十二条", "12");
        count("量化指标", "十一条", "11");
        funds(FundingColumn.ANNUAL, "14.40万元", "四(一)");
    }

    /** Chapter 4: rates of the funds, and of each measurement, which the report caps at 100 %. */
    private void rates() {
        funds(FundingColumn.ANNUAL, "14.40万元", "四(二)");
        funds(FundingColumn.RECEIVED, "14.40万元", "四(二)");
        funds(FundingColumn.SPENT, "14.40万元", "四(二)");
        number(BohuLeaf.ARRIVAL.subject(), Figure.RATE, "100%", "四(二)");
        number(BohuLeaf.EXECUTION.subject(), Figure.RATE, "100%", "四(二)");
        for (Measurement measurement : BohuMeasurements.rated()) {
            number(new Subject.UnknownIndicator(measurement.name()), Figure.RATE, "100%", "四(三)");
        }
    }

    private void annex() {
        for (BohuLeaf leaf : BohuLeaf.values()) {
            number(leaf.subject(), Figure.WEIGHT, leaf.weight(), ANNEX);
            number(leaf.subject(), Figure.SCORE, leaf.annexScore(), ANNEX);
        }
        number(TOTAL, Figure.WEIGHT, "100", ANNEX);
        number(TOTAL, Figure.SCORE, "100", ANNEX);
    }

    private static Subject level1(int index) {
        return Facts.indicator(BohuLeaf.level1().get(index));
    }

    private void number(Subject subject, Figure figure, String text, String place) {
        claims.add(Facts.number(subject, figure, text, BY, place));
    }

    private void word(Subject subject, Figure figure, String text, String place) {
        claims.add(Facts.word(subject, figure, text, BY, place));
    }

    /** County funds are the only source, so what is said of the project's money is said of them. */
    private void funds(FundingColumn column, String text, String place) {
        number(new Subject.FundCell(BohuCase.COUNTY_FUNDS, column), Figure.AMOUNT, text, place);
    }

    /** How many goals of a kind the text counts; it writes them out in words. */
    private void count(String kind, String text, String number) {
        ClaimValue value = new ClaimValue.Numeric(Quantity.of(number, "条"));
        Printed<ClaimValue> printed = Printed.of(text, value);
        claims.add(new Claim(new Subject.Part("绩效目标 · " + kind), Figure.COUNT, printed, BY, new Mention("四(一)")));
    }
}
