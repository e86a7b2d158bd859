package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.ScoringPolicy;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Compiled scorers of the trees that came last, by content hash: for streams of evaluations of many projects, most of which
 * share a few frameworks. The plan that was not asked for longest is dropped first. Thread-safe.
 */
public final class Plans {

    private final ScoringPolicy policy;
    private final Rules rules;
    private final int most;
    private final Map<String, CompiledScorer> known = new LinkedHashMap<>(16, 0.75f, true);

    private Plans(ScoringPolicy policy, Rules rules, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one plan is kept, not " + most);
        }
        this.policy = policy;
        this.rules = rules;
        this.most = most;
    }

    /**
     * Plans under a policy and with custom rules; {@code Scorer.plans} makes them as well.
     *
     * @param most how many plans are kept
     * @throws IllegalArgumentException if that is below 1
     */
    public static Plans of(ScoringPolicy policy, Rules rules, int most) {
        return new Plans(policy, rules, most);
    }

    /** The plan of a tree: the one of an equal tree, if there is one. */
    public CompiledScorer of(IndicatorTree tree) {
        String hash = tree.contentHash();
        synchronized (known) {
            CompiledScorer found = known.get(hash);
            if (found == null) {
                found = CompiledScorer.of(policy, rules, tree);
                known.put(hash, found);
                dropEldest();
            }
            return found;
        }
    }

    private void dropEldest() {
        if (known.size() > most) {
            known.remove(known.keySet().iterator().next());
        }
    }

    /** How many plans are kept now. */
    public int size() {
        synchronized (known) {
            return known.size();
        }
    }
}
