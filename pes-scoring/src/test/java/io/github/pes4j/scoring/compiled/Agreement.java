package io.github.pes4j.scoring.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds compiled scores against explained ones: every node, the total, the grade, and what is refused. */
final class Agreement {

    private Agreement() {}

    /** Both ways of compiled scoring give what the scorer gives, or refuse what has a range. */
    static void onOne(Scorer scorer, Evaluation evaluation) {
        Scorecard card = scorer.score(evaluation);
        CompiledScorer compiled = scorer.compile(evaluation.tree());
        Batch batch = compiled.batch(1);
        if (isOpen(card, scorer.policy())) {
            assertThat(compiled.openLeaf(evaluation)).isPresent();
            assertThatThrownBy(() -> batch.set(0, evaluation)).isInstanceOf(OpenLeafException.class);
            assertThatThrownBy(() -> compiled.score(batch)).isInstanceOf(OpenLeafException.class);
            assertThatThrownBy(() -> compiled.rescoring(evaluation)).isInstanceOf(OpenLeafException.class);
        } else {
            assertThat(compiled.openLeaf(evaluation)).isEmpty();
            batch.set(0, evaluation);
            Scores scores = compiled.score(batch);
            inRow(scores, 0, card);
            Scores totals = compiled.totals(1);
            compiled.score(batch, totals);
            totalsInRow(totals, 0, card);
            inRescoring(compiled.rescoring(evaluation), card);
        }
    }

    static boolean isOpen(Scorecard card, ScoringPolicy policy) {
        boolean ranges =
                policy.missing() == ScoringPolicy.Missing.RANGE || policy.missing() == ScoringPolicy.Missing.ZERO;
        return card.leaves().stream()
                .anyMatch(leaf -> !leaf.score().isExact() || (!ranges && leaf.basis() == Basis.OPEN));
    }

    static void inRow(Scores scores, int row, Scorecard card) {
        totalsInRow(scores, row, card);
        for (Explanation node : nodes(card)) {
            assertThat(scores.score(row, node.path()))
                    .as("%s", node.path())
                    .isEqualTo(node.score().exact().orElseThrow());
        }
    }

    static void totalsInRow(Scores scores, int row, Scorecard card) {
        assertThat(scores.total(row)).isEqualTo(card.total().exact().orElseThrow());
        assertThat(scores.grade(row)).isEqualTo(card.grade().best());
    }

    static void inRescoring(Rescoring rescoring, Scorecard card) {
        assertThat(rescoring.total()).isEqualTo(card.total().exact().orElseThrow());
        assertThat(rescoring.grade()).isEqualTo(card.grade().best());
        for (Explanation node : nodes(card)) {
            assertThat(rescoring.score(node.path()))
                    .as("%s", node.path())
                    .isEqualTo(node.score().exact().orElseThrow());
        }
    }

    private static List<Explanation> nodes(Scorecard card) {
        List<Explanation> nodes = new ArrayList<>();
        card.roots().forEach(root -> under(root).forEach(nodes::add));
        return nodes;
    }

    private static Stream<Explanation> under(Explanation node) {
        return node instanceof Explanation.OfGroup group
                ? Stream.concat(Stream.of(node), group.children().stream().flatMap(Agreement::under))
                : Stream.of(node);
    }
}
