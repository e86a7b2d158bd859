package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.audit.IndicatorNames;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.util.List;
import java.util.Optional;

/** Whether target and actual can be held against each other at all: numbers, of one unit, without an operator. */
final class Units implements AuditCheck {

    @Override
    public String id() {
        return "units";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("指标值与完成值可比", "targets and actuals comparable");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(
                FindingCodes.KIND_MISMATCH,
                FindingCodes.UNIT_MISMATCH,
                AuditCodes.UNIT_ONE_SIDED,
                FindingCodes.ACTUAL_IS_BOUND);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        for (Observed observed : Observed.of(audited)) {
            Optional<Target> target = observed.measurement().target().flatMap(Printed::value);
            Optional<Observation> actual = observed.measurement().actual().value();
            if (target.isPresent() && actual.filter(Observation::isReported).isPresent()) {
                compare(observed, target.get(), actual.get(), log);
            }
        }
    }

    private static void compare(Observed observed, Target target, Observation actual, AuditLog log) {
        Optional<Quantity> wanted = target.number();
        Optional<Quantity> reached = actual.number();
        boolean words = actual instanceof Observation.Stated && wanted.isPresent();
        boolean number = reached.isPresent() && wanted.isEmpty();
        if (words || number) {
            found(FindingCodes.KIND_MISMATCH, observed, log);
        } else if (wanted.isEmpty() || reached.isEmpty()) {
            log.passed();
        } else if (isOneSided(observed, wanted.get().unit(), reached.get().unit())) {
            found(AuditCodes.UNIT_ONE_SIDED, observed, log);
        } else if (!wanted.get().isComparableTo(reached.get())) {
            found(FindingCodes.UNIT_MISMATCH, observed, log);
        } else if (actual instanceof Observation.Bound) {
            found(FindingCodes.ACTUAL_IS_BOUND, observed, log);
        } else {
            log.passed();
        }
    }

    /** One of the texts has a unit and the other none; a unit in the name stands for both. */
    private static boolean isOneSided(Observed observed, Unit wanted, Unit reached) {
        String target = observed.measurement().target().map(Printed::text).orElse("");
        String actual = observed.measurement().actual().text();
        boolean inTarget = !wanted.symbol().isEmpty() && target.contains(wanted.symbol());
        boolean inActual = !reached.symbol().isEmpty() && actual.contains(reached.symbol());
        return inTarget != inActual && (inTarget || !wanted.isShare()) && !IndicatorNames.hasUnit(observed.name());
    }

    private static void found(FindingCode code, Observed observed, AuditLog log) {
        String target = observed.measurement().target().map(Printed::text).orElse("");
        Finding finding = Said.finding(
                        code, observed.subject(), observed.measurement().actual())
                .expected(new Bilingual("与指标值“{0}”可比的完成值", "an actual that can be held against '{0}'").with(target))
                .build();
        log.found(Conflict.of(finding));
    }
}
