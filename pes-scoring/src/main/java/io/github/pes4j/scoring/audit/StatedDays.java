package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.FigureKey;
import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.ClaimValue;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.SourceLocation;
import io.github.pes4j.core.value.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days that a report claims, each with what else it says of the same day: tables and ledger beside the text. */
final class StatedDays {

    private static final String TABLE = "指标表";
    private static final String LEDGER = "明细账";

    private final Map<FigureKey, List<Stated>> days = new LinkedHashMap<>();

    private StatedDays() {}

    /** A day, as one place prints it. */
    record Stated(LocalDate day, String text, String place, Optional<SourceLocation> at) {
        SourceLocation location() {
            return at.orElseGet(() -> new SourceLocation.Whole(place));
        }
    }

    static Map<FigureKey, List<Stated>> of(Evaluation evaluation) {
        StatedDays stated = new StatedDays();
        for (Claim claim : evaluation.claims()) {
            day(claim).ifPresent(day -> {
                FigureKey key = new FigureKey(claim.subject(), claim.figure());
                stated.days
                        .computeIfAbsent(key, found -> new ArrayList<>())
                        .add(new Stated(
                                day,
                                claim.printed().text(),
                                claim.mention().place(),
                                claim.printed().at()));
            });
        }
        if (!stated.days.isEmpty()) {
            Observed.of(evaluation).forEach(stated::observed);
            stated.vouchers(evaluation.funding().movements());
        }
        return stated.days;
    }

    private static Optional<LocalDate> day(Claim claim) {
        return claim.printed().value().flatMap(value -> {
            if (value instanceof ClaimValue.Goal goal) {
                return deadline(goal.target());
            }
            return value instanceof ClaimValue.Day day ? Optional.of(day.date()) : Optional.empty();
        });
    }

    private static Optional<LocalDate> deadline(Target target) {
        return target instanceof Target.Deadline deadline ? Optional.of(deadline.latest()) : Optional.empty();
    }

    private void observed(Observed observed) {
        observed.measurement()
                .target()
                .ifPresent(printed -> printed.value()
                        .flatMap(StatedDays::deadline)
                        .ifPresent(day -> beside(observed.subject(), Figure.TARGET, day, printed, TABLE)));
        Printed<Observation> actual = observed.measurement().actual();
        actual.value()
                .filter(Observation.Dated.class::isInstance)
                .map(Observation.Dated.class::cast)
                .ifPresent(dated -> beside(observed.subject(), Figure.ACTUAL, dated.day(), actual, TABLE));
    }

    private void vouchers(List<Movement> movements) {
        for (int i = 0; i < movements.size(); i++) {
            Movement movement = movements.get(i);
            Subject voucher = new Subject.Voucher(i, movement.voucher());
            movement.day()
                    .ifPresent(day -> beside(
                            voucher,
                            Figure.DATE,
                            day,
                            new Printed<>(
                                    day.toString(),
                                    Optional.of(day),
                                    movement.amount().at()),
                            LEDGER));
        }
    }

    /** What a table says of a day that the text claims too. */
    private void beside(Subject subject, Figure figure, LocalDate day, Printed<?> printed, String place) {
        List<Stated> claimed = days.get(new FigureKey(subject, figure));
        if (claimed != null) {
            claimed.add(new Stated(day, printed.text(), place, printed.at()));
        }
    }
}
