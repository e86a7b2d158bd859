package io.github.pes4j.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.PolicyField;
import io.github.pes4j.core.scenario.ResultTable.Cell;
import io.github.pes4j.core.scenario.ResultTable.Column;
import io.github.pes4j.core.scenario.ResultTable.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    private static final IndicatorPath PATH = IndicatorPath.of("产出指标", "数量指标", "覆盖率");

    @Test
    void leversAreWrittenAsScriptsWriteThem() {
        assertThat(new Lever.Actual(PATH, Optional.empty())).hasToString("actual(产出指标/数量指标/覆盖率)");
        assertThat(new Lever.Actual(PATH, Optional.of("药店"))).hasToString("actual(产出指标/数量指标/覆盖率#药店)");
        assertThat(new Lever.Decision(Optional.empty())).hasToString("override(*)");
        assertThat(new Lever.Funds(FundingColumn.SPENT)).hasToString("funds(SPENT)");
        assertThat(new Lever.OfPolicy(PolicyField.GRADE_FROM)).hasToString("policy(grade-from)");
    }

    @Test
    void aLeverIsReadAsItIsWritten() {
        List<Lever> levers = List.of(
                Levers.actual("产出指标/数量指标/覆盖率"),
                Levers.actual("产出指标/编号~0#3~1乙", "药店#1"),
                Levers.override("*"),
                Levers.override("决策"),
                Levers.points("决策/立项"),
                Levers.weight("决策/立项[2]"),
                Levers.points("决策/立项~22]"),
                Levers.weights("产出指标"),
                Levers.weights(""),
                Levers.target("产出指标", "药店"),
                Levers.rule("产出指标"),
                Levers.funds(FundingColumn.SPENT),
                Levers.denominator("预算执行率"),
                Levers.policy(PolicyField.GRADE_FROM));
        assertThat(levers)
                .allSatisfy(lever -> assertThat(Levers.parse(lever.toString())).isEqualTo(lever));
        assertThat(Levers.actual("产出指标/编号~0#3~1乙", "药店#1")).hasToString("actual(产出指标/编号~0~33~1乙#药店#1)");
        assertThat(Levers.parse(" funds( spent ) ")).isEqualTo(Levers.funds(FundingColumn.SPENT));
    }

    @Test
    void whatIsNoLeverIsToldWhatOneIs() {
        assertThatThrownBy(() -> Levers.parse("actuals(决策)")).hasMessageContaining("a lever is actual(PATH)");
        assertThatThrownBy(() -> Levers.parse("决策")).hasMessageContaining("a lever is actual(PATH)");
        assertThatThrownBy(() -> Levers.parse("funds(budget)"))
                .hasMessageContaining("'budget', which is none of initial, adjustment, annual");
    }

    @Test
    void aValueIsAFigureAFactorNothingOrWords() {
        assertThat(LeverValue.parse(" 80% ")).isEqualTo(new LeverValue.Figure(new BigDecimal("80"), "%"));
        assertThat(LeverValue.parse("-3.50 万元")).isEqualTo(new LeverValue.Figure(new BigDecimal("-3.50"), "万元"));
        assertThat(LeverValue.parse("×0.9")).isEqualTo(new LeverValue.Times(new BigDecimal("0.9")));
        assertThat(LeverValue.parse("*1.1")).isEqualTo(new LeverValue.Times(new BigDecimal("1.1")));
        assertThat(LeverValue.parse("none")).isEqualTo(new LeverValue.None());
        assertThat(LeverValue.parse("基本达成")).isEqualTo(new LeverValue.Words("基本达成"));
        assertThat(LeverValue.parse("≥90%")).isEqualTo(new LeverValue.Words("≥90%"));
    }

    @Test
    void anAxisRunsInExactStepsUpOrDownAndEndsAtItsEnd() {
        Lever spent = Levers.funds(FundingColumn.SPENT);
        assertThat(spent.from("0.1").to("0.4").step("0.1").values()).containsExactly("0.1", "0.2", "0.3", "0.4");
        assertThat(spent.from("10万元").to("7.5").step("1").values()).containsExactly("10万元", "9万元", "8万元", "7.5万元");
        assertThat(spent.from("5").to("5").step("1").values()).containsExactly("5");
        assertThatThrownBy(() -> spent.from("1").to("2").step("0")).hasMessageContaining("a step must be positive");
        assertThatThrownBy(() -> spent.from("1元").to("2万元").step("1")).hasMessageContaining("needs one unit");
        assertThatThrownBy(() -> spent.from("1").to("2000000").step("1")).hasMessageContaining("take a greater step");
        assertThatThrownBy(() -> spent.from("much").to("2").step("1")).hasMessage("funds(SPENT): 'much' is no number");
        assertThatThrownBy(spent::values).hasMessageContaining("needs from 1 to 1000000 values, not 0");
    }

    @Test
    void scenariosStackAndKeepTheirChanges() {
        Change more = new Change(new Lever.Funds(FundingColumn.SPENT), "50");
        Change better = new Change(new Lever.Actual(PATH, Optional.empty()), "80%");
        Scenario both = Scenario.of("全部支付", more).andThen(Scenario.of("覆盖提高", better));
        assertThat(both.changes()).containsExactly(more, better);
        assertThat(both.name()).isEqualTo("全部支付 + 覆盖提高");
        assertThat(both.changes().get(0)).hasToString("funds(SPENT)=50");
    }

    @Test
    void aTableKeepsFailedRunsInTheirPlaces() {
        ResultTable table = new ResultTable(
                List.of(new Column("spent", ResultTable.Type.NUMBER), new Column("grade", ResultTable.Type.TEXT)),
                List.of(Row.of(Cell.of(BigDecimal.TEN), Cell.of("优")), Row.failed("budget is 0")));
        assertThat(table.failures()).containsExactly(1);
        assertThatThrownBy(() -> new ResultTable(table.columns(), List.of(Row.of(Cell.of("优"), Cell.of("优")))))
                .hasMessageContaining("does not fit");
        assertThatThrownBy(() -> new ResultTable(
                        List.of(new Column("a", ResultTable.Type.TEXT), new Column("a", ResultTable.Type.NUMBER)),
                        List.of()))
                .hasMessageContaining("name of its own");
    }
}
