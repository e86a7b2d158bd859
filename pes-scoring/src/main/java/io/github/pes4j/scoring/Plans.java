package io.github.pes4j.scoring;

import io.github.pes4j.core.indicator.IndicatorTree;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Compiled scorers of the trees that came last, by content hash: for streams of evaluations of many projects, most of which
 * share a few frameworks. The plan that was not asked for longest is dropped first. Thread-safe.
 */
public final class Plans {

    private final Scorer scorer;
    private final int most;
    private final Map<String, CompiledScorer> known = new LinkedHashMap<>(16, 0.75f, true);

    Plans(Scorer scorer, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one plan is kept, not " + most);
        }
        this.scorer = scorer;
        this.most = most;
    }

    /** The plan of a tree: the one of an equal tree, if there is one. */
    public CompiledScorer of(IndicatorTree tree) {
        String hash = tree.contentHash();
        synchronized (known) {
            CompiledScorer found = known.get(hash);
            if (found == null) {
                found = scorer.compile(tree);
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
