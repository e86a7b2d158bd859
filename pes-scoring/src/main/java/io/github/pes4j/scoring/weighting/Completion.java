package io.github.pes4j.scoring.weighting;

import io.github.pes4j.scoring.weighting.Comparisons.Pair;
import java.util.List;

/**
 * Fills missing pairs so that the largest eigenvalue becomes as small as it can (Bozóki, Fülöp and Rónyai 2010). In the logarithms
 * of the missing values it is convex, and its slope along one of them is v<sub>i</sub>a<sub>ij</sub>w<sub>j</sub> −
 * v<sub>j</sub>a<sub>ji</sub>w<sub>i</sub>, with the left and right vectors v and w. Each step goes to where the slopes would vanish if the
 * vectors stayed, or less far as long as the eigenvalue rises.
 */
final class Completion {

    private static final int MOST_STEPS = 10_000;
    private static final double EXACT = 1e-11;

    private Completion() {}

    /** The whole matrix; the given one is not changed. */
    static double[][] of(Comparisons comparisons) {
        List<Pair> missing = comparisons.pairs(false);
        double[] logs = new double[missing.size()];
        Perron perron = Perron.of(filled(comparisons, missing, logs));
        for (int step = 0; step < MOST_STEPS && logs.length > 0; step++) {
            double[] towards = towards(missing, perron, logs);
            double part = 1;
            double[] next = moved(logs, towards, part);
            Perron there = Perron.of(filled(comparisons, missing, next));
            while (there.value() > perron.value() * (1 + EXACT) && part > EXACT) {
                part /= 2;
                next = moved(logs, towards, part);
                there = Perron.of(filled(comparisons, missing, next));
            }
            boolean arrived = longest(towards) * part <= EXACT;
            logs = next;
            perron = there;
            if (arrived) {
                break;
            }
        }
        return filled(comparisons, missing, logs);
    }

    private static double[] towards(List<Pair> missing, Perron perron, double[] logs) {
        double[] towards = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            int first = missing.get(i).first();
            int second = missing.get(i).second();
            double square =
                    perron.left()[second] * perron.right()[first] / (perron.left()[first] * perron.right()[second]);
            towards[i] = Math.log(square) / 2 - logs[i];
        }
        return towards;
    }

    private static double[] moved(double[] logs, double[] towards, double part) {
        double[] moved = logs.clone();
        for (int i = 0; i < logs.length; i++) {
            moved[i] += part * towards[i];
        }
        return moved;
    }

    private static double longest(double[] towards) {
        double longest = 0;
        for (double one : towards) {
            longest = Math.max(longest, Math.abs(one));
        }
        return longest;
    }

    private static double[][] filled(Comparisons comparisons, List<Pair> missing, double[] logs) {
        double[][] filled = comparisons.matrix();
        for (int i = 0; i < logs.length; i++) {
            Pair pair = missing.get(i);
            filled[pair.first()][pair.second()] = Math.exp(logs[i]);
            filled[pair.second()][pair.first()] = Math.exp(-logs[i]);
        }
        return filled;
    }
}
