package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.ExactRange;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.testkit.cases.BohuCase;
import io.github.pes4j.testkit.cases.ChengdeCase;
import io.github.pes4j.testkit.cases.PanlongCase;
import io.github.pes4j.testkit.cases.SaybagCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five founding cases, scored from their observations. The expected figures were printed before PES was written. */
class FoundingCasesTest {

    private static Scorecard score(Evaluation evaluation) {
        return Scorer.of(Policies.usualFor(evaluation.kind())).score(evaluation);
    }

    private static List<String> roots(Scorecard card) {
        return card.roots().stream().map(root -> root.score().toString()).toList();
    }

    @Test
    void saybagScoresAHundredAndAllOfItIsJudged() {
        Scorecard card = score(SaybagCase.evaluation());
        assertThat(card.totalText()).isEqualTo("100.00");
        assertThat(card.grade().label()).isEqualTo("优");
        assertThat(card.pointsOn(Basis.JUDGED)).isEqualTo(Points.of(100));
        assertThat(card.byRule().text(2)).isEqualTo("0.00–100.00");
    }

    @Test
    void everyFormOfYuanjiangScoresAHundred() {
        assertThat(YuanjiangCase.evaluations()).hasSize(6).allSatisfy(evaluation -> {
            assertThat(score(evaluation).totalText()).isEqualTo("100.00");
            assertThat(score(evaluation).grade().label()).isEqualTo("优");
        });
    }

    @Test
    void panlongScoresNinetyOneByDeductions() {
        Scorecard card = score(PanlongCase.evaluation());
        assertThat(roots(card)).containsExactly("20", "18", "53");
        assertThat(card.totalText()).isEqualTo("91.00");
        assertThat(card.pointsOn(Basis.COMPUTED)).isEqualTo(Points.of(100));
    }

    @ParameterizedTest(name = "items {0} and {1} not counted → {2}")
    @CsvSource({"尾款, '', 96.00", "尾款, 预算执行率, 98.00"})
    void panlongWithoutSomeDeductionsScoresWhatTheStudySays(String first, String second, String total) {
        Evaluation changed = withoutOccurrences(PanlongCase.evaluation(), List.of(first, second));
        assertThat(score(changed).totalText()).isEqualTo(total);
    }

    /** The stated assumption of the study: execution of the annual budget as one leaf of 5 points, in proportion. */
    @ParameterizedTest(name = "{0} of 50 → {1} of 5, shown as {2}")
    @CsvSource({"11, 1.1, 1.10", "49.99, 4.999, 5.00", "50, 5, 5.00"})
    void panlongWithExecutionInProportionIsFullAtTheWholeBudgetAlone(String spent, String exact, String shown) {
        IndicatorTree execution = IndicatorTree.builder("")
                .indicator("预算执行率", Points.of(5), ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL)))
                .build();
        FundingRow funds = PanlongCase.evaluation()
                .funding()
                .statement()
                .orElseThrow()
                .sources()
                .get(0);
        Evaluation assumed = Evaluation.builder()
                .project(PanlongCase.evaluation().project())
                .kind(PanlongCase.evaluation().kind())
                .tree(execution)
                .funding(Funding.of(
                        FundingStatement.ofTotal(Unit.WAN_YUAN, funds.with(FundingColumn.SPENT, spent, Unit.WAN_YUAN))))
                .build();
        Explanation.OfLeaf leaf = score(assumed).leaves().get(0);
        assertThat(leaf.calculation().earned(Points.of(5))).isEqualTo(ExactRange.exactly(Share.of(Points.of(exact))));
        assertThat(leaf.score().text(2)).isEqualTo(shown);
    }

    /** The same evaluation, in which the items whose names begin so did not occur. */
    private static Evaluation withoutOccurrences(Evaluation evaluation, List<String> beginnings) {
        Map<IndicatorPath, LeafMeasurement> changed = new LinkedHashMap<>();
        evaluation
                .measurements()
                .forEach((path, leaf) -> changed.put(
                        path,
                        LeafMeasurement.builder()
                                .from(leaf)
                                .measurements(leaf.measurements().stream()
                                        .map(measurement -> beginnings.stream()
                                                        .anyMatch(name -> !name.isEmpty()
                                                                && measurement
                                                                        .name()
                                                                        .startsWith(name))
                                                ? Measurement.builder()
                                                        .from(measurement)
                                                        .actual(Printed.of("0", new Observation.Counted(0)))
                                                        .build()
                                                : measurement)
                                        .toList())
                                .build()));
        return Evaluation.builder().from(evaluation).measurements(changed).build();
    }

    @Test
    void chengdeScoresNinetyTwoWithWhatPeopleDecided() {
        Scorecard card = score(ChengdeCase.evaluation());
        assertThat(roots(card)).containsExactly("8", "29", "26", "29");
        assertThat(card.totalText()).isEqualTo("92.00");
        assertThat(card.grade().label()).isEqualTo("优");
        assertThat(card.leaves().stream().filter(leaf -> leaf.basis() == Basis.OVERRIDDEN))
                .hasSize(5);
        assertThat(card.leaves().stream().filter(leaf -> leaf.basis() == Basis.JUDGED))
                .hasSize(6);
    }

    @Test
    void chengdeScoresEightyByItsOwnRulesExactlyOnTheBoundary() {
        Evaluation chengde = ChengdeCase.evaluation();
        Map<IndicatorPath, LeafMeasurement> without = new LinkedHashMap<>();
        chengde.measurements()
                .forEach((path, leaf) -> without.put(
                        path,
                        LeafMeasurement.builder()
                                .from(leaf)
                                .override(Optional.empty())
                                .build()));
        Scorecard card =
                score(Evaluation.builder().from(chengde).measurements(without).build());
        assertThat(roots(card)).containsExactly("7", "24", "20", "29");
        assertThat(card.totalText()).isEqualTo("80.00");
        assertThat(card.grade().label()).isEqualTo("良");
    }

    @ParameterizedTest(name = "{0}: {1} of {2} by its rule")
    @CsvSource({
        "绩效目标明确性, 1, 2",
        "绩效指标合理性, 0, 2",
        "资金到位率, 5, 5",
        "预算执行率, 5, 5",
        "资金使用合规性, 5, 5",
        "管理制度健全性, 5, 8",
        "监管有效性, 4, 7",
        "大厅保洁面积, 0, 5",
        "购买工服数量, 5, 5",
        "电梯维护频率, 0, 5",
        "电梯故障率, 3, 3",
        "各项经费成本, 2, 2",
        "居民满意度, 10, 10"
    })
    void everyWrittenRuleOfChengdeGivesWhatItSays(String name, String byRule, String points) {
        Explanation.OfLeaf leaf = score(ChengdeCase.evaluation()).leaves().stream()
                .filter(one -> one.path().name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(leaf.points()).isEqualTo(Points.of(points));
        assertThat(leaf.byRule()).hasToString(byRule);
    }

    @Test
    void bohuScoresNinetySix() {
        Scorecard card = score(BohuCase.evaluation());
        assertThat(roots(card)).containsExactly("20", "18", "38", "20");
        assertThat(card.totalText()).isEqualTo("96.00");
        assertThat(card.grade().label()).isEqualTo("优");
    }
}
