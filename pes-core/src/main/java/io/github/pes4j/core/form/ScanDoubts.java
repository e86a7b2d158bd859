package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.Header.Column;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that a table was scanned and an operator read as something else: ≥90% as 290%, ≥6 as 26, ≤3 as W3, two cells as one.
 * What is printed counts all the same; a reader that mended it would hide it.
 */
final class ScanDoubts {

    private static final Pattern SHARE = Pattern.compile("2([1-9]\\d{0,2}(?:\\.\\d+)?)%");
    private static final Pattern LETTER = Pattern.compile("[Ww](\\d.*)");
    private static final Pattern GLUED = Pattern.compile("\\d+(?:\\.\\d+)?%2?(\\d+(?:\\.\\d+)?%)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final FormArea area;
    private final IndicatorRow row;

    ScanDoubts(FormArea area, IndicatorRow row) {
        this.area = area;
        this.row = row;
    }

    /** Reports the target and the actual of the row that look misread; tells whether one did. */
    boolean report(Measurement measurement, Optional<Printed<Points>> score) {
        Optional<String> reading = measurement.target().map(Printed::text).flatMap(ScanDoubts::reading);
        boolean target = reading.isPresent()
                ? report(Column.TARGET, measurement.target().map(Printed::text).orElse(""), reading.get())
                : misreadCount(measurement, score);
        Optional<String> actual = reading(measurement.actual().text()).filter(read -> reaches(measurement));
        return actual.map(read -> report(Column.ACTUAL, measurement.actual().text(), read))
                .orElse(target);
    }

    /** What a text may have been before an operator in it was misread. */
    private static Optional<String> reading(String printed) {
        String text = FormText.compact(printed);
        if (!text.endsWith("%") && !text.startsWith("W") && !text.startsWith("w")) {
            return Optional.empty();
        }
        Matcher share = SHARE.matcher(text);
        if (share.matches() && new BigDecimal(share.group(1)).compareTo(HUNDRED) <= 0) {
            return Optional.of("≥" + share.group(1) + "%");
        }
        Matcher letter = LETTER.matcher(text);
        if (letter.matches()) {
            return Optional.of("≤" + letter.group(1));
        }
        Matcher glued = GLUED.matcher(text);
        return glued.matches() ? Optional.of("≥" + glued.group(1)) : Optional.empty();
    }

    /** An actual may well lie far above its target; it is doubtful where the target is a share of at most all. */
    private static boolean reaches(Measurement measurement) {
        return measurement
                .target()
                .flatMap(Printed::value)
                .flatMap(Target::number)
                .filter(wanted ->
                        wanted.unit().isShare() && wanted.inBaseUnits().compareTo(BigDecimal.ONE) <= 0)
                .filter(wanted -> wanted.inBaseUnits().compareTo(HALF) >= 0)
                .isPresent();
    }

    /** A bare target 26次 that was missed by far and scored in full, and would be met as ≥6次. */
    private boolean misreadCount(Measurement measurement, Optional<Printed<Points>> score) {
        Optional<Quantity> wanted = measurement
                .target()
                .filter(target -> FormText.compact(target.text()).startsWith("2"))
                .flatMap(Printed::value)
                .filter(Target.Level.class::isInstance)
                .flatMap(Target::number)
                .filter(quantity -> !quantity.unit().isShare());
        Optional<BigDecimal> rest = wanted.map(quantity -> quantity.number().toPlainString())
                .filter(digits -> digits.length() > 1)
                .map(digits -> new BigDecimal("0" + digits.substring(1)));
        Optional<BigDecimal> reached = measurement
                .counted()
                .filter(quantity -> wanted.filter(target -> target.unit().equals(quantity.unit()))
                        .isPresent())
                .map(Quantity::number);
        boolean full = score.flatMap(Printed::value)
                .filter(points -> row.cell(Column.WEIGHT)
                        .flatMap(Notation::number)
                        .filter(weight -> weight.number().compareTo(points.number()) == 0)
                        .isPresent())
                .isPresent();
        boolean fits = full
                && rest.isPresent()
                && reached.isPresent()
                && rest.get().signum() > 0
                && reached.get().compareTo(rest.get()) >= 0
                && reached.get().compareTo(wanted.orElseThrow().number()) < 0;
        String unit = wanted.map(quantity -> quantity.unit().symbol()).orElse("");
        return fits
                && report(
                        Column.TARGET,
                        measurement.target().map(Printed::text).orElse(""),
                        "≥" + rest.map(BigDecimal::toPlainString).orElse("") + unit);
    }

    private boolean report(Column column, String got, String reading) {
        Finding.Builder finding = Finding.of(FindingCodes.SCAN_SUSPECT)
                .subject(new Subject.UnknownIndicator(row.name().orElse("")))
                .got(got)
                .expected(new Bilingual("可能原为“{0}”", "perhaps {0} before it was scanned").with(reading));
        row.printed(column)
                .or(() -> row.printed(Column.INITIAL_TARGET))
                .ifPresent(cell -> finding.addPlace(area.grid().location(cell)));
        area.report(finding.build());
        return true;
    }
}
