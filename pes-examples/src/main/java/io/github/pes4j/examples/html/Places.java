package io.github.pes4j.examples.html;

import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.Ranking;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.scoring.Portfolios;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/** Evaluations in the order of the share that they earned; those without a place stand behind. Stateless and thread-safe. */
final class Places {

    private Places() {}

    /**
     * An evaluation in its place.
     *
     * @param place the place, or both ends; a dash where there is none
     * @param number which of the items it is, from 1
     * @param item the evaluation
     */
    record Placed(String place, int number, Dossier.Item item) {}

    static List<Placed> of(List<Dossier.Item> items) {
        // Two projects may have equal scorecards, or one and the same; each has its own place.
        IdentityHashMap<Scorecard, Deque<Integer>> numbers = new IdentityHashMap<>();
        List<Scorecard> cards = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int number = i + 1;
            items.get(i).scorecard().ifPresent(card -> {
                cards.add(card);
                numbers.computeIfAbsent(card, same -> new ArrayDeque<>()).add(number);
            });
        }
        List<Placed> placed = new ArrayList<>();
        for (Ranking.Place place : Portfolios.ranking(cards).places()) {
            Deque<Integer> left = numbers.get(place.card());
            if (left != null) {
                int number = left.remove();
                placed.add(new Placed(place.text(), number, items.get(number - 1)));
            }
        }
        for (int i = 0; i < items.size(); i++) {
            int number = i + 1;
            if (placed.stream().noneMatch(one -> one.number() == number)) {
                placed.add(new Placed("—", number, items.get(i)));
            }
        }
        return placed;
    }
}
