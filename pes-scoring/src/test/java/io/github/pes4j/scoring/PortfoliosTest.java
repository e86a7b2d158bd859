package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.value.Amount;
import java.util.List;
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
        assertThat(summary.grades()).isEqualTo(Map.of("优", 1, "差–优", 1));
    }
}
