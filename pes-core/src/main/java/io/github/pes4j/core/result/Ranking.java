package io.github.pes4j.core.result;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Scorecards in order of the share of their maximum that they earned (得分率排名), best first. Those that earned alike share a
 * place; where something is open a place is a range. Immutable and thread-safe.
 *
 * @param places one for each scorecard, best first; those of one place in the order in which they came
 */
public record Ranking(List<Place> places) {

    /** Copies the places. */
    public Ranking {
        places = ImmutableList.copyOf(places);
    }

    /**
     * The place of one scorecard.
     *
     * @param best the best place that it can have, from 1
     * @param worst the worst place that it can have
     * @param card the scorecard
     */
    public record Place(int best, int worst, Scorecard card) {

        /** The place, or both ends: {@code 2}, {@code 2–5}. */
        public String text() {
            return best == worst ? Integer.toString(best) : best + "–" + worst;
        }
    }
}
