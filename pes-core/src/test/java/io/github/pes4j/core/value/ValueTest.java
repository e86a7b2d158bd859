package io.github.pes4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ValueTest {

    @Test
    void pointsAreEqualByNumber() {
        assertThat(Points.of("12.50")).isEqualTo(Points.of("12.5")).hasSameHashCodeAs(Points.of("12.5"));
        assertThat(Points.of(100)).isEqualTo(Points.of("100.00"));
    }

    @Test
    void pointsAreShownWithDecimalsAndNeverCutOff() {
        assertThat(Points.of("92.5").text(2)).isEqualTo("92.50");
        assertThat(Points.of("1.23456").text(2)).isEqualTo("1.23456");
    }

    @Test
    void aPrintedFigureIsTheSameWhereverItStood() {
        Printed<Points> here = Printed.of("15.00", Points.of(15)).at(new SourceLocation.Cell("1", 12, 8));
        Printed<Points> there = Printed.of("15.00", Points.of(15)).at(new SourceLocation.Line(7));
        assertThat(here).isEqualTo(there).hasSameHashCodeAs(there);
        assertThat(here).isNotEqualTo(Printed.of("15", Points.of(15)));
    }

    @Test
    void cellsAreNamedAsSpreadsheetsDo() {
        assertThat(new SourceLocation.Cell("附表", 3, 1)).hasToString("附表!A3");
        assertThat(new SourceLocation.Cell("s", 1, 26)).hasToString("s!Z1");
        assertThat(new SourceLocation.Cell("s", 1, 27)).hasToString("s!AA1");
        assertThat(new SourceLocation.Cell("s", 1, 16384)).hasToString("s!XFD1");
    }

    @Test
    void aFilledTextLeavesBracesOfItsArgumentsAlone() {
        Bilingual text = new Bilingual("{0}与{1}", "{0} and {1}").with("{1}", "$2");
        assertThat(text.in(Locale.CHINESE)).isEqualTo("{1}与$2");
        assertThat(text.in(Locale.FRANCE)).isEqualTo("{1} and $2");
        assertThat(text.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("{1}与$2");
    }

    @Test
    void comparisonsDifferAtEquality() {
        assertThat(Comparison.AT_LEAST.holds(5, 5)).isTrue();
        assertThat(Comparison.MORE_THAN.holds(5, 5)).isFalse();
        assertThat(Comparison.AT_MOST.holds(5, 5)).isTrue();
        assertThat(Comparison.LESS_THAN.holds(5, 5)).isFalse();
        assertThat(Comparison.EQUAL.holds(5, 5)).isTrue();
        assertThat(Comparison.EQUAL.holds(6, 5)).isFalse();
    }
}
