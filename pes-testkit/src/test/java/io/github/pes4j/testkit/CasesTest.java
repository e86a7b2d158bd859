package io.github.pes4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.Contract;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.testkit.cases.BohuCase;
import io.github.pes4j.testkit.cases.ChengdeCase;
import io.github.pes4j.testkit.cases.PanlongCase;
import io.github.pes4j.testkit.cases.SaybagCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fixtures hold the figures that the reports print. */
class CasesTest {

    private static Amount spent(String category) {
        return ChengdeCase.evaluation().funding().movements().stream()
                .filter(movement -> movement.category().filter(category::equals).isPresent())
                .flatMap(movement -> movement.amount().value().stream())
                .reduce(Amount.ZERO, Amount::plus);
    }

    @Test
    void theLedgerOfChengdeHasTwentyFourVouchersOfFourHundredThousandYuan() {
        List<Movement> movements = ChengdeCase.evaluation().funding().movements();
        assertThat(movements).hasSize(24);
        assertThat(ChengdeCase.evaluation().funding().moved(FundingColumn.SPENT))
                .contains(Amount.yuan("400000.00"));
        assertThat(movements)
                .filteredOn(movement -> movement.voucher().equals("记账-26"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "电费, 69345.60",
        "水费, 22964.04",
        "服装费, 68000.00",
        "物业费, 139200.00",
        "取暖费, 82883.10",
        "电梯维护费, 6000.00",
        "净水机滤芯, 1700.00",
        "印刷费, 9907.26"
    })
    void theCategoriesOfChengdeAddUp(String category, String yuan) {
        assertThat(spent(category)).isEqualTo(Amount.yuan(yuan));
    }

    @Test
    void theContractsOfChengdeFallDueAsTheySay() {
        List<Contract> contracts = ChengdeCase.evaluation().funding().contracts();
        assertThat(contracts)
                .extracting(contract -> contract.dueIn(2021).orElseThrow())
                .containsExactlyInAnyOrder(Amount.yuan("167040"), Amount.yuan("136000"));
        assertThat(contracts).filteredOn(Contract::calledFinal).hasSize(1);
        assertThat(ChengdeCase.evaluation().goals()).hasSize(9);
        assertThat(ChengdeCase.evaluation().goals())
                .filteredOn(goal -> goal.leaf().isEmpty())
                .hasSize(2);
    }

    @Test
    void theTreesCarryAHundredPoints() {
        Stream<Evaluation> all = Stream.concat(
                YuanjiangCase.evaluations().stream(),
                Stream.of(
                        SaybagCase.evaluation(),
                        PanlongCase.evaluation(),
                        ChengdeCase.evaluation(),
                        BohuCase.evaluation()));
        assertThat(all)
                .hasSize(10)
                .allSatisfy(evaluation -> assertThat(evaluation.tree().points()).isEqualTo(Points.of(100)));
    }

    @Test
    void nineIndicatorsOfBohuAreEvaluatedByPoints() {
        List<Integer> points = BohuCase.evaluation().tree().leaves().values().stream()
                .map(Indicator::rule)
                .filter(Checklist.class::isInstance)
                .map(rule -> ((Checklist) rule).points().size())
                .toList();
        assertThat(points).containsExactly(5, 2, 4, 3, 4, 2, 4, 2, 2);
    }

    @Test
    void notApplicableIsAStateOfItsOwn() {
        assertThat(Stream.concat(
                                BohuCase.evaluation().measurements().values().stream()
                                        .flatMap(leaf -> leaf.measurements().stream()),
                                SaybagCase.evaluation().goals().stream().map(goal -> goal.measurement()))
                        .flatMap(measurement -> measurement.actual().value().stream())
                        .filter(Observation.NotApplicable.class::isInstance))
                .hasSize(2);
    }
}
