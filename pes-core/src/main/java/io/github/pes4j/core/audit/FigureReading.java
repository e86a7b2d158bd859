package io.github.pes4j.core.audit;

import com.google.common.collect.ImmutableListMultimap;
import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.ClaimValue;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads every number that an evaluation states: claims first, then the fund table, goals and measurements. */
final class FigureReading {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A bare number up to this is a share already: 0.8, 1.02; above it, it is one in percent: 80. */
    private static final BigDecimal MOST_BARE_SHARE = BigDecimal.valueOf(2);

    private static final String FUND_TABLE = "资金表";
    private static final String GOAL_TABLE = "绩效目标表";
    private static final String INDICATOR_TABLE = "指标表";

    private final Evaluation evaluation;
    private final BigDecimal maximum;
    private final ImmutableListMultimap.Builder<FigureKey, StatedFigure> figures = ImmutableListMultimap.builder();
    private final Set<FigureKey> observed = new HashSet<>();

    FigureReading(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.maximum = evaluation.tree().points().number();
    }

    ImmutableListMultimap<FigureKey, StatedFigure> figures() {
        List<Claim> claims = evaluation.claims();
        boolean funds = false;
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            claim(claim, i);
            funds |= claim.subject() instanceof Subject.FundCell;
        }
        if (funds) {
            evaluation.funding().statement().ifPresent(this::statement);
        }
        goals();
        if (!observed.isEmpty()) {
            evaluation.measurements().forEach(this::measurements);
        }
        return figures.build();
    }

    private void claim(Claim claim, int index) {
        Optional<Quantity> number = claim.printed().value().flatMap(FigureReading::number);
        if (number.isPresent()) {
            Subject subject = named(claim.subject());
            add(subject, claim.figure(), claim.mention(), claim.printed(), number.get(), index);
            if (claim.figure() == Figure.TARGET || claim.figure() == Figure.ACTUAL) {
                observed.add(new FigureKey(subject, claim.figure()));
            }
        }
    }

    private static Optional<Quantity> number(ClaimValue value) {
        return value instanceof ClaimValue.Goal goal ? goal.target().number() : value.number();
    }

    /** An indicator may hold its unit in its name: the name without it is the name. */
    private static Subject named(Subject subject) {
        return subject instanceof Subject.UnknownIndicator unknown
                ? new Subject.UnknownIndicator(IndicatorNames.withoutUnit(unknown.name()))
                : subject;
    }

    private void statement(FundingStatement table) {
        table.sources().forEach(row -> row(row, table.unit()));
        table.total().ifPresent(row -> row(row, table.unit()));
    }

    private void row(FundingRow row, Unit unit) {
        row.figures().forEach((column, printed) -> cell(row.source(), column, printed, unit));
    }

    private void cell(String source, FundingColumn column, Printed<Amount> printed, Unit unit) {
        printed.value()
                .ifPresent(amount -> add(
                        new Subject.FundCell(source, column),
                        Figure.AMOUNT,
                        new Mention(FUND_TABLE),
                        printed,
                        new Quantity(amount.in(unit), unit),
                        -1));
    }

    /** The target of a goal is that of its leaf, if the leaf evaluates no other goal. */
    private void goals() {
        for (Goal goal : evaluation.goals()) {
            goal.leaf()
                    .filter(leaf -> evaluation.goals().stream()
                                    .filter(other -> other.leaf().equals(goal.leaf()))
                                    .count()
                            == 1)
                    .ifPresent(leaf -> target(new Subject.OfIndicator(leaf), goal.measurement(), GOAL_TABLE));
        }
    }

    private void measurements(IndicatorPath path, LeafMeasurement leaf) {
        String place = evaluation.kind() == EvaluationKind.UNIT_SELF ? Mention.FORM.place() : INDICATOR_TABLE;
        for (Measurement measurement : leaf.measurements()) {
            Subject subject = measurement.name().isEmpty()
                    ? new Subject.OfIndicator(path)
                    : named(new Subject.UnknownIndicator(measurement.name()));
            if (observed.contains(new FigureKey(subject, Figure.TARGET))) {
                target(subject, measurement, place);
            }
            if (observed.contains(new FigureKey(subject, Figure.ACTUAL))) {
                actual(subject, measurement, place);
            }
        }
    }

    private void target(Subject subject, Measurement measurement, String place) {
        measurement
                .target()
                .ifPresent(printed -> printed.value().flatMap(Target::number).ifPresent(number -> {
                    observed.add(new FigureKey(subject, Figure.TARGET));
                    add(subject, Figure.TARGET, new Mention(place), printed, number, -1);
                }));
    }

    private void actual(Subject subject, Measurement measurement, String place) {
        measurement
                .actual()
                .value()
                .flatMap(Observation::number)
                .ifPresent(number -> add(subject, Figure.ACTUAL, new Mention(place), measurement.actual(), number, -1));
    }

    private void add(
            Subject subject, Figure figure, Mention mention, Printed<?> printed, Quantity quantity, int index) {
        BigDecimal scale = scale(figure, quantity);
        figures.put(
                new FigureKey(subject, figure),
                new StatedFigure(
                        subject,
                        figure,
                        mention.place(),
                        printed.text(),
                        quantity.number().multiply(scale),
                        scale,
                        PrintedDecimals.of(printed.text(), quantity.number()),
                        quantity.unit(),
                        printed.at(),
                        index));
    }

    /** Points in % are of the maximum; a bare rate may be one in percent. */
    private BigDecimal scale(Figure figure, Quantity quantity) {
        Unit unit = quantity.unit();
        return switch (figure) {
            case WEIGHT, SCORE -> unit.isShare() ? unit.scale().multiply(maximum) : BigDecimal.ONE;
            case RATE ->
                unit.isShare() || quantity.number().compareTo(MOST_BARE_SHARE) <= 0
                        ? unit.scale()
                        : BigDecimal.ONE.divide(HUNDRED);
            default -> unit.scale();
        };
    }
}
