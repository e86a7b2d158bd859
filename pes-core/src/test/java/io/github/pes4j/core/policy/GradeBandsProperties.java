package io.github.pes4j.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.value.Points;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class GradeBandsProperties {

    /** Half-open bands leave nothing out and overlap nowhere: the grade follows from three comparisons. */
    @Property
    void everyTotalHasTheGradeOfTheBandItLiesIn(
            @ForAll @BigRange(min = "-10", max = "130") @Scale(3) BigDecimal total) {
        Grade expected = total.compareTo(new BigDecimal(90)) >= 0
                ? Grade.EXCELLENT
                : total.compareTo(new BigDecimal(80)) >= 0
                        ? Grade.GOOD
                        : total.compareTo(new BigDecimal(60)) >= 0 ? Grade.FAIR : Grade.POOR;
        assertThat(Policies.USUAL_BANDS.gradeOf(Points.of(total))).isEqualTo(expected);
    }

    @Example
    void bandsMustFall() {
        assertThatThrownBy(() -> GradeBands.fallingFrom(List.of(
                        new GradeBands.Band(Points.of(80), Grade.GOOD),
                        new GradeBands.Band(Points.of(90), Grade.EXCELLENT))))
                .hasMessage("bands must fall: 90 comes after 80");
        assertThatThrownBy(() -> GradeBands.fallingFrom(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
