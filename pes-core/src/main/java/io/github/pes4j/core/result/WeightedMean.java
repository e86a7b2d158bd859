package io.github.pes4j.core.result;

import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.value.Bilingual;

/**
 * The mean share of the maximum that projects earned, each weighing what its funds weigh (资金加权平均得分率). A statistic for
 * reports, never an official score: the score of a department is not the mean of its projects. Immutable and thread-safe.
 *
 * @param by the funds that weigh
 * @param rate the mean, as a share of the maximum; a range where something is open
 * @param projects how many projects it is a mean of
 * @param without how many projects it leaves out, because they did not report these funds or have no points
 */
public record WeightedMean(FundingColumn by, ExactRange rate, int projects, int without) {

    private static final int DECIMALS = 2;

    /** The mean in words, with what it is and what it leaves out. */
    public Bilingual text() {
        String ends = rate.isExact()
                ? rate.low().percentText(DECIMALS)
                : rate.low().percentText(DECIMALS) + "–" + rate.high().percentText(DECIMALS);
        Bilingual said = new Bilingual(
                        "按{0}加权的平均得分率 {1}（统计值，非评价得分）", "mean rate {1}, weighted by {0} (a statistic, not a score)")
                .with(by.title(), ends);
        return without == 0 ? said : new Bilingual("{0}，未含 {1} 个项目", "{0}, without {1} projects").with(said, without);
    }
}
