package io.github.pes4j.scoring.whatif;

import static io.github.pes4j.core.funding.FundingColumn.SPENT;
import static io.github.pes4j.core.scenario.Levers.actual;
import static io.github.pes4j.core.scenario.Levers.funds;
import static io.github.pes4j.core.scenario.Levers.rule;
import static io.github.pes4j.core.scenario.Levers.target;
import static io.github.pes4j.scoring.whatif.SmallCase.CONTENT;
import static io.github.pes4j.scoring.whatif.SmallCase.LATE;
import static io.github.pes4j.scoring.whatif.SmallCase.RATE;
import static io.github.pes4j.scoring.whatif.SmallCase.TRAINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables worked out by hand: sweeps, tornado, leave one out. */
class TablesTest {

    private static final WhatIf STUDY = SmallCase.study();

    private static List<String> rows(ResultTable table) {
        return table.rows().stream()
                .map(row -> row.failure()
                        .map(reason -> "✗ " + reason.en())
                        .orElseGet(() ->
                                row.cells().stream().map(ResultTable.Cell::text).collect(Collectors.joining(" "))))
                .toList();
    }

    /** A tenth of the budget is 2 points of 20. */
    @Test
    void aSweepHasARowForEachValue() {
        ResultTable table = STUDY.sweep(funds(SPENT).from("80").to("100").step("10"));
        assertThat(table.columns())
                .extracting(ResultTable.Column::name)
                .containsExactly("funds(SPENT)", "total", "grade");
        assertThat(rows(table)).containsExactly("80 79 中", "90 81 良", "100 83 良");
    }

    @Test
    void zippedLeversMoveTogetherAndCrossedOnesEachWithEach() {
        var spent = funds(SPENT).values("80", "100");
        var trained = actual(TRAINED).values("90人", "100人");
        assertThat(rows(STUDY.sweep(Grid.zip(spent, trained)))).containsExactly("80 90 79 中", "100 100 86 良");
        assertThat(rows(STUDY.sweep(Grid.cross(spent, trained))))
                .containsExactly("80 90 79 中", "80 100 82 良", "100 90 83 良", "100 100 86 良");
        assertThat(STUDY.sweep(Grid.zip(spent, trained)).columns())
                .extracting(ResultTable.Column::name)
                .contains("actual(产出/培训人次) [人]");
        assertThatThrownBy(() -> Grid.zip(spent, funds(SPENT).values("1"))).hasMessageContaining("as many values each");
        assertThatThrownBy(() -> STUDY.sweep(Grid.zip(spent, spent))).hasMessageContaining("named twice");
    }

    @Test
    void aRunThatFailsIsARowThatSaysWhy() {
        ResultTable table = STUDY.sweep(
                Grid.cross(funds(SPENT).values("80", "100"), actual(LATE).values("2", "-1")));
        assertThat(table.failures()).containsExactly(1, 3);
        assertThat(rows(table).get(0)).isEqualTo("80 2 79 中");
        assertThat(rows(table).get(3))
                .startsWith("✗ funds(SPENT)=100; actual(产出/按期完成)=-1: ")
                .contains("no count");
        ResultTable open = STUDY.sweep(actual(TRAINED).values("none", "90"));
        assertThat(rows(open)).containsExactly("✗ actual(产出/培训人次)=none: the score is a range, 52.00–82.00", "90 79 中");
    }

    @Test
    void aLeverThatTakesNoneOfItsValuesIsRefusedBeforeAnyRun() {
        assertThatThrownBy(() -> STUDY.sweep(funds(SPENT).values("-1", "-2")))
                .isInstanceOf(LeverException.class)
                .hasMessageContaining("funds(SPENT): -1 is no amount of money");
        assertThatThrownBy(() -> STUDY.sweep(actual("产出/无此").values("1"))).hasMessageContaining("nothing is called");
    }

    /**
     * A tenth down and up: 81 and 99 persons are 24.3 and 29.7 points; 1 and 3 delays, the next whole numbers, 16 and 8; content
     * is 81 % and 99 % of its target, tiers of 18 and 24; 72 and 88 万元 are 14.4 and 17.6.
     */
    @Test
    void aTornadoIsOrderedBySwingAndMovesCountsByWholeNumbers() {
        assertThat(rows(STUDY.tornado(Share.percent("10"))))
                .containsExactly(
                        "actual(产出/按期完成) 1 2 3 83 79 75 8",
                        "actual(效益/满意度) 72.9% 81% 89.1% 73 79 79 6",
                        "actual(产出/培训人次) 81人 90人 99人 76.3 79 81.7 5.4",
                        "funds(SPENT) 72万元 80万元 88万元 77.4 79 80.6 3.2");
        assertThatThrownBy(() -> STUDY.tornado(Share.ZERO))
                .hasMessageContaining("a share above 0, such as 10 %, not 0");
    }

    /** Two lose where a number is to be hit exactly, so the ends are alike and the middle is not. */
    @Test
    void aSwingCountsTheMiddleToo() {
        WhatIf hit = STUDY.with(target(TRAINED).to("=90人"), rule(TRAINED).to("full-or-nothing"));
        assertThat(hit.total()).hasToString("82");
        List<String> rows = rows(hit.tornado(Share.percent("10")));
        assertThat(rows.get(0)).startsWith("actual(产出/培训人次)").endsWith(" 30");
    }

    /** (79 − 12) / 80, (79 − 27) / 70, (79 − 24) / 70 and (79 − 16) / 80, of a hundred. */
    @Test
    void leavingOneOutScalesTheRestToTheSameMaximum() {
        assertThat(rows(STUDY.leaveOneOut()))
                .containsExactly(
                        LATE + " 20 12 83.75 4.75",
                        TRAINED + " 30 27 74.29 -4.71",
                        CONTENT + " 30 24 78.57 -0.43",
                        RATE + " 20 16 78.75 -0.25");
    }
}
