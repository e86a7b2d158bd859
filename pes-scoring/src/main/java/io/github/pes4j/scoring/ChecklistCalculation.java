package io.github.pes4j.scoring;

import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The points of a checklist. Points that do not apply leave their part to the others: own points are taken from the weight
 * first, and what they leave is shared out equally among the rest.
 */
final class ChecklistCalculation {

    private final Checklist rule;
    private final Share weight;
    private final List<Measurement> measurements;

    ChecklistCalculation(Checklist rule, Share weight, List<Measurement> measurements) {
        this.rule = rule;
        this.weight = weight;
        this.measurements = measurements;
    }

    Calculation calculate() {
        Optional<Checklist.Point> vetoed = rule.points().stream()
                .filter(Checklist.Point::veto)
                .filter(point -> Measures.named(measurements, point.name())
                        .flatMap(Measures::attainment)
                        .filter(Attainment.MISSED::equals)
                        .isPresent())
                .findFirst();
        if (vetoed.isPresent()) {
            return new Calculation.Zeroed(vetoed.get().name());
        }
        List<Checklist.Point> applying = rule.points().stream()
                .filter(point -> Measures.named(measurements, point.name())
                        .filter(Observation.NotApplicable.class::isInstance)
                        .isEmpty())
                .toList();
        for (Checklist.Point point : applying) {
            if (Measures.named(measurements, point.name())
                    .flatMap(Measures::attainment)
                    .isEmpty()) {
                return new Calculation.Open(
                        new Bilingual("评价要点“{0}”尚无结论", "there is no verdict on the evaluation point '{0}'")
                                .with(point.name()));
            }
        }
        return applying.isEmpty()
                ? new Calculation.Open(new Bilingual("没有适用的评价要点", "no evaluation point applies"))
                : added(applying);
    }

    private Calculation added(List<Checklist.Point> applying) {
        Share own = applying.stream()
                .flatMap(point -> point.own().stream())
                .map(RuleCalculation::number)
                .reduce(Share.ZERO, Share::plus);
        int sharing =
                (int) applying.stream().filter(point -> point.own().isEmpty()).count();
        Share part =
                sharing == 0 ? Share.ZERO : weight.minus(own).max(Share.ZERO).dividedBy(sharing);
        Share total = Share.ZERO;
        List<Calculation.Item> items = new ArrayList<>();
        for (Checklist.Point point : applying) {
            Share full = point.own().map(RuleCalculation::number).orElse(part);
            Share earned = full.times(credit(verdict(point)));
            items.add(new Calculation.Item(point.name(), verdict(point).title().zh(), earned));
            total = total.plus(earned);
        }
        return new Calculation.ByItems(Points.ZERO, items, total);
    }

    private Attainment verdict(Checklist.Point point) {
        return Measures.named(measurements, point.name())
                .flatMap(Measures::attainment)
                .orElse(Attainment.MISSED);
    }

    private static Share credit(Attainment verdict) {
        return switch (verdict) {
            case ATTAINED -> Share.ONE;
            case PARTLY -> Share.parse("1/2");
            case MISSED -> Share.ZERO;
        };
    }
}
