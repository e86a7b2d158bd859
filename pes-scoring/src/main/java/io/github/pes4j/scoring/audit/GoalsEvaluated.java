package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.audit.IndicatorNames;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import java.util.List;

/** Every goal of the goal table is evaluated by a leaf, unless its block is scored as a whole. */
final class GoalsEvaluated implements AuditCheck {

    @Override
    public String id() {
        return "goals";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("绩效目标均被评价", "every goal evaluated");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.GOAL_NOT_EVALUATED);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        for (Goal goal : audited.evaluation().goals()) {
            boolean evaluated =
                    goal.leaf().filter(path -> audited.leaf(path).isPresent()).isPresent()
                            || isEvaluatedByName(audited, goal)
                            || isPartOfWhole(audited, goal);
            log.passedUnless(!evaluated, () -> conflict(goal));
        }
    }

    private static boolean isEvaluatedByName(AuditCase audited, Goal goal) {
        String name = IndicatorNames.plain(name(goal));
        return audited.leaves().keySet().stream()
                .anyMatch(path -> IndicatorNames.plain(path.name()).equals(name));
    }

    /** A leaf of the first or second level carries the name of the goal's block. */
    private static boolean isPartOfWhole(AuditCase audited, Goal goal) {
        return audited.leaves().keySet().stream()
                .filter(path -> path.level() <= 2 && path.level() < goal.names().size())
                .anyMatch(path -> goal.names().subList(0, path.level()).equals(path.names()));
    }

    private static String name(Goal goal) {
        return goal.names().isEmpty() ? "" : goal.names().get(goal.names().size() - 1);
    }

    private static Conflict conflict(Goal goal) {
        Finding.Builder finding = Finding.of(AuditCodes.GOAL_NOT_EVALUATED)
                .subject(new Subject.UnknownIndicator(name(goal)))
                .got(new Bilingual("没有指标评价“{0}”", "no indicator evaluates '{0}'").with(String.join("/", goal.names())));
        goal.measurement().target().flatMap(Printed::at).ifPresent(finding::addPlace);
        return Conflict.of(finding.build());
    }
}
