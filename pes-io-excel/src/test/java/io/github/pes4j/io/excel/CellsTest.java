package io.github.pes4j.io.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.value.Printed;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cells hold and show, in both formats alike. */
class CellsTest {

    /** Makes a workbook with one form, changed by the test. */
    interface Format {
        Reading form(Consumer<Sheet> change);
    }

    static Stream<Format> formats() {
        return Stream.of(
                change -> Workbooks.read(Workbooks.workbook(workbook -> made(workbook.createSheet("表"), change))),
                change -> Workbooks.read(Workbooks.old(workbook -> made(workbook.createSheet("表"), change))));
    }

    private static void made(Sheet sheet, Consumer<Sheet> change) {
        Workbooks.form(sheet);
        change.accept(sheet);
    }

    private static Evaluation clean(Reading reading) {
        assertThat(reading.findings()).isEmpty();
        return reading.evaluations().get(0);
    }

    private static Printed<?> actual(Evaluation evaluation) {
        Measurement measurement = evaluation
                .measurement(IndicatorPath.of("产出指标", "数量指标", "完好率"))
                .measurements()
                .get(0);
        return measurement.actual();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theFormIsReadWhole(Format format) {
        Evaluation form = clean(format.form(sheet -> {}));
        assertThat(form.project().name()).isEqualTo("设备维护");
        assertThat(form.funding().figure(FundingColumn.SPENT).orElseThrow().amount())
                .hasToString("132800元");
        assertThat(form.tree().toString()).contains("3 leaves, 100 points");
        assertThat(actual(form)).hasToString("45%");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aPercentSignInQuotesScalesNothing(Format format) {
        Evaluation form = clean(format.form(sheet -> Workbooks.number(sheet, "F7", 45.25, "0.0\"%\"")));
        assertThat(actual(form).text()).startsWith("45.").endsWith("%");
        assertThat(actual(form).value().orElseThrow()).hasToString("45.25%");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aScaledFundCellIsReadAsItShows(Format format) {
        Evaluation form = clean(format.form(sheet -> Workbooks.number(sheet, "F5", 13_280, "0.00,")));
        assertThat(form.funding().figure(FundingColumn.SPENT).orElseThrow().amount())
                .hasToString("132800元");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aDateShowsAsADateInEveryFormatOfChineseSheets(Format format) {
        for (List<String> shown : List.of(
                List.of("yyyy\"年\"m\"月\"d\"日\"", "2023年3月15日"),
                List.of("m/d/yy", "2023/3/15"),
                List.of("yyyy-mm-dd", "2023-03-15"))) {
            Reading reading = format.form(sheet -> {
                Workbooks.text(sheet, "E7", "2023年12月底前");
                Workbooks.number(sheet, "F7", 45_000, shown.get(0));
            });
            assertThat(actual(reading.evaluations().get(0)).text()).isEqualTo(shown.get(1));
            assertThat(actual(reading.evaluations().get(0)).value().orElseThrow())
                    .hasToString("2023-03-15");
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aHiddenRowIsARow(Format format) {
        Evaluation form = clean(format.form(sheet -> {
            sheet.getRow(6).setZeroHeight(true);
            sheet.setColumnHidden(3, true);
        }));
        assertThat(actual(form)).hasToString("45%");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormulaCountsWithItsValue(Format format) {
        Evaluation form = clean(format.form(sheet -> {
            Workbooks.cell(sheet, "I5").setCellFormula("ROUND(F5/E5*10,2)");
            Workbooks.cell(sheet, "B2").setCellFormula("\"设备\"&\"维护\"");
            Workbooks.cell(sheet, "I7").setCellFormula("IF(1=1,\"\",\"有\")");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
        assertThat(form.project().name()).isEqualTo("设备维护");
        assertThat(form.claims()).extracting(claim -> claim.printed().text()).contains("8.00");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anErrorOfAFormulaIsAFindingWithItsCell(Format format) {
        Reading reading = format.form(sheet -> {
            Workbooks.cell(sheet, "G7").setCellFormula("1/0");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.places())
                .containsExactly("not-a-number [表!G7]");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void numbersAsTextAreNumbers(Format format) {
        Evaluation form = clean(format.form(sheet -> {
            Workbooks.text(sheet, "F5", " １３．２８ ");
            Workbooks.text(sheet, "E5", "16.60");
            Workbooks.text(sheet, "G7", "50分");
            Workbooks.text(sheet, "H7", "25.0");
        }));
        assertThat(form.funding().figure(FundingColumn.SPENT).orElseThrow().amount())
                .hasToString("132800元");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void remarksAndSignaturesBelowTheTableAreNotes(Format format) {
        Evaluation form = clean(format.form(sheet -> {
            Workbooks.text(sheet, "A10", "填表人：（略）");
            Workbooks.text(sheet, "F10", "联系电话：（略）");
            Workbooks.text(sheet, "A11", "注：1.得分一档最高不能超过该指标分值上限。");
        }));
        assertThat(form.notes()).extracting(Printed::text).contains("填表人：（略）", "联系电话：（略）", "注：1.得分一档最高不能超过该指标分值上限。");
    }
}
