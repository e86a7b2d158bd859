package io.github.pes4j.scoring.weighting;

import io.github.pes4j.core.value.Bilingual;
import java.util.Map;
import java.util.TreeMap;

/**
 * What inconsistency is held against (平均随机一致性指标): the mean consistency index of random comparisons. Tables differ, so the same
 * comparisons have other ratios under each; the ratio says which one it is of. Immutable and thread-safe.
 */
public enum RandomIndex {

    /** Saaty, Theory and Applications of the Analytic Network Process (2005), p. 31; up to 15. */
    SAATY_2005(new Bilingual("Saaty 2005", "Saaty 2005"), 3, new double[] {
        0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59
    }),

    /** Saaty, The Analytic Hierarchy Process (1980), which Chinese textbooks use; up to 10. */
    SAATY_1980(
            new Bilingual("Saaty 1980", "Saaty 1980"), 3, new double[] {0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49
            }),

    /** Donegan and Dodd, A Note on Saaty's Random Indexes (1991); up to 100, in proportion between the sizes that it lists. */
    DONEGAN_DODD(
            new Bilingual("Donegan–Dodd 1991", "Donegan and Dodd 1991"),
            3,
            new double[] {
                0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969,
                1.5078, 1.5153, 1.5262, 1.5313, 1.5371
            },
            Map.of(
                    25, 1.5619, 30, 1.5772, 40, 1.5976, 50, 1.6102, 60, 1.6178, 70, 1.6237, 80, 1.6277, 90, 1.6213, 100,
                    1.6339));

    private final Bilingual title;
    private final TreeMap<Integer, Double> indices = new TreeMap<>();

    RandomIndex(Bilingual title, int first, double[] indices) {
        this(title, first, indices, Map.of());
    }

    RandomIndex(Bilingual title, int first, double[] indices, Map<Integer, Double> further) {
        this.title = title;
        for (int i = 0; i < indices.length; i++) {
            this.indices.put(first + i, indices[i]);
        }
        this.indices.putAll(further);
    }

    /** Its name, for texts. */
    public Bilingual title() {
        return title;
    }

    /** The largest number of things that it is known for. */
    public int most() {
        return indices.lastKey();
    }

    /**
     * The index for so many things.
     *
     * @throws IllegalArgumentException for fewer than three things, which are always consistent, or more than {@link #most()}
     */
    public double of(int things) {
        if (things < indices.firstKey() || things > most()) {
            throw new IllegalArgumentException("the random index " + title.en() + " is known for 3 to " + most()
                    + " things, not for " + things + ": "
                    + (things < 3
                            ? "two are always consistent"
                            : "group them into a hierarchy, or use DONEGAN_DODD, up to 100"));
        }
        Map.Entry<Integer, Double> below = indices.floorEntry(things);
        Map.Entry<Integer, Double> above = indices.ceilingEntry(things);
        int apart = above.getKey() - below.getKey();
        double part = apart == 0 ? 0 : (double) (things - below.getKey()) / apart;
        return below.getValue() + part * (above.getValue() - below.getValue());
    }
}
