package io.github.pes4j.scoring;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Amount;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several evaluations together. */
public final class Portfolios {

    private Portfolios() {}

    /** Sums of funds and counts of grades. */
    public static PortfolioSummary summary(List<Evaluation> evaluations, List<Scorecard> scorecards) {
        Map<FundingColumn, Amount> funds = new EnumMap<>(FundingColumn.class);
        Map<FundingColumn, Integer> reported = new EnumMap<>(FundingColumn.class);
        for (Evaluation evaluation : evaluations) {
            for (FundingColumn column : FundingColumn.values()) {
                evaluation.funding().figure(column).ifPresent(figure -> {
                    funds.merge(column, figure.amount(), Amount::plus);
                    reported.merge(column, 1, Integer::sum);
                });
            }
        }
        Map<String, Integer> grades = new LinkedHashMap<>();
        scorecards.forEach(card -> grades.merge(card.grade().label(), 1, Integer::sum));
        return new PortfolioSummary(evaluations.size(), funds, reported, grades);
    }
}
