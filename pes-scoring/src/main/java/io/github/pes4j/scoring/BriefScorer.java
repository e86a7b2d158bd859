package io.github.pes4j.scoring;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.scoring.compiled.Batch;
import io.github.pes4j.scoring.compiled.CompiledScorer;
import io.github.pes4j.scoring.compiled.Plans;
import io.github.pes4j.scoring.compiled.Scores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Totals and grades of many evaluations of any trees, without reasons (简要评分): those that share a tree are scored together in
 * columns. One that is open, or alone with its tree, is scored as {@link Scorer} does, and may have a range. Totals, grades and
 * findings are those of {@code Scorer} either way. Immutable but for the plans that it keeps; thread-safe if the custom rules
 * are.
 */
public final class BriefScorer {

    /** A plan is worth while from here on, should the tree never come back. */
    private static final int FEWEST = 4;

    private static final int MOST_PLANS = 1_000;

    private final Scorer scorer;
    private final Plans plans;

    private BriefScorer(Scorer scorer) {
        this.scorer = scorer;
        this.plans = scorer.plans(MOST_PLANS);
    }

    /** A scorer under a policy, with custom rules; without any: {@code Rules.none()}. */
    public static BriefScorer of(ScoringPolicy policy, Rules rules) {
        return new BriefScorer(Scorer.of(policy, rules));
    }

    /** The policy. */
    public ScoringPolicy policy() {
        return scorer.policy();
    }

    /**
     * Scores some evaluations. Which of them come together changes how long it takes, never what they score: a stream is cut
     * into lists of, say, 64.
     *
     * @return their scores, in the same order
     */
    public List<Brief> score(List<Evaluation> evaluations) {
        Brief[] briefs = new Brief[evaluations.size()];
        Map<String, List<Integer>> byTree = new LinkedHashMap<>();
        for (int i = 0; i < briefs.length; i++) {
            byTree.computeIfAbsent(evaluations.get(i).tree().contentHash(), none -> new ArrayList<>())
                    .add(i);
        }
        for (List<Integer> places : byTree.values()) {
            List<Integer> others = places.size() < FEWEST ? places : inColumns(evaluations, places, briefs);
            others.forEach(place -> briefs[place] = Brief.of(scorer.score(evaluations.get(place))));
        }
        return Arrays.asList(briefs);
    }

    /** Scores evaluations of one tree; gives those that are open. */
    private List<Integer> inColumns(List<Evaluation> evaluations, List<Integer> places, Brief[] briefs) {
        IndicatorTree tree = evaluations.get(places.get(0)).tree();
        CompiledScorer plan = plans.of(tree);
        Batch batch = plan.batch(places.size());
        List<Integer> rows = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int place : places) {
            (batch.trySet(rows.size(), evaluations.get(place)) ? rows : open).add(place);
        }
        batch.limit(rows.size());
        Scores scores = plan.totals(places.size());
        plan.score(batch, scores);
        List<Finding> findings = ScoreFindings.ofCaps(policy(), tree);
        for (int row = 0; row < rows.size(); row++) {
            briefs[rows.get(row)] = brief(scores, row, tree, findings);
        }
        return open;
    }

    private Brief brief(Scores scores, int row, IndicatorTree tree, List<Finding> findings) {
        Grade grade = scores.grade(row);
        return new Brief(
                ScoreRange.exactly(scores.total(row)),
                policy().rounding().scale(),
                tree.points(),
                new GradeRange(grade, grade),
                findings);
    }
}
