package io.github.pes4j.scoring.weighting;

import io.github.pes4j.core.value.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well pairwise comparisons fit together (一致性检验; Saaty 1980). Immutable and thread-safe.
 *
 * @param largestEigenvalue λmax of the comparison matrix, missing pairs filled
 * @param index CI = (λmax − n) ÷ (n − 1); 0 if all fits
 * @param randomIndex the table that the ratio is of
 * @param ratio CR = CI ÷ random index; 0 for two things, which always fit
 * @param filled the pairs that were not compared, with the values that were put in
 * @param revisit the judgements that fit the least, worst first, three at most; empty if all fit
 */
public record Consistency(
        double largestEigenvalue,
        double index,
        RandomIndex randomIndex,
        double ratio,
        List<Filled> filled,
        List<Revision> revisit) {

    /** Saaty's limit. */
    private static final double LIMIT = 0.1;

    /**
     * A pair that was not compared.
     *
     * @param first the one
     * @param second the other
     * @param value how many times as important the first is, as it fits best
     */
    public record Filled(String first, String second, double value) {}

    /**
     * A judgement to think over.
     *
     * @param first the one
     * @param second the other
     * @param judged how many times as important the first was judged
     * @param implied the quotient of the two weights
     * @param suggested the value of Saaty's scale, from 1/9 to 9, that is nearest to it
     * @param ratioThen the consistency ratio with the suggested value, the weights derived anew
     */
    public record Revision(
            String first, String second, double judged, double implied, double suggested, double ratioThen) {

        /** The advice in a sentence. */
        public Bilingual advice() {
            return new Bilingual(
                            "重新考虑 {0} 与 {1} 的比较：判断为 {2}，权重之比为 {3}；改为 {4} 后一致性比率为 {5}",
                            "think {0} against {1} over: judged {2}, the weights say {3}; with {4} the consistency ratio"
                                    + " is {5}")
                    .with(first, second, scale(judged), decimals(implied), scale(suggested), decimals(ratioThen));
        }

        private static String scale(double value) {
            double inverse = 1 / value;
            boolean isInverse = value < 1 && Math.abs(inverse - Math.rint(inverse)) < 1e-9;
            return isInverse
                    ? "1/" + Math.round(inverse)
                    : Math.rint(value) == value ? String.valueOf(Math.round(value)) : decimals(value);
        }
    }

    /** Copies the lists. */
    public Consistency {
        filled = List.copyOf(filled);
        revisit = List.copyOf(revisit);
    }

    /** Whether the ratio is at most 0.1, Saaty's limit. */
    public boolean isAcceptable() {
        return ratio <= LIMIT;
    }

    /** The judgement that fits the least, if not all fit. */
    public Optional<Revision> worst() {
        return revisit.stream().findFirst();
    }

    static String decimals(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    /** Ratio and table: {@code CR 0.022 (Saaty 2005)}. */
    @Override
    public String toString() {
        return "CR " + decimals(ratio) + " (" + randomIndex.title().en() + ")";
    }
}
