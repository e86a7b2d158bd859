package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "≥95%        | ≥95%",
                "大于等于95%  | ≥95%",
                "大于1家      | >1家",
                "不少于3 次   | ≥3次",
                "100%        | ≥100%",
                "200000      | ≥200000",
                "1,234.50万元 | ≥1234.5万元",
                "≤90万元      | ≤90万元",
                "不超过30天    | ≤30天",
                "90%以上      | ≥90%",
                "5个工作日以内  | ≤5个工作日",
                "3天内        | ≤3天",
                "＝100       | =100",
                "﹦100       | =100",
                "≧９５％       | ≥95%",
                "≤-5%        | ≤-5%",
                "=0          | =0",
                "≥100百分比   | ≥100百分比",
                "14-24℃      | 14~24℃",
                "80%~90%     | 80~90%",
                "5人-1万人    | 5人~1万人",
                "90%（含）以上 | ≥90%",
                "达到95%      | ≥95%",
                "达到90%以上   | ≥90%",
                "控制在30万元以内 | ≤30万元",
                "培训人数≥200人次 | ≥200人次",
                "满意度达到90%以上 | ≥90%",
                "全年不少于12次 | ≥12次",
                "1.2亿元      | ≥1.2亿元",
                "＞＝1，234.5元 | ≥1234.5元",
                "═100%       | =100%",
                "2023.12     | ≤2023-12-31",
                "2021年底     | ≤2021-12-31",
                "2021年12月31日前 | ≤2021-12-31",
                "2021年6月底前  | ≤2021-06-30",
                "2023-11-05  | ≤2023-11-05"
            })
    void readsLevelsAndRanges(String text, String expected) {
        Target target = Notation.target(text);
        assertThat(target).isNotInstanceOf(Target.Words.class).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "较好",
                "按财政要求及时公开",
                "9月前",
                "落实三年行动计划,按时完成改革任务",
                "≥",
                "≥90%以下",
                "第1,23次",
                "12月",
                "2023年度",
                "2023年",
                "2023年13月",
                "2023年2月30日",
                "每季度至少1次",
                "不低于2019年",
                "人均≥3件",
                "99999999999999999999999999"
            })
    void leavesEverythingElseInWords(String text) {
        assertThat(Notation.target(text)).isEqualTo(new Target.Words(text));
    }

    @ParameterizedTest
    @CsvSource({
        "9月前, 2023-08-31",
        "9月底前, 2023-09-30",
        "9月, 2023-09-30",
        "12月31日前, 2023-12-31",
        "年底前, 2023-12-31",
        "当年12月, 2023-12-31",
        "≤6月, 2023-06-30",
        "2022年前, 2021-12-31"
    })
    void aDayWithoutAYearIsInTheYearOfTheForm(String text, String day) {
        assertThat(Notation.target(text, Optional.of(2023))).hasToString("≤" + day);
    }

    @Test
    void aDayIsReadAgainstADay() {
        assertThat(actual("2023年11月", "2023.12")).isEqualTo(new Observation.Dated(LocalDate.of(2023, 11, 30)));
        assertThat(actual("11月5日", "2023.12")).isEqualTo(new Observation.Dated(LocalDate.of(2023, 11, 5)));
        assertThat(actual("2023.12", "≥2000元")).hasToString("2023.12元");
        assertThat(actual("按时", "2023.12")).isEqualTo(new Observation.Stated("按时"));
    }

    private static Observation actual(String text, String target) {
        return Notation.actual(text, Optional.of(Notation.target(target)));
    }

    @Test
    void readsActualsAgainstTheirTargets() {
        assertThat(actual("大于等于95%", "≥85%"))
                .isInstanceOf(Observation.Bound.class)
                .hasToString("≥95%");
        assertThat(actual("7家", "大于1家"))
                .isInstanceOf(Observation.Measured.class)
                .hasToString("7家");
        assertThat(actual("以常住人口数为基数计算基本医保综合参保率为101.88%", "≥95%")).hasToString("101.88%");
        assertThat(actual("2023年覆盖42家机构的100%", "100%")).hasToString("100%");
        assertThat(actual("较好", "≥95%")).isEqualTo(new Observation.Stated("较好"));
        assertThat(actual("—", "≥95%")).isEqualTo(Observation.Missing.NOT_REPORTED);
    }

    @Test
    void takesNoNumberFromASentenceThatHasSeveral() {
        assertThat(actual("城区为80%，农村为70%", "≥95%")).isInstanceOf(Observation.Stated.class);
    }

    @Test
    void aBareNumberTakesTheUnitOfItsTarget() {
        assertThat(actual("12", "≥12次")).hasToString("12次");
        assertThat(actual("45", "≥90%")).hasToString("45%");
        assertThat(actual("0.45", "≥90%")).hasToString("45%");
        assertThat(actual("1", "100%")).hasToString("100%");
    }

    @Test
    void aCellHoldsMoreThanItShows() {
        GridCell percent = new GridCell(1, 1, 1, 1, "45.68%", Optional.of(new BigDecimal("0.456789")));
        assertThat(Notation.actual(percent, Optional.of(Notation.target("≥90%"))))
                .hasToString("45.6789%");
        GridCell plain = new GridCell(1, 1, 1, 1, "0.45", Optional.of(new BigDecimal("0.45")));
        assertThat(Notation.actual(plain, Optional.of(Notation.target("≥90%")))).hasToString("45%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"未达到95%", "因疫情影响较上年下降3%", "不足80%", "还差5%"})
    void takesNoNumberFromASentenceThatSaysItWasNotReached(String text) {
        assertThat(actual(text, "≥95%")).isEqualTo(new Observation.Stated(text));
    }

    @Test
    void takesNoUnitThatIsOnlyTheBeginningOfAWord() {
        assertThat(actual("共3家庭农场", "≥5家")).isInstanceOf(Observation.Stated.class);
        assertThat(actual("培训20人次，共3班", "≥100人")).isInstanceOf(Observation.Stated.class);
        assertThat(actual("共巡查15次。", "≥12次")).hasToString("15次");
        assertThat(actual("1E3", "≥5")).isInstanceOf(Observation.Stated.class);
    }

    @Test
    void aSmallPercentageIsNotTakenForAShare() {
        assertThat(actual("0.4", "≥0.5%")).hasToString("0.4%");
        assertThat(actual("0.5", "≤1%")).hasToString("0.5%");
    }

    private static GridCell cell(String number, String text) {
        return new GridCell(1, 1, 1, 1, text, Optional.of(new BigDecimal(number)));
    }

    @Test
    void whatACellDisplaysBelongsToItsNumber() {
        assertThat(Notation.target(cell("5", "≤5"), Optional.empty())).hasToString("≤5");
        assertThat(Notation.actual(cell("0.005", "5‰"), Optional.of(Notation.target("≥4‰"))))
                .hasToString("5‰");
        assertThat(Notation.number(cell("160000", "16.0万元")).orElseThrow()).hasToString("16万元");
        assertThat(Notation.number(cell("160490", "16.0万元")).orElseThrow()).hasToString("16.049万元");
        assertThat(Notation.number(cell("16049", "16.0")).orElseThrow()).hasToString("16.049");
        assertThat(Notation.number(cell("95.5", "95.5%")).orElseThrow()).hasToString("95.5%");
        assertThat(Notation.number(cell("13.284", "13.28")).orElseThrow()).hasToString("13.284");
        assertThat(Notation.number(cell("0.456", "46%")).orElseThrow()).hasToString("45.6%");
    }
}
