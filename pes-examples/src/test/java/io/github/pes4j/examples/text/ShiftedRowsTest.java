package io.github.pes4j.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.value.Printed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What copying does to a table, line by line. Names and figures are made up. */
class ShiftedRowsTest {

    private static final List<String> FORM = List.of(
            "2023年度项目支出绩效自评表",
            "",
            "项目名称\t河道清淤",
            "项目资金(万元)\t资金来源\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分",
            "\t年度资金总额\t50\t40\t36\t10\t90%\t9",
            "年度总体目标\t预期目标\t\t\t实际完成情况\t\t\t",
            "\t清淤\t\t\t已清淤\t\t\t",
            "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析",
            "产出指标\t数量指标\t清淤里程\t≥20公里\t21公里\t60\t60\t",
            "\t质量指标\t验收合格率\t≥95%\t96%\t30\t29\t两处待修",
            "总分\t\t\t\t\t100\t98\t");

    private static final Evaluation WHOLE = TextCases.only(text(FORM));

    private static Reading text(List<String> lines) {
        return TextCases.lines(lines.toArray(String[]::new));
    }

    /** The form with lines instead of one of its lines. */
    private static Reading with(String line, String... instead) {
        List<String> lines = new ArrayList<>(FORM);
        int at = lines.indexOf(line);
        assertThat(at).as("the line of '%s'", line).isNotNegative();
        lines.remove(at);
        lines.addAll(at, Arrays.asList(instead));
        return text(lines);
    }

    private static void assertWhole(Reading reading, String... findings) {
        assertThat(TextCases.only(reading)).isEqualTo(WHOLE);
        assertThat(TextCases.findings(reading)).containsExactly(findings);
    }

    private static List<String> notes(Reading reading) {
        return TextCases.only(reading).notes().stream().map(Printed::text).toList();
    }

    @Test
    void aTableAsItWasPrintedNeedsNothing() {
        assertThat(TextCases.findings(text(FORM))).isEmpty();
        assertThat(WHOLE.tree().leaves().keySet())
                .extracting(Object::toString)
                .containsExactly("预算执行率", "产出指标/数量指标/清淤里程", "产出指标/质量指标/验收合格率");
        assertThat(WHOLE.overallGoals()).hasSize(1);
        assertThat(WHOLE.notes()).isEmpty();
    }

    @Test
    void trailingTabsSayNothing() {
        assertThat(TextCases.only(text(
                        FORM.stream().map(line -> line.replaceFirst("\t+$", "")).toList())))
                .isEqualTo(WHOLE);
    }

    @Test
    void aRowThatLostItsFirstCellsGoesBelowTheLabelsThatItFits() {
        assertWhole(
                with("\t质量指标\t验收合格率\t≥95%\t96%\t30\t29\t两处待修", "质量指标\t验收合格率\t≥95%\t96%\t30\t29\t两处待修"),
                "text:moved-cells [line 10]");
    }

    @Test
    void sumsGoBelowTheLabelsOfFigures() {
        assertWhole(with("总分\t\t\t\t\t100\t98\t", "总分\t100\t98"), "text:moved-cells [line 11]");
        assertWhole(with("总分\t\t\t\t\t100\t98\t", "总分\t\t\t\t100\t98\t\t"), "text:moved-cells [line 11]");
    }

    @Test
    void aCaptionBesideTheFirstRowStandsBesideTheLabelsAgain() {
        Reading funds =
                with("项目资金(万元)\t资金来源\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分", "资金来源\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分");
        assertThat(TextCases.only(funds).funding().statement().orElseThrow().total())
                .isEqualTo(WHOLE.funding().statement().orElseThrow().total());
        Reading moved = text(FORM.stream()
                .map(line -> line.replace("项目资金(万元)\t资金来源\t年初", "资金来源\t\t年初")
                        .replace("\t年度资金总额\t50", "项目资金(万元)\t\t年度资金总额\t50"))
                .toList());
        assertWhole(moved, "text:moved-cells [line 5]");
        Reading goals = text(FORM.stream()
                .map(line -> line.replace("年度总体目标\t预期目标\t\t\t实际完成情况", "预期目标\t\t\t\t实际完成情况")
                        .replace("\t清淤\t\t\t已清淤", "年度总体目标\t\t\t\t清淤\t\t\t\t已清淤"))
                .toList());
        assertWhole(goals, "text:moved-cells [line 7]");
    }

    @Test
    void figuresThatOnlyABlankPartsAreTwoCells() {
        assertWhole(
                with("\t年度资金总额\t50\t40\t36\t10\t90%\t9", "\t年度资金总额\t50\t40\t36\t10\t90% 9"),
                "text:moved-cells [line 5]");
    }

    @Test
    void aNumberWithBlanksBetweenItsThousandsIsOneCell() {
        Reading ledger = TextCases.lines(
                "某项目支出明细表 单位：元", "日期\t凭证号\t摘要\t发生额", "2023年3月5日\t记-1\t付款\t10 000", "2023年3月6日\t记-2\t付款\t5");
        assertThat(TextCases.only(ledger).funding().movements())
                .extracting(movement -> movement.amount().value().orElseThrow().toString())
                .containsExactly("10000元", "5元");
    }

    @Test
    void aCellWithLineBreaksIsWholeAgain() {
        Reading reading =
                with("产出指标\t数量指标\t清淤里程\t≥20公里\t21公里\t60\t60\t", "产出指标\t数量指标\t清淤", "里程\t≥20公里\t21公里\t60\t60\t");
        assertThat(TextCases.only(reading)).isEqualTo(WHOLE);
        Reading heading = with(
                "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析", "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因", "分析");
        assertThat(TextCases.only(heading)).isEqualTo(WHOLE);
    }

    @Test
    void wordsWithoutTabsAreTheRestOfTheLastCellUnlessTheyAreANameOfAKind() {
        Reading rest = with("\t质量指标\t验收合格率\t≥95%\t96%\t30\t29\t两处待修", "\t质量指标\t验收合格率\t≥95%\t96%\t30\t29\t两处", "待修");
        assertThat(TextCases.only(rest).measurements().toString())
                .isEqualTo(WHOLE.measurements().toString().replace("两处待修", "两处\n待修"));
        Reading name = with("总分\t\t\t\t\t100\t98\t", "效益指标", "总分\t\t\t\t\t100\t98\t");
        assertThat(TextCases.only(name).tree().roots())
                .extracting(root -> root.name())
                .containsExactly("预算执行率", "产出指标", "效益指标");
    }

    @Test
    void aRowWithAllOfItsFieldsIsNeverMoved() {
        Reading words = with("\t质量指标\t验收合格率\t≥95%\t96%\t30\t29\t两处待修", "\t质量指标\t验收合格率\t≥95%\t96%\t30\t优秀\t");
        assertThat(TextCases.findings(words)).noneMatch(finding -> finding.startsWith("text:"));
        assertThat(words.outcomes().get(0).findings())
                .extracting(finding -> finding.code() + " " + finding.places())
                .containsExactly("not-a-number [line 10]");
    }

    @Test
    void aFormOverTwoPagesIsOneForm() {
        List<String> lines = new ArrayList<>(FORM);
        lines.addAll(9, List.of("", ""));
        assertThat(TextCases.only(text(lines))).isEqualTo(WHOLE);
    }

    @Test
    void tablesThatAreNoFormAreNamedWithTheirLine() {
        List<String> lines = new ArrayList<>(FORM);
        lines.addAll(List.of("", "说明一段", "", "姓名\t电话", "甲\t（略）"));
        Reading reading = text(lines);
        assertThat(TextCases.only(reading)).isEqualTo(WHOLE);
        assertThat(TextCases.findings(reading)).containsExactly("no-form-found [line 13]");
        assertThat(notes(reading)).isEmpty();
    }
}
