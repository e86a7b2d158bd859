package io.github.pes4j.scoring.weighting;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.scoring.weighting.Comparisons.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Weights from pairwise comparisons (层次分析法, AHP; Saaty 1980). Stateless and thread-safe. */
public final class Ahp {

    /** How the weights are derived from the comparison matrix. They agree where the comparisons do. */
    public enum Derivation {

        /** The principal eigenvector (Saaty 1980). Missing pairs are filled so that λmax is least (Bozóki et al. 2010). */
        EIGENVECTOR(new Bilingual("层次分析法，主特征向量（Saaty 1980）", "AHP, principal eigenvector (Saaty 1980)")),

        /**
         * The geometric means of the rows (方根法; Crawford and Williams 1985). Missing pairs are left out of the logarithmic least
         * squares that these are the solution of.
         */
        GEOMETRIC_MEAN(
                new Bilingual("层次分析法，行几何平均（方根法）", "AHP, geometric mean of the rows (Crawford and Williams 1985)"));

        private final Bilingual title;

        Derivation(Bilingual title) {
            this.title = title;
        }

        /** Its name, for texts. */
        public Bilingual title() {
            return title;
        }
    }

    private static final int MOST_REVISIONS = 3;

    /** Below this a judgement fits. */
    private static final double FITS = 1e-9;

    private Ahp() {}

    /**
     * Weights by the principal eigenvector, with the consistency ratio of Saaty's table of 2005.
     *
     * @throws IllegalArgumentException if nothing connects some things with the others, or there are more than 15
     */
    public static Weights weights(Comparisons comparisons) {
        return weights(comparisons, Derivation.EIGENVECTOR, RandomIndex.SAATY_2005);
    }

    /**
     * Weights with their consistency. Inconsistent comparisons have weights too; a note says that they are.
     *
     * @throws IllegalArgumentException if nothing connects some things with the others, or there are more than the random index is
     *     known for
     */
    public static Weights weights(Comparisons comparisons, Derivation derivation, RandomIndex randomIndex) {
        comparisons.checkConnected();
        Solution solution = Solution.of(comparisons, derivation, randomIndex);
        Consistency consistency = new Consistency(
                solution.eigenvalue(),
                solution.index(),
                randomIndex,
                solution.ratio(),
                filled(comparisons, solution),
                revisions(comparisons, solution, derivation, randomIndex));
        int pairs = comparisons.names().size() * (comparisons.names().size() - 1) / 2;
        return Weights.of(comparisons.names(), solution.weights(), derivation.title(), Optional.of(consistency))
                .noting(notes(consistency, pairs));
    }

    private static List<Consistency.Filled> filled(Comparisons comparisons, Solution solution) {
        return comparisons.pairs(false).stream()
                .map(pair -> new Consistency.Filled(
                        comparisons.names().get(pair.first()),
                        comparisons.names().get(pair.second()),
                        solution.judged(pair)))
                .toList();
    }

    private static List<Consistency.Revision> revisions(
            Comparisons comparisons, Solution solution, Derivation derivation, RandomIndex randomIndex) {
        return comparisons.pairs(true).stream()
                .filter(pair -> solution.off(pair) > FITS)
                .sorted(Comparator.comparingDouble(solution::off).reversed())
                .limit(MOST_REVISIONS)
                .map(pair -> revision(comparisons, pair, solution, derivation, randomIndex))
                .toList();
    }

    private static Consistency.Revision revision(
            Comparisons comparisons, Pair pair, Solution solution, Derivation derivation, RandomIndex randomIndex) {
        double implied = solution.implied(pair);
        double suggested = implied >= 1 ? onScale(implied) : 1 / onScale(1 / implied);
        double[][] changed = comparisons.matrix();
        changed[pair.first()][pair.second()] = suggested;
        changed[pair.second()][pair.first()] = 1 / suggested;
        Comparisons then = Comparisons.of(comparisons.names(), changed);
        return new Consistency.Revision(
                comparisons.names().get(pair.first()),
                comparisons.names().get(pair.second()),
                solution.judged(pair),
                implied,
                suggested,
                Solution.of(then, derivation, randomIndex).ratio());
    }

    private static double onScale(double quotient) {
        return Math.min(9, Math.rint(quotient));
    }

    private static List<Bilingual> notes(Consistency consistency, int pairs) {
        List<Bilingual> notes = new ArrayList<>();
        if (!consistency.isAcceptable()) {
            notes.add(new Bilingual(
                            "一致性比率 {0}（{1}）超过 0.1，判断之间矛盾较大",
                            "the consistency ratio {0} ({1}) is above 0.1: the judgements contradict each other")
                    .with(
                            Consistency.decimals(consistency.ratio()),
                            consistency.randomIndex().title()));
            consistency.worst().ifPresent(worst -> notes.add(worst.advice()));
        }
        if (!consistency.filled().isEmpty()) {
            notes.add(new Bilingual(
                            "{1} 对中有 {0} 对未作比较，已按最一致的方式补全；随机指标针对完整矩阵，比率偏低",
                            "{0} of {1} pairs are not compared and filled as they fit best; the random index is one of whole"
                                    + " matrices, so the ratio is on the low side")
                    .with(consistency.filled().size(), pairs));
        }
        return notes;
    }
}
