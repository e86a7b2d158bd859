package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticTest {

    private static List<Boolean> wrong(String text) {
        return Arithmetic.in(text).stream().map(Arithmetic::isWrong).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11÷50=22%",
                "11 ÷ 50 × 100 = 22%",
                "11÷50×100%=22%",
                "11/50=22个百分点",
                "11万元÷50万元=22.00%",
                "20+30=50万元",
                "20万元+300000元=50万元",
                "1,234.5－34.5＝1,200",
                "（13.92+8.29）÷40=55.5%",
                "2*(3+4)-10/5=12",
                "10÷3=3.33",
                "10÷3=3",
                "33.3%+33.3%+33.3%=100%",
                "13.92+8.28831+9.230964=31.4",
                "10+20=30=15+15",
                "100%-22%=78%",
                "80%×10=8分",
                "2万人×50%=1万人",
                "8-10=0-2",
                "6/(1/2)=12",
                "12 -\n 2=10",
                "得分为80÷100×10=8"
            })
    void aRightStatementIsRightInEveryNotation(String text) {
        assertThat(wrong(text)).containsExactly(false);
    }

    @ParameterizedTest
    @CsvSource({
        "11÷50=20%, 22%",
        "20+30=51, 50",
        "20+30=50.01, 50",
        "20万元+30万元=60万元, 50",
        "10-3-2=9, 5",
        "10÷3=3.34, 3.3333",
        "2*3+4=14, 10",
        "24/4/2=12, 3",
        "2*(3+4)=10, 14",
        "(20+30)/2=35, 25",
        "2+3=5=6, 5",
        "10×22%=22, 2.2",
        "'1,000+1=1,002', 1001",
        "0.30+0.30=0.61, 0.6",
        "5.05+5.05=10.2, 10.1"
    })
    void aWrongStatementIsWrongHoweverItIsRead(String text, String computed) {
        assertThat(wrong(text)).containsExactly(true);
        assertThat(Arithmetic.in(text).get(0).computed()).isEqualTo(computed);
    }

    /** What is a name, a date, a formula in words, or cut off, says nothing that could be wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "100",
                "5=3",
                "指标2=5",
                "指标1-2=3",
                "A1-2=5",
                "x+3+5=9",
                "执行率=执行数/预算数",
                "得分=执行率×10",
                "2023-12-31",
                "2+3=x",
                "1.2.3+4=5",
                "3+5=4+",
                "3+5≈9"
            })
    void whatIsNoStatementIsPassedOver(String text) {
        assertThat(Arithmetic.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5÷0=1", "(5+1=6", "5+1)=6", "5÷(3-3)=1"})
    void whatCannotBeWorkedOutIsNotWrong(String text) {
        assertThat(wrong(text)).doesNotContain(true);
    }

    @Test
    void aTextMayHoldSeveral() {
        assertThat(wrong("预算20+30=50万元，执行11÷50=20%，结余50-11=39万元。")).containsExactly(false, true, false);
    }

    /** Rounded parts may be off by half a unit each, and not by more. */
    @Test
    void roundedPartsAreIntervals() {
        assertThat(wrong("3.3+3.3+3.3=10")).containsExactly(false);
        assertThat(wrong("3.3+3.3+3.3=10.1")).containsExactly(false);
        assertThat(wrong("3.3+3.3+3.3=10.2")).containsExactly(true);
        assertThat(wrong("3+3+3=10")).containsExactly(true);
    }

    @Test
    void aVeryLongStatementIsLeftAlone() {
        String ones = "1" + "+1".repeat(150);
        assertThat(wrong(ones + "=7")).containsExactly(false);
    }
}
