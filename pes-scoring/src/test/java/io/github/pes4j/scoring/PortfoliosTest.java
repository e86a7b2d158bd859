package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.ExactRange;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.result.Ranking;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.result.WeightedMean;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortfoliosTest {

    @Test
    void addsUpWhatWasReportedAndSaysWhereNotAllReported() {
        List<Evaluation> evaluations = List.of(Forms.execution("100", "20", "19"), Forms.execution("100", "30", ""));
        Scorer scorer = Scorer.of(Policies.MOF_2020_SELF);
        PortfolioSummary summary = Portfolios.summary(
                evaluations, evaluations.stream().map(scorer::score).toList());
        assertThat(summary.projects()).isEqualTo(2);
        assertThat(summary.fund(FundingColumn.ANNUAL)).contains(Amount.yuan("500000"));
        assertThat(summary.fund(FundingColumn.SPENT)).contains(Amount.yuan("190000"));
        assertThat(summary.isComplete(FundingColumn.ANNUAL)).isTrue();
        assertThat(summary.isComplete(FundingColumn.SPENT)).isFalse();
        assertThat(summary.fund(FundingColumn.RECEIVED)).isEmpty();
        assertThat(summary.grades())
                .isEqualTo(Map.of(
                        new GradeRange(Grade.EXCELLENT, Grade.EXCELLENT),
                        1,
                        new GradeRange(Grade.POOR, Grade.EXCELLENT),
                        1));
    }

    private static Scorecard judged(String points) {
        return Scorer.of(Policies.MOF_2020_SELF).score(Forms.judged("100", ScoringRule.judged(), points));
    }

    @Test
    void placesAreSharedByEqualRatesAndOpenWhereScoresAre() {
        Scorecard ninety = judged("90");
        Scorecard open = Scorer.of(Policies.MOF_2020_SELF)
                .score(Forms.judged("100", new Judged(Share.percent("80"), Share.percent("95")), "1"));
        Scorecard eighty = judged("80");
        Scorecard half = Scorer.of(Policies.MOF_2020_SELF).score(Forms.judged("50", ScoringRule.judged(), "40"));
        List<Ranking.Place> places =
                Portfolios.ranking(List.of(eighty, ninety, half, open)).places();
        // 40 of 50 is as good as 80 of 100; the open one lies between 80 and 95 of 100
        assertThat(places).extracting(Ranking.Place::card).containsExactly(open, ninety, eighty, half);
        assertThat(places).extracting(Ranking.Place::text).containsExactly("1–2", "1–2", "2–3", "2–3");
        assertThat(Portfolios.ranking(List.of(ninety, eighty, half)).places())
                .extracting(Ranking.Place::text)
                .containsExactly("1", "2", "2");
    }

    @Test
    void theWeightedMeanIsAStatisticThatSaysWhatItLeavesOut() {
        // 19/20 of 100 points on 20, 15/30 on 30: (95 × 20 + 50 × 30)/50 = 68
        List<Evaluation> evaluations = List.of(
                Forms.execution("100", "20", "19"), Forms.execution("100", "30", "15"), Forms.execution("100", "", ""));
        Scorer scorer = Scorer.of(Policies.MOF_2020_SELF);
        List<Scorecard> cards = evaluations.stream().map(scorer::score).toList();
        WeightedMean mean = Portfolios.summary(evaluations, cards).mean();
        assertThat(mean.rate()).contains(ExactRange.exactly(Share.percent("68")));
        assertThat(mean.projects()).isEqualTo(2);
        assertThat(mean.text().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo(
                        "mean rate 68.00%, weighted by annual budget (a statistic, not a score), without 1 of the projects");
        assertThat(Portfolios.weightedMean(evaluations, cards, FundingColumn.RECEIVED)
                        .text())
                .isEmpty();
        assertThatThrownBy(() -> Portfolios.weightedMean(evaluations, List.of(), FundingColumn.ANNUAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 evaluations, but 0 scorecards");
    }
}
