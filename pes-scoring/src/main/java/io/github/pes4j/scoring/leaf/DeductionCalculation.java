package io.github.pes4j.scoring.leaf;

import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.ExactRange;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The points that deductions leave. An item that nothing is known of may take nothing, or all that it can; so may a condition
 * without a verdict. What does not apply takes nothing.
 */
record DeductionCalculation(Deductions rule, LeafInput input) {

    private static final Bilingual UNKNOWN = new Bilingual("未填报", "not reported");

    private static final List<Bilingual> FEW_TIMES =
            IntStream.range(0, 10).mapToObj(DeductionCalculation::inWords).toList();

    Calculation calculate() {
        Optional<String> condition = rule.zeroIf();
        if (condition.flatMap(input::verdict).filter(Attainment.MISSED::equals).isPresent()) {
            return new Calculation.Zeroed(condition.orElseThrow());
        }
        Calculation.Item[] items = new Calculation.Item[rule.items().size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = item(rule.items().get(i));
        }
        List<Calculation.Item> taking = List.of(items);
        return new Calculation.ByItems(
                start(),
                condition
                        .filter(this::isUnknown)
                        .map(name -> preceded(unknown(name, start()), taking))
                        .orElse(taking));
    }

    private static List<Calculation.Item> preceded(Calculation.Item first, List<Calculation.Item> items) {
        return Stream.concat(Stream.of(first), items.stream()).toList();
    }

    private Share start() {
        return ExactRange.number(rule.startAt(input.points()));
    }

    private boolean isUnknown(String condition) {
        return input.verdict(condition).isEmpty() && !input.isNotApplicable(condition);
    }

    private Calculation.Item item(Deductions.Item item) {
        Optional<Share> cap = item.cap().map(ExactRange::number);
        Optional<Observation> observed = input.named(item.name());
        if (observed.filter(Observation.NotApplicable.class::isInstance).isPresent()) {
            return new Calculation.Item(item.name(), new Bilingual("不适用", "not applicable"), ExactRange.ZERO);
        }
        if (observed.orElse(Observation.Missing.NOT_REPORTED) instanceof Observation.Counted counted) {
            Share price = item.price()
                    .match(ExactRange::number, share -> input.weight().times(share));
            Share cost = price.times(Share.number(counted.times()));
            return new Calculation.Item(
                    item.name(),
                    times(counted.times()),
                    ExactRange.exactly(cap.map(cost::min).orElse(cost)));
        }
        return unknown(item.name(), cap.orElse(start()));
    }

    /** Most things occur a few times: their words are made once. */
    private static Bilingual times(int times) {
        return times < FEW_TIMES.size() ? FEW_TIMES.get(times) : inWords(times);
    }

    private static Bilingual inWords(int times) {
        return Bilingual.same("× " + times);
    }

    private static Calculation.Item unknown(String name, Share most) {
        return new Calculation.Item(name, UNKNOWN, new ExactRange(Share.ZERO, most));
    }
}
