package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numbers that are off by a power of ten which a unit explains, or that look as if a sign was scanned as a digit. */
final class Magnitudes implements AuditCheck {

    private static final Share LEAST = Share.percent("50");
    private static final Share MOST = Share.percent("200");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Powers of ten between counts: 千, 万, 亿. */
    private static final List<Integer> OF_COUNTS = List.of(4, 3, 8);
    /** Between shares: % and ‰ left out or added. */
    private static final List<Integer> OF_SHARES = List.of(2, 3);
    /** A bare number may be a share too. */
    private static final List<Integer> OF_BARE = List.of(4, 3, 8, 2);

    @Override
    public String id() {
        return "magnitudes";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("数量级", "orders of magnitude");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.MAGNITUDE_SUSPECT, FindingCodes.SCAN_SUSPECT);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        for (Observed observed : Observed.of(audited)) {
            Optional<Quantity> wanted = observed.measurement()
                    .target()
                    .flatMap(Printed::value)
                    .filter(target -> target instanceof Target.Level)
                    .flatMap(Target::number)
                    .filter(number -> number.number().signum() > 0);
            Optional<Quantity> reached = observed.measurement()
                    .counted()
                    .filter(number -> number.number().signum() > 0);
            if (wanted.isPresent() && reached.isPresent()) {
                compare(observed, wanted.get(), reached.get(), log);
            } else {
                log.skipped(new Bilingual("不是数字对数字", "no number against a number"));
            }
        }
    }

    private static void compare(Observed observed, Quantity wanted, Quantity reached, AuditLog log) {
        Optional<Quantity> scanned = scannedTarget(observed, wanted, reached);
        Optional<Quantity> other = reading(wanted, reached);
        if (scanned.isPresent()) {
            log.found(scan(
                    observed,
                    observed.measurement().target().orElseThrow(),
                    "≥" + scanned.get(),
                    target(observed, scanned.get())));
        } else if (isScannedActual(wanted, reached)) {
            Quantity plain = withoutFirstDigit(reached).orElseThrow();
            log.found(scan(observed, observed.measurement().actual(), plain.toString(), actual(observed, plain)));
        } else if (other.isPresent()) {
            log.found(magnitude(observed, wanted, other.get()));
        } else {
            log.passed();
        }
    }

    /** The reading of the actual by another unit that comes near the target: then the printed one is far from it. */
    private static Optional<Quantity> reading(Quantity wanted, Quantity reached) {
        Unit unit = reached.unit();
        List<Integer> powers = unit.isShare() ? OF_SHARES : unit.equals(Unit.NONE) ? OF_BARE : OF_COUNTS;
        for (int power : powers) {
            for (int sign : new int[] {-power, power}) {
                BigDecimal corrected = reached.inBaseUnits().scaleByPowerOfTen(sign);
                Share ratio = Share.quotient(corrected, wanted.inBaseUnits());
                if (ratio.compareTo(LEAST) >= 0 && ratio.compareTo(MOST) <= 0) {
                    return Optional.of(shown(corrected, wanted, reached));
                }
            }
        }
        return Optional.empty();
    }

    /** In the unit of the actual without its multiple, or as a share in %. */
    private static Quantity shown(BigDecimal base, Quantity wanted, Quantity reached) {
        if (reached.unit().isShare()) {
            return new Quantity(base.multiply(HUNDRED), Unit.PERCENT);
        }
        Unit plain = Unit.of(reached.unit().dimension());
        boolean large = reached.inBaseUnits().compareTo(wanted.inBaseUnits()) < 0;
        Unit unit = large ? wanted.unit() : plain;
        return new Quantity(base.divide(unit.scale()), unit);
    }

    /** A target such as 290% beside an actual of at most 100 %: the sign before 90% was read as a 2. */
    private static Optional<Quantity> scannedTarget(Observed observed, Quantity wanted, Quantity reached) {
        boolean percent = wanted.unit().equals(Unit.PERCENT) && wanted.number().compareTo(HUNDRED) > 0;
        String text = observed.measurement().target().map(Printed::text).orElse("");
        boolean bare = Character.isDigit(text.isBlank() ? ' ' : text.strip().charAt(0));
        return percent && bare && reached.inBaseUnits().compareTo(BigDecimal.ONE) <= 0
                ? withoutFirstDigit(wanted)
                        .filter(plain -> wanted.number().toPlainString().startsWith("2"))
                : Optional.empty();
    }

    /** An actual such as 290% against a target of 90 %. */
    private static boolean isScannedActual(Quantity wanted, Quantity reached) {
        return reached.unit().equals(Unit.PERCENT)
                && wanted.unit().equals(Unit.PERCENT)
                && wanted.number().compareTo(HUNDRED) <= 0
                && reached.number().toPlainString().startsWith("2")
                && reached.number().compareTo(BigDecimal.valueOf(200)) > 0
                && withoutFirstDigit(reached)
                        .filter(plain -> plain.number().compareTo(HUNDRED) <= 0)
                        .filter(plain ->
                                plain.number().multiply(BigDecimal.valueOf(2)).compareTo(wanted.number()) >= 0)
                        .isPresent();
    }

    private static Optional<Quantity> withoutFirstDigit(Quantity quantity) {
        String digits = quantity.number().toPlainString().substring(1);
        boolean number = !digits.isEmpty() && Character.isDigit(digits.charAt(0)) && digits.charAt(0) != '0';
        return number ? Optional.of(new Quantity(new BigDecimal(digits), quantity.unit())) : Optional.empty();
    }

    private static Conflict scan(Observed observed, Printed<?> printed, String likely, Conflict.Builder conflict) {
        Finding finding = Said.finding(FindingCodes.SCAN_SUSPECT, observed.subject(), printed)
                .expected(new Bilingual("可能是 {0}", "likely {0}").with(likely))
                .build();
        return conflict.finding(finding).build();
    }

    private static Conflict magnitude(Observed observed, Quantity wanted, Quantity reading) {
        Share ratio = Share.quotient(reading.inBaseUnits(), wanted.inBaseUnits());
        Finding finding = Said.finding(
                        AuditCodes.MAGNITUDE_SUSPECT,
                        observed.subject(),
                        observed.measurement().actual())
                .got(new Bilingual("{0}，指标值 {1}", "{0} against {1}")
                        .with(
                                observed.measurement().actual(),
                                observed.measurement()
                                        .target()
                                        .map(Printed::text)
                                        .orElse("")))
                .expected(new Bilingual("{0}（完成 {1}）", "{0} ({1} of the target)").with(reading, ratio.percentText(2)))
                .build();
        return actual(observed, reading).finding(finding).build();
    }

    private static Conflict.Builder actual(Observed observed, Quantity reading) {
        return Conflict.builder()
                .correction(observed.corrected(measurement -> Measurement.builder()
                        .from(measurement)
                        .actual(Printed.of(reading.toString(), new Observation.Measured(reading)))
                        .build()));
    }

    private static Conflict.Builder target(Observed observed, Quantity reading) {
        Target level = new Target.Level(Comparison.AT_LEAST, reading);
        return Conflict.builder()
                .correction(observed.corrected(measurement -> Measurement.builder()
                        .from(measurement)
                        .target(Printed.of(level))
                        .build()));
    }
}
