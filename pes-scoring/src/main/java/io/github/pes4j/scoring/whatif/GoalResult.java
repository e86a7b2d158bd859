package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.Locale;

/**
 * What came of seeking a goal, with its certificate. Every value of the axes was tried, so what is called cheapest is, and
 * what is called unreachable is. Immutable and thread-safe.
 *
 * @param status how it ended
 * @param goal the goal
 * @param changes the cheapest changes that reach it, in the order of the levers; where it cannot be reached, those that
 *     come nearest
 * @param total the total with these changes
 * @param cost what they cost
 * @param most the greatest total that the levers can reach
 * @param heldBy what still loses points at the greatest total, most first: the certificate where that is too little
 * @param tried how many settings were scored
 */
public record GoalResult(
        Status status,
        Aim goal,
        List<Change> changes,
        Points total,
        Share cost,
        Points most,
        List<Held> heldBy,
        long tried) {

    private static final int MOST_NAMED = 5;

    /** How it ended. */
    public enum Status {
        /** The goal is reached without any change. */
        ALREADY,
        /** These changes reach it. */
        FOUND,
        /** No values of these levers reach it. */
        UNREACHABLE,
        /** The total is reached, but a condition of the policy caps the grade. */
        CAPPED
    }

    /**
     * A leaf that loses points.
     *
     * @param path the leaf
     * @param lost how many
     */
    public record Held(IndicatorPath path, Points lost) {}

    /** Copies the lists. */
    public GoalResult {
        changes = List.copyOf(changes);
        heldBy = List.copyOf(heldBy);
    }

    /** Whether the goal is reached. */
    public boolean isReached() {
        return status == Status.ALREADY || status == Status.FOUND;
    }

    /** The result in a sentence. */
    public Bilingual story() {
        Bilingual held = listed(heldBy.stream()
                .limit(MOST_NAMED)
                .map(leaf -> leaf.path().name() + " −" + leaf.lost())
                .toList());
        Bilingual set = listed(changes.stream().map(Change::toString).toList());
        return switch (status) {
            case ALREADY ->
                new Bilingual("已达到 {0}：现为 {1}", "{0} is reached already: the total is {1}").with(goal, total);
            case FOUND -> new Bilingual("{1} 可使总分达到 {2}（目标 {0}）", "{1} gives {2} (goal {0})").with(goal, set, total);
            case UNREACHABLE ->
                heldBy.isEmpty()
                        ? new Bilingual("达不到 {0}：满分也只有 {1}", "{0} cannot be reached: all points are {1}")
                                .with(goal, most)
                        : new Bilingual("达不到 {0}：最多 {1}，受限于 {2}", "{0} cannot be reached: at most {1}, held by {2}")
                                .with(goal, most, held);
            case CAPPED ->
                new Bilingual(
                                "总分可达 {1}，但等级受评分办法限制，达不到 {0}",
                                "the total can be {1}, but the policy caps the grade below {0}")
                        .with(goal, total);
        };
    }

    private static Bilingual listed(List<String> texts) {
        return new Bilingual(String.join("、", texts), String.join(", ", texts));
    }

    /** The sentence, in English. */
    @Override
    public String toString() {
        return story().in(Locale.ENGLISH);
    }
}
