package io.github.pes4j.testkit.cases;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.ClaimValue;
import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Words in which the cases are written down. */
final class Facts {

    private Facts() {}

    /** A target and an actual as printed, read as a form would read them. */
    static Measurement measured(String name, String target, String actual) {
        Target wanted = Notation.target(target);
        return Measurement.builder()
                .name(name)
                .target(Printed.of(target, wanted))
                .actual(Printed.of(actual, Notation.actual(actual, Optional.of(wanted))))
                .build();
    }

    /** A leaf that a person judged. */
    static LeafMeasurement judged(String points, Claimant by, Measurement... measurements) {
        return LeafMeasurement.builder()
                .addMeasurements(measurements)
                .judgement(judgement(points, by, ""))
                .build();
    }

    /** Points that a person gave, with a reason in our own words; without one if it is empty. */
    static Judgement judgement(String points, Claimant by, String reason) {
        return new Judgement(
                Printed.of(points, Points.of(points)), by, Optional.of(reason).filter(text -> !text.isEmpty()));
    }

    static Subject indicator(String... names) {
        return new Subject.OfIndicator(IndicatorPath.of(names));
    }

    /** A printed number of points, a rate in % or an amount in 万元 or 元. */
    static Claim number(Subject subject, Figure figure, String text, Claimant by, String place) {
        Quantity quantity = Notation.target(text).number().orElseThrow();
        return new Claim(subject, figure, Printed.of(text, new ClaimValue.Numeric(quantity)), by, new Mention(place));
    }

    static Claim target(Subject subject, String text, Claimant by, String place) {
        return new Claim(
                subject,
                Figure.TARGET,
                Printed.of(text, new ClaimValue.Goal(Notation.target(text))),
                by,
                new Mention(place));
    }

    static Claim word(Subject subject, Figure figure, String text, Claimant by, String place) {
        return new Claim(subject, figure, Printed.of(text, new ClaimValue.Word(text)), by, new Mention(place));
    }

    /** A row of funds in 万元; a figure that is the empty text was not reported. */
    static FundingRow funds(String source, String initial, String annual, String received, String spent) {
        Map<FundingColumn, Printed<Amount>> figures = new EnumMap<>(FundingColumn.class);
        put(figures, FundingColumn.INITIAL, initial);
        put(figures, FundingColumn.ANNUAL, annual);
        put(figures, FundingColumn.RECEIVED, received);
        put(figures, FundingColumn.SPENT, spent);
        return new FundingRow(source, figures);
    }

    private static void put(Map<FundingColumn, Printed<Amount>> figures, FundingColumn column, String text) {
        if (!text.isEmpty()) {
            figures.put(column, Printed.of(text, Amount.of(text, Unit.WAN_YUAN)));
        }
    }
}
