package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.value.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Blocks of the first or second level that are scored as a whole, with nothing reported under them. Where nothing is
 * reported under any block the file holds a summary alone, and says nothing about the report.
 */
final class Unsupported implements AuditCheck {

    @Override
    public String id() {
        return "support";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("分值有依据", "points with something under them");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.UNSUPPORTED_WEIGHT);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        int deepest = audited.leaves().keySet().stream()
                .mapToInt(IndicatorPath::level)
                .max()
                .orElse(0);
        Map<IndicatorPath, Boolean> blocks = new LinkedHashMap<>();
        audited.evaluation().tree().leaves().forEach((path, leaf) -> {
            boolean block = path.level() == 1 || (path.level() == 2 && deepest > 2);
            if (block && leaf.points().signum() > 0) {
                blocks.put(path, isSupported(audited, path, leaf));
            }
        });
        boolean some = blocks.containsValue(true)
                || audited.leaves().size() > blocks.size()
                || !audited.evaluation().goals().isEmpty();
        if (!some) {
            log.skipped(new Bilingual("只有汇总得分", "there is a summary of scores alone"));
            return;
        }
        blocks.forEach((path, supported) -> log.passedUnless(!supported, () -> conflict(audited, path)));
    }

    private static boolean isSupported(AuditCase audited, IndicatorPath path, Indicator leaf) {
        boolean ruled = !(leaf.rule() instanceof Judged)
                && FundRatios.measuredBy(leaf.rule()).isPresent();
        boolean described = !leaf.evaluationPoints().isEmpty();
        boolean observed =
                audited.evaluation().measurement(path).measurements().stream().anyMatch(Unsupported::saysSomething);
        boolean aimed = audited.evaluation().goals().stream().anyMatch(goal -> isUnder(goal, path));
        return ruled || described || observed || aimed;
    }

    private static boolean saysSomething(Measurement measurement) {
        return measurement.isReported() || measurement.target().isPresent();
    }

    private static boolean isUnder(Goal goal, IndicatorPath path) {
        boolean linked = goal.leaf().filter(path::equals).isPresent();
        boolean named = goal.names().size() > path.level()
                && goal.names().subList(0, path.level()).equals(path.names());
        return linked || named;
    }

    private static Conflict conflict(AuditCase audited, IndicatorPath path) {
        Subject subject = new Subject.OfIndicator(path);
        return Conflict.of(Said.finding(
                        AuditCodes.UNSUPPORTED_WEIGHT, subject, audited.claims().mentions(subject, Figure.WEIGHT))
                .got(new Bilingual("{0} 分，没有任何指标或完成情况", "{0} points, and no indicator or observation")
                        .with(audited.leaf(path).orElseThrow().points()))
                .build());
    }
}
