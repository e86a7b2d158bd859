package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Price;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.StepScale;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a rule can give a printed score at all. Where a rule has more outcomes than are worth going through, anything from
 * its least to its most is possible.
 */
record PossibleScores(StatedFigure printed, Points weight) implements ScoringRule.Cases<Boolean> {

    private static final int MOST_OUTCOMES = 20_000;

    static boolean can(ScoringRule rule, StatedFigure printed, Points weight) {
        return rule.match(new PossibleScores(printed, weight));
    }

    private boolean any(Set<Share> outcomes) {
        Share full = ExactScores.number(weight);
        return outcomes.stream()
                .map(outcome -> outcome.max(Share.ZERO).min(full))
                .anyMatch(printed::agrees);
    }

    /** Anything from the least to the most. */
    private boolean within(Points least, Points most) {
        return printed.value().add(printed.slack()).compareTo(least.number()) >= 0
                && printed.value().subtract(printed.slack()).compareTo(most.number()) <= 0;
    }

    private Share full() {
        return ExactScores.number(weight);
    }

    private Share price(Price price) {
        return price.match(ExactScores::number, share -> full().times(share));
    }

    @Override
    public Boolean proportional(Proportional rule) {
        boolean nothing = printed.agrees(Share.ZERO) && rule.guard().least().equals(Share.ZERO);
        Share lowest = rule.guard().passMark().orElse(rule.guard().floor());
        return nothing || within(weight.times(lowest.max(rule.guard().floor())), rule.most(weight));
    }

    @Override
    public Boolean fullOrNothing(FullOrNothing rule) {
        return any(new HashSet<>(List.of(Share.ZERO, full())));
    }

    @Override
    public Boolean tiers(Tiers rule) {
        Set<Share> outcomes = new HashSet<>();
        rule.tiers().forEach(tier -> outcomes.add(ExactScores.number(tier.points())));
        rule.guard().zeroIf().ifPresent(condition -> outcomes.add(Share.ZERO));
        return any(outcomes);
    }

    @Override
    public Boolean stepScale(StepScale rule) {
        Set<Share> outcomes = new HashSet<>();
        rule.steps().forEach(step -> outcomes.add(ExactScores.number(step.points())));
        return any(outcomes);
    }

    @Override
    public Boolean linearShortfall(LinearShortfall rule) {
        boolean whole = rule.counting() == LinearShortfall.Counting.WHOLE_STEPS;
        Share price = price(rule.price());
        Share floor = full().times(rule.guard().floor());
        if (!whole || price.signum() == 0) {
            return within(rule.least(weight), rule.most(weight));
        }
        Set<Share> outcomes = new HashSet<>();
        rule.guard().zeroIf().ifPresent(condition -> outcomes.add(Share.ZERO));
        Share left = full().times(rule.guard().cap());
        while (left.compareTo(floor) > 0 && outcomes.size() < MOST_OUTCOMES) {
            outcomes.add(left);
            left = left.minus(price);
        }
        outcomes.add(floor);
        return outcomes.size() >= MOST_OUTCOMES ? within(rule.least(weight), rule.most(weight)) : any(outcomes);
    }

    @Override
    public Boolean deductions(Deductions rule) {
        Set<Share> outcomes = new HashSet<>(Set.of(ExactScores.number(rule.startAt(weight))));
        for (Deductions.Item item : rule.items()) {
            Optional<Set<Share>> next = after(outcomes, item);
            if (next.isEmpty()) {
                return within(rule.least(weight), rule.most(weight));
            }
            outcomes = next.get();
        }
        if (rule.zeroIf().isPresent()) {
            outcomes.add(Share.ZERO);
        }
        return any(outcomes);
    }

    /** What is left after any number of occurrences; empty if that is too much to go through. */
    private Optional<Set<Share>> after(Set<Share> before, Deductions.Item item) {
        Share price = price(item.price());
        if (price.signum() == 0) {
            return Optional.of(before);
        }
        Optional<Share> cap = item.cap().map(ExactScores::number);
        Set<Share> after = new HashSet<>(before);
        for (Share start : before) {
            Share lost = price;
            while (lost.compareTo(cap.orElse(start)) < 0 && lost.compareTo(start) < 0 && after.size() < MOST_OUTCOMES) {
                after.add(start.minus(lost));
                lost = lost.plus(price);
            }
            after.add(start.minus(cap.orElse(start).min(lost)).max(Share.ZERO));
        }
        return after.size() < MOST_OUTCOMES ? Optional.of(after) : Optional.empty();
    }

    /** Each point earns all, half or nothing of its part; parts of points that do not apply go to the others. */
    @Override
    public Boolean checklist(Checklist rule) {
        if (rule.points().size() > 6) {
            return within(rule.least(weight), rule.most(weight));
        }
        return any(new ChecklistOutcomes(rule, full()).all());
    }

    @Override
    public Boolean judged(Judged rule) {
        return within(rule.least(weight), rule.most(weight));
    }

    @Override
    public Boolean custom(CustomRule rule) {
        return true;
    }
}
