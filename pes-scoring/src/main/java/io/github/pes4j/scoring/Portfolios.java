package io.github.pes4j.scoring;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.result.ExactRange;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.result.Ranking;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.result.WeightedMean;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several evaluations together. Stateless and thread-safe. */
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

    /** The scorecards by the share of their maximum that they earned; one without points is left out. */
    public static Ranking ranking(List<Scorecard> scorecards) {
        record Rated(Scorecard card, ExactRange rate) {}
        List<Rated> rated = new ArrayList<>();
        scorecards.forEach(card -> rate(card).ifPresent(rate -> rated.add(new Rated(card, rate))));
        List<Share> lows = rated.stream().map(one -> one.rate().low()).sorted().toList();
        List<Share> highs =
                rated.stream().map(one -> one.rate().high()).sorted().toList();
        // List.sort is stable: those that earned alike stay in the order in which they came.
        rated.sort(Comparator.comparing((Rated one) -> one.rate().high())
                .thenComparing(one -> one.rate().low())
                .reversed());
        return new Ranking(rated.stream()
                .map(one -> {
                    int surelyAbove = above(lows, one.rate().high());
                    int perhapsAbove = above(highs, one.rate().low());
                    boolean countsItself = !one.rate().isExact();
                    return new Ranking.Place(surelyAbove + 1, perhapsAbove + (countsItself ? 0 : 1), one.card());
                })
                .toList());
    }

    /** How many of the sorted shares are greater. */
    private static int above(List<Share> sorted, Share share) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted.get(middle).compareTo(share) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return sorted.size() - from;
    }

    /**
     * The mean share of the maximum, weighted by funds: a statistic, not a score. Evaluations and scorecards come in the same
     * order.
     *
     * @return the mean; empty if no project with points reported any such funds
     * @throws IllegalArgumentException if there are not as many scorecards as evaluations
     */
    public static Optional<WeightedMean> weightedMean(
            List<Evaluation> evaluations, List<Scorecard> scorecards, FundingColumn by) {
        if (evaluations.size() != scorecards.size()) {
            throw new IllegalArgumentException(
                    evaluations.size() + " evaluations, but " + scorecards.size() + " scorecards");
        }
        Share weights = Share.ZERO;
        Share low = Share.ZERO;
        Share high = Share.ZERO;
        int counted = 0;
        for (int i = 0; i < evaluations.size(); i++) {
            Optional<Share> weight = evaluations.get(i).funding().figure(by).flatMap(Portfolios::weight);
            Optional<ExactRange> rate = rate(scorecards.get(i));
            if (weight.isPresent() && rate.isPresent()) {
                weights = weights.plus(weight.get());
                low = low.plus(rate.get().low().times(weight.get()));
                high = high.plus(rate.get().high().times(weight.get()));
                counted++;
            }
        }
        if (counted == 0) {
            return Optional.empty();
        }
        Share whole = weights.inverse();
        ExactRange mean = new ExactRange(low.times(whole), high.times(whole));
        return Optional.of(new WeightedMean(by, mean, counted, evaluations.size() - counted));
    }

    /** Funds below or at zero weigh nothing. */
    private static Optional<Share> weight(FundingFigure figure) {
        return Optional.of(Share.quotient(figure.amount().yuan(), BigDecimal.ONE))
                .filter(yuan -> yuan.signum() > 0);
    }

    private static Optional<ExactRange> rate(Scorecard card) {
        return card.maximum().signum() > 0
                ? Optional.of(
                        ExactRange.between(card.total().low(), card.total().high())
                                .map(total -> total.times(
                                        ExactRange.number(card.maximum()).inverse())))
                : Optional.empty();
    }
}
