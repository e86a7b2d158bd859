package io.github.pes4j.scoring;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.result.ExactRange;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.result.Ranking;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.result.WeightedMean;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several evaluations together: sums, counts and places, never a score of the whole, for the score of a department is not
 * the mean of its projects. Stateless and thread-safe.
 */
public final class Portfolios {

    private Portfolios() {}

    /**
     * Sums of funds, counts of grades, and the mean weighted by annual budgets. Evaluations and scorecards come in the same
     * order.
     *
     * @throws IllegalArgumentException if there are not as many scorecards as evaluations
     */
    public static PortfolioSummary summary(List<Evaluation> evaluations, List<Scorecard> scorecards) {
        return summaryOfBriefs(evaluations, scorecards.stream().map(Brief::of).toList());
    }

    /**
     * As {@link #summary}, of scores without reasons.
     *
     * @throws IllegalArgumentException if there are not as many scores as evaluations
     */
    public static PortfolioSummary summaryOfBriefs(List<Evaluation> evaluations, List<Brief> scores) {
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
        Map<GradeRange, Integer> grades = new LinkedHashMap<>();
        scores.forEach(score -> grades.merge(score.grade(), 1, Integer::sum));
        return new PortfolioSummary(
                evaluations.size(), funds, reported, grades, meanOf(evaluations, scores, FundingColumn.ANNUAL));
    }

    /** The scorecards by the share of their maximum that they earned; one without points is left out. */
    public static Ranking ranking(List<Scorecard> scorecards) {
        record Rated(Scorecard card, ExactRange rate) {}
        List<Rated> rated = new ArrayList<>();
        scorecards.forEach(
                card -> rate(card.total(), card.maximum()).ifPresent(rate -> rated.add(new Rated(card, rate))));
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
     * @throws IllegalArgumentException if there are not as many scorecards as evaluations
     */
    public static WeightedMean weightedMean(
            List<Evaluation> evaluations, List<Scorecard> scorecards, FundingColumn by) {
        return meanOf(evaluations, scorecards.stream().map(Brief::of).toList(), by);
    }

    private static WeightedMean meanOf(List<Evaluation> evaluations, List<Brief> scores, FundingColumn by) {
        if (evaluations.size() != scores.size()) {
            throw new IllegalArgumentException(
                    evaluations.size() + " evaluations, but " + scores.size() + " scorecards");
        }
        WeightedMean mean = WeightedMean.none(by);
        for (int i = 0; i < evaluations.size(); i++) {
            mean = mean.plus(meanOf(evaluations.get(i), scores.get(i), by));
        }
        return mean;
    }

    private static WeightedMean meanOf(Evaluation evaluation, Brief score, FundingColumn by) {
        Optional<Share> weight = evaluation.funding().figure(by).flatMap(Portfolios::weight);
        Optional<ExactRange> rate = rate(score.total(), score.maximum());
        return weight.isPresent() && rate.isPresent()
                ? new WeightedMean(by, weight.get(), rate.get().map(share -> share.times(weight.get())), 1, 0)
                : new WeightedMean(by, Share.ZERO, ExactRange.ZERO, 0, 1);
    }

    /** Funds below or at zero weigh nothing. */
    private static Optional<Share> weight(FundingFigure figure) {
        return Optional.of(Share.quotient(figure.amount().yuan(), BigDecimal.ONE))
                .filter(yuan -> yuan.signum() > 0);
    }

    private static Optional<ExactRange> rate(ScoreRange total, Points maximum) {
        return maximum.signum() > 0
                ? Optional.of(ExactRange.between(total.low(), total.high())
                        .map(one -> one.times(ExactRange.number(maximum).inverse())))
                : Optional.empty();
    }
}
