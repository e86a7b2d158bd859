package io.github.pes4j.core.form.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.form.render.Formula.At;
import io.github.pes4j.core.form.render.Formula.Choice;
import io.github.pes4j.core.form.render.Formula.Constant;
import io.github.pes4j.core.form.render.Formula.Counted;
import io.github.pes4j.core.form.render.Formula.Minus;
import io.github.pes4j.core.form.render.Formula.Plus;
import io.github.pes4j.core.form.render.Formula.Ratio;
import io.github.pes4j.core.form.render.Formula.Rounded;
import io.github.pes4j.core.form.render.Formula.Sum;
import io.github.pes4j.core.form.render.Formula.Times;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormulaValueTest {

    /** A1 = 1, A2 = 3, A3 blank, A4 = 0. */
    private static final Map<Integer, String> COLUMN = Map.of(1, "1", 2, "3", 4, "0");

    private static final Formula ONE = new At(1, 1);
    private static final Formula THREE = new At(2, 1);
    private static final Formula BLANK = new At(3, 1);

    private static Optional<Share> value(Formula formula) {
        return FormulaValue.of(
                formula,
                (row, column) ->
                        column == 1 ? Optional.ofNullable(COLUMN.get(row)).map(Share::parse) : Optional.empty());
    }

    @Test
    void keepsFractionsUntilTheyAreRounded() {
        assertThat(value(new Ratio(ONE, THREE))).contains(Share.parse("1/3"));
        Formula third = new Times(new Constant(BigDecimal.TEN), new Ratio(ONE, THREE));
        assertThat(value(new Rounded(third, 2, RoundingMode.HALF_UP))).contains(Share.parse("3.33"));
        assertThat(value(new Rounded(third, 2, RoundingMode.UP))).contains(Share.parse("3.34"));
    }

    @Test
    void aSumPassesOverBlanksAndAnythingElseIsBlankItself() {
        assertThat(value(new Sum(List.of(CellRange.column(1, 1, 4))))).contains(Share.parse("4"));
        assertThat(value(new Plus(List.of(ONE, BLANK)))).isEmpty();
        assertThat(value(new Minus(THREE, ONE))).contains(Share.parse("2"));
    }

    @Test
    void nothingDividesByZero() {
        assertThat(value(new Ratio(ONE, new At(4, 1)))).isEmpty();
    }

    @Test
    void showsNothingUntilEnoughNumbersAreThere() {
        List<CellRange> cells = List.of(CellRange.column(1, 1, 3));
        assertThat(value(new Counted(cells, 2, ONE))).contains(Share.ONE);
        assertThat(value(new Counted(cells, 3, ONE))).isEmpty();
    }

    @Test
    void choosesByAComparison() {
        assertThat(value(new Choice(ONE, Comparison.LESS_THAN, THREE, ONE, THREE)))
                .contains(Share.ONE);
        assertThat(value(new Choice(ONE, Comparison.AT_LEAST, THREE, ONE, THREE)))
                .contains(Share.parse("3"));
    }

    @Test
    void sharesStayWithinNothingAndAll() {
        assertThat(value(Formula.share(THREE))).contains(Share.ONE);
        assertThat(value(Formula.share(new Minus(ONE, THREE)))).contains(Share.ZERO);
    }

    @Test
    void refusesToRoundAsNoSpreadsheetDoes() {
        assertThatThrownBy(() -> new Rounded(ONE, 2, RoundingMode.HALF_EVEN)).hasMessageContaining("HALF_EVEN");
    }
}
