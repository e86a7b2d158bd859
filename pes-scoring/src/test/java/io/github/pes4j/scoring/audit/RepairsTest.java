package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The smallest sets of changes, worked out by hand. */
class RepairsTest {

    private static final Subject RATE = new Subject.UnknownIndicator("预算执行率");
    private static final Subject OUTPUT = new Subject.OfIndicator(IndicatorPath.of("产出指标"));

    private static List<List<String>> sets(Evaluation evaluation) {
        return Auditor.standard().audit(evaluation).repairs().stream()
                .flatMap(repair -> repair.sets().stream())
                .map(set -> set.stream().map(Objects::toString).toList())
                .toList();
    }

    /** A table of scores of three blocks; no leaf of the framework is measured by the funds. */
    private static Sample withoutExecution() {
        return Sample.form().remove(0).totalWeight("90").total("90.00");
    }

    private static List<String> set(String... changes) {
        return List.of(changes);
    }

    /** 45.1 of 50 is 90.2 %, printed to whole percents 90 %. The source row must change with the total row. */
    @Test
    void anAmountChangesWithItsSourceOrNotAtAll() {
        Sample twoRates = withoutExecution()
                .funds(FundingColumn.SPENT, "50.0")
                .claim(new Subject.FundCell(Sample.SUM, FundingColumn.SPENT), Figure.AMOUNT, "50.0万元", "二")
                .claim(RATE, Figure.RATE, "90.2%", "一")
                .claim(RATE, Figure.RATE, "90%", "二");
        assertThat(sets(twoRates.build()))
                .containsExactlyInAnyOrder(
                        set("预算执行率 RATE @ 一: 90.2% → 100.0%", "预算执行率 RATE @ 二: 90% → 100%"),
                        set(
                                "年度资金总额 · 全年执行数 AMOUNT @ 二, 资金表: 50.0万元 → 45.1万元",
                                "当年财政拨款 · 全年执行数 AMOUNT @ 资金表: 50.0 → 45.1"));
    }

    @Test
    void oneWrongRateIsChangedRatherThanTwoAmounts() {
        Sample oneRate = withoutExecution()
                .claim(new Subject.FundCell(Sample.SUM, FundingColumn.SPENT), Figure.AMOUNT, "50万元", "二")
                .claim(RATE, Figure.RATE, "90%", "一");
        assertThat(sets(oneRate.build())).containsExactly(set("预算执行率 RATE @ 一: 90% → 100%"));
    }

    /** A block of 50 points whose parts add up to 50 and that is printed with 48. */
    private static Sample block(String rate, String total) {
        return withoutExecution()
                .claim(OUTPUT, Figure.WEIGHT, "50", "四")
                .claim(OUTPUT, Figure.SCORE, "48", "四")
                .claim(OUTPUT, Figure.RATE, rate, "四")
                .total(total);
    }

    @Test
    void theSumOfABlockIsChangedWhereItsRateAndItsPartsAgree() {
        assertThat(sets(block("100%", "90.00").build())).containsExactly(set("产出指标 SCORE @ 四: 48 → 50"));
    }

    @Test
    void theRateBesideAScoreChangesWithIt() {
        assertThat(sets(block("96%", "90.00").build()))
                .containsExactly(set("产出指标 SCORE @ 四: 48 → 50 [RATE 96% → 100%]"));
    }

    /** Block, rate and total say 2 points less: of the parts only one is not given by a rule. */
    @Test
    void aPartIsChangedWhereBlockRateAndTotalAgree() {
        assertThat(sets(block("96%", "88.00").build()))
                .containsExactly(set("产出指标/时效指标/完成时间 SCORE @ 自评表: 15.00 → 13.00"));
    }

    @Test
    void whatIsRightNeedsNoRepair() {
        assertThat(sets(withoutExecution().build())).isEmpty();
    }
}
