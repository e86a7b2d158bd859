package io.github.pes4j.scoring.leaf;

import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.ExactRange;
import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.Optional;

/**
 * The points of a checklist: all parts together, less what each point that was missed takes. Points that do not apply leave
 * their part to the others: own points are taken from the weight first, and what they leave is shared out equally among the
 * rest. A point without a verdict may take nothing or its whole part; a veto point everything.
 */
record ChecklistCalculation(Checklist rule, LeafInput input) {

    private static final Bilingual UNKNOWN = new Bilingual("尚无结论", "no verdict yet");

    Calculation calculate() {
        Optional<Checklist.Point> vetoed = rule.points().stream()
                .filter(Checklist.Point::veto)
                .filter(point -> input.verdict(point.name())
                        .filter(Attainment.MISSED::equals)
                        .isPresent())
                .findFirst();
        if (vetoed.isPresent()) {
            return new Calculation.Zeroed(vetoed.get().name());
        }
        List<Checklist.Point> applying = rule.points().stream()
                .filter(point -> !input.isNotApplicable(point.name()))
                .toList();
        return applying.isEmpty()
                ? input.open(new Bilingual("没有适用的评价要点", "no evaluation point applies"))
                : items(applying);
    }

    private Calculation items(List<Checklist.Point> applying) {
        Share own = applying.stream()
                .flatMap(point -> point.own().stream())
                .map(ExactRange::number)
                .reduce(Share.ZERO, Share::plus);
        int sharing =
                (int) applying.stream().filter(point -> point.own().isEmpty()).count();
        Share left = input.weight().minus(own).max(Share.ZERO);
        Share part = sharing == 0 ? Share.ZERO : left.dividedBy(sharing);
        Share start = sharing == 0 ? own : own.plus(left);
        return new Calculation.ByItems(
                start,
                applying.stream()
                        .map(point ->
                                item(point, point.own().map(ExactRange::number).orElse(part), start))
                        .toList());
    }

    private Calculation.Item item(Checklist.Point point, Share part, Share all) {
        return input.verdict(point.name())
                .map(verdict -> new Calculation.Item(
                        point.name(), verdict.title(), ExactRange.exactly(part.times(missed(verdict)))))
                .orElseGet(() -> new Calculation.Item(
                        point.name(), UNKNOWN, new ExactRange(Share.ZERO, point.veto() ? all : part)));
    }

    private static Share missed(Attainment verdict) {
        return switch (verdict) {
            case ATTAINED -> Share.ZERO;
            case PARTLY -> Share.parse("1/2");
            case MISSED -> Share.ONE;
        };
    }
}
