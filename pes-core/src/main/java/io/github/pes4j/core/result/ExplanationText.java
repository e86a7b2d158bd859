package io.github.pes4j.core.result;

import io.github.pes4j.core.value.Bilingual;
import java.util.stream.Collectors;

/**
 * Explanations in words, in Chinese and English, with every figure that went into them. Percentages are shown to two
 * decimals; the calculation itself is exact. Immutable and thread-safe.
 */
public final class ExplanationText {

    private ExplanationText() {}

    /** The explanation of a node, its scores written with {@code decimals} decimals. */
    public static Bilingual of(Explanation node, int decimals) {
        return node.match(new Explanation.Cases<>() {
            @Override
            public Bilingual group(Explanation.OfGroup group) {
                return sum(group, decimals);
            }

            @Override
            public Bilingual leaf(Explanation.OfLeaf leaf) {
                return leaf.calculation().match(new CalculationWords(leaf, decimals));
            }
        });
    }

    /** {@code 14.00 + 10.00 = 24.00}; where the level is rounded, the sum is not quite what is shown. */
    private static Bilingual sum(Explanation.OfGroup group, int decimals) {
        ScoreRange sum = group.children().stream().map(Explanation::score).reduce(ScoreRange.ZERO, ScoreRange::plus);
        String parts = group.children().stream()
                .map(child -> child.score().text(decimals))
                .collect(Collectors.joining(" + "));
        String sign = sum.equals(group.score()) ? " = " : " ≈ ";
        return Bilingual.same(
                (parts.isEmpty() ? "0" : parts) + sign + group.score().text(decimals));
    }
}
