package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.claim.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks for the smallest sets of changes that make a group of broken constraints hold and break no other. Each broken
 * constraint needs a change of one of its figures, to a value that some constraint gives it; so the search goes from broken
 * constraint to broken constraint, with one change more each time that smaller sets are exhausted.
 */
final class RepairSearch {

    /** A bound on the work, far beyond what printed reports need. */
    private static final int MOST_STEPS = 200_000;

    private final List<Constraint> constraints;
    private final Set<Constraint> brokenElsewhere;
    private final Map<Unknown, List<Constraint>> around = new LinkedHashMap<>();
    private final List<Unknown> unknowns;
    private final Set<Map<Integer, BigDecimal>> found = new LinkedHashSet<>();
    private final List<Solution> solutions = new ArrayList<>();
    private int steps;

    /** A set of changes, and the rates that change with them: new values by unknown, in the order of unknowns. */
    record Solution(Map<Unknown, BigDecimal> changes, Map<Unknown, BigDecimal> along) {}

    /**
     * A search.
     *
     * @param model all figures and constraints
     * @param brokenElsewhere broken constraints that are not of this group, of money as well: they may stay broken
     */
    RepairSearch(RepairModel model, Collection<Constraint> brokenElsewhere) {
        this.unknowns = model.unknowns();
        this.constraints = model.constraints();
        this.brokenElsewhere = new HashSet<>(brokenElsewhere);
        for (Constraint constraint : constraints) {
            constraint
                    .unknowns()
                    .forEach(unknown -> around.computeIfAbsent(unknown, key -> new ArrayList<>())
                            .add(constraint));
        }
    }

    /** The smallest sets of at most so many changes, in the order of the figures; empty if there is none. */
    List<Solution> smallest(int most) {
        for (int size = 1; size <= most && solutions.isEmpty() && steps < MOST_STEPS; size++) {
            step(new State(printed()), size);
        }
        return solutions.stream()
                .sorted((one, other) -> order(one).compareTo(order(other)))
                .toList();
    }

    private static String order(Solution solution) {
        StringBuilder order = new StringBuilder();
        for (Unknown unknown : solution.changes().keySet()) {
            order.append((char) (unknown.index() + 1));
        }
        return order.toString();
    }

    private BigDecimal[] printed() {
        return unknowns.stream().map(Unknown::printed).toArray(BigDecimal[]::new);
    }

    /** Values, and which of them were changed, by choice or along with a score. */
    private static final class State {
        private final BigDecimal[] values;
        private final Map<Unknown, BigDecimal> changed = new LinkedHashMap<>();
        private final Map<Unknown, BigDecimal> along = new LinkedHashMap<>();

        State(BigDecimal[] values) {
            this.values = values;
        }

        State with(Unknown unknown, BigDecimal value) {
            State next = copy();
            next.values[unknown.index()] = value;
            next.changed.put(unknown, value);
            return next;
        }

        private State copy() {
            State next = new State(values.clone());
            next.changed.putAll(changed);
            next.along.putAll(along);
            return next;
        }

        boolean isFixed(Unknown unknown) {
            return changed.containsKey(unknown) || along.containsKey(unknown);
        }
    }

    private void step(State state, int left) {
        if (++steps > MOST_STEPS) {
            return;
        }
        List<Constraint> broken = broken(state);
        if (broken.isEmpty()) {
            record(state);
            return;
        }
        if (left < atLeast(state, broken)) {
            return;
        }
        Constraint tightest = broken.get(0);
        for (Constraint constraint : broken) {
            if (free(state, constraint).size() < free(state, tightest).size()) {
                tightest = constraint;
            }
        }
        for (Unknown unknown : free(state, tightest)) {
            for (BigDecimal value : candidates(state, unknown)) {
                step(follow(state.with(unknown, value), unknown), left - 1);
            }
        }
    }

    private List<Constraint> broken(State state) {
        return constraints.stream()
                .filter(constraint -> !brokenElsewhere.contains(constraint))
                .filter(constraint -> !constraint.holds(state.values))
                .toList();
    }

    private static List<Unknown> free(State state, Constraint constraint) {
        return constraint.unknowns().stream()
                .filter(unknown -> !state.isFixed(unknown))
                .toList();
    }

    /** Broken constraints without a figure in common need a change each; more than can be made, if one has no figure left. */
    private int atLeast(State state, List<Constraint> broken) {
        Set<Unknown> used = new HashSet<>();
        int needed = 0;
        for (Constraint constraint : broken) {
            List<Unknown> free = free(state, constraint);
            if (free.isEmpty()) {
                return Integer.MAX_VALUE;
            }
            boolean apart = free.stream().noneMatch(used::contains)
                    && free.stream().noneMatch(unknown -> followsAny(unknown, used));
            if (apart) {
                needed++;
                used.addAll(free);
            }
        }
        return needed;
    }

    /** A rate may change along with the score beside it, and then costs nothing. */
    private static boolean followsAny(Unknown unknown, Set<Unknown> used) {
        return used.stream()
                .anyMatch(other ->
                        (unknown.key().figure() == Figure.RATE || other.key().figure() == Figure.RATE)
                                && unknown.isBeside(other));
    }

    private Set<BigDecimal> candidates(State state, Unknown unknown) {
        Set<BigDecimal> values = new LinkedHashSet<>();
        for (Constraint constraint : around.getOrDefault(unknown, List.of())) {
            constraint
                    .solve(unknown, state.values)
                    .filter(value -> value.signum() >= 0)
                    .map(BigDecimal::stripTrailingZeros)
                    .filter(value -> value.compareTo(state.values[unknown.index()]) != 0)
                    .ifPresent(values::add);
        }
        return values;
    }

    /** The rates printed beside a changed score take the value that they must have. */
    private State follow(State state, Unknown score) {
        if (score.key().figure() != Figure.SCORE) {
            return state;
        }
        for (Unknown rate : unknowns) {
            if (rate.key().figure() == Figure.RATE && !state.isFixed(rate) && rate.isBeside(score)) {
                for (Constraint constraint : around.getOrDefault(rate, List.of())) {
                    boolean quotient = !(constraint instanceof Constraint.Same);
                    if (quotient && !state.isFixed(rate) && !constraint.holds(state.values)) {
                        constraint.solve(rate, state.values).ifPresent(value -> {
                            state.values[rate.index()] = value;
                            state.along.put(rate, value);
                        });
                    }
                }
            }
        }
        return state;
    }

    private void record(State state) {
        Map<Integer, BigDecimal> set = new TreeMap<>();
        state.changed.forEach((unknown, value) -> set.put(unknown.index(), value.stripTrailingZeros()));
        if (found.add(set)) {
            Map<Unknown, BigDecimal> changes = new LinkedHashMap<>();
            set.forEach((index, value) -> changes.put(unknowns.get(index), value));
            solutions.add(new Solution(changes, state.along));
        }
    }
}
