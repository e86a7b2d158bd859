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
