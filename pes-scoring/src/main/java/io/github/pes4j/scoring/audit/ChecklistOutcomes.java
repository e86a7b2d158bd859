package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.value.Share;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every score that a checklist can give: each point attained, half attained, missed or not applicable. */
final class ChecklistOutcomes {

    private static final Share HALF = Share.parse("1/2");

    private final List<Checklist.Point> points;
    private final Share weight;
    private final Set<Share> found = new HashSet<>(Set.of(Share.ZERO));

    ChecklistOutcomes(Checklist rule, Share weight) {
        this.points = rule.points();
        this.weight = weight;
    }

    Set<Share> all() {
        applying(0, new ArrayList<>());
        return found;
    }

    /** Each choice of the points that apply. */
    private void applying(int from, List<Checklist.Point> chosen) {
        if (from == points.size()) {
            earned(chosen);
            return;
        }
        applying(from + 1, chosen);
        List<Checklist.Point> more = new ArrayList<>(chosen);
        more.add(points.get(from));
        applying(from + 1, more);
    }

    private void earned(List<Checklist.Point> applying) {
        Share own = applying.stream()
                .flatMap(point -> point.own().stream())
                .map(ExactScores::number)
                .reduce(Share.ZERO, Share::plus);
        int sharing =
                (int) applying.stream().filter(point -> point.own().isEmpty()).count();
        Share part =
                sharing == 0 ? Share.ZERO : weight.minus(own).max(Share.ZERO).dividedBy(sharing);
        Set<Share> sums = new HashSet<>(Set.of(Share.ZERO));
        for (Checklist.Point point : applying) {
            Share full = point.own().map(ExactScores::number).orElse(part);
            Set<Share> next = new HashSet<>(sums);
            for (Share sum : sums) {
                next.add(sum.plus(full));
                next.add(sum.plus(full.times(HALF)));
            }
            sums = next;
        }
        found.addAll(sums);
    }
}
