package io.github.pes4j.core.finding;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.value.SourceLocation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The smallest sets of changes (最小改动) that remove a group of conflicts between printed figures and make none. Several sets mean
 * that the report alone does not say which figure is wrong. Immutable and thread-safe.
 *
 * @param conflicts the figures that conflict, as people name them
 * @param sets the smallest sets, in fixed order; empty if none is small enough
 */
public record Repair(List<String> conflicts, List<List<Change>> sets) {

    /**
     * One figure takes another value, wherever it is printed with the old one.
     *
     * @param subject what the figure is about
     * @param figure which figure
     * @param from the value as printed
     * @param to the new value, printed alike
     * @param mentions the places of the report where it is printed
     * @param places the places in the file, if it was read from one
     * @param along rates printed beside it that change with it, as people write them
     */
    public record Change(
            Subject subject,
            Figure figure,
            String from,
            String to,
            List<String> mentions,
            List<SourceLocation> places,
            List<String> along) {
        /** Copies the lists. */
        public Change {
            mentions = ImmutableList.copyOf(mentions);
            places = ImmutableList.copyOf(places);
            along = ImmutableList.copyOf(along);
        }

        /** One line: what, where, from, to. */
        @Override
        public String toString() {
            String beside = along.isEmpty() ? "" : " [" + String.join(", ", along) + "]";
            return subject + " " + figure + " @ " + String.join(", ", mentions) + ": " + from + " → " + to + beside;
        }
    }

    /** Copies the lists. */
    public Repair {
        conflicts = ImmutableList.copyOf(conflicts);
        sets = sets.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }

    /** Whether there is one smallest set. */
    public boolean isUnique() {
        return sets.size() == 1;
    }

    /** The sets, one after the other. */
    @Override
    public String toString() {
        return sets.stream()
                .map(set -> set.stream().map(Change::toString).collect(Collectors.joining("; ")))
                .collect(Collectors.joining(" | "));
    }
}
