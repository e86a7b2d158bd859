package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.CheckStatistics;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs checks and counts what each of them did. Not thread-safe. */
final class Tally {

    private final List<AuditCheck> checks;
    private final List<Count> counts = new ArrayList<>();

    Tally(List<AuditCheck> checks) {
        this.checks = checks;
        checks.forEach(check -> counts.add(new Count()));
    }

    /** What the checks find in a case, in the order of the checks. */
    List<Conflict> run(AuditCase audited) {
        List<Conflict> all = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            Count count = counts.get(i);
            count.conflicts.clear();
            run(checks.get(i), audited, count);
            all.addAll(count.conflicts);
        }
        return all;
    }

    /** One plug-in that throws must not take the audit with it. Checks of PES have no prefix; that they throw is a bug. */
    private static void run(AuditCheck check, AuditCase audited, Count count) {
        if (!check.id().contains(":")) {
            check.check(audited, count);
            return;
        }
        try {
            check.check(audited, count);
        } catch (RuntimeException | LinkageError e) {
            count.found(Conflict.of(Finding.of(FindingCodes.BROKEN_PLUG_IN)
                    .got(Bilingual.same(check.id() + ": " + e))
                    .build()));
        }
    }

    List<CheckStatistics> statistics() {
        List<CheckStatistics> statistics = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            AuditCheck check = checks.get(i);
            Count count = counts.get(i);
            statistics.add(new CheckStatistics(check.id(), check.title(), count.passed, count.found, count.skipped));
        }
        return statistics;
    }

    private static final class Count implements AuditLog {
        private final List<Conflict> conflicts = new ArrayList<>();
        private final Map<Bilingual, Integer> skipped = new LinkedHashMap<>();
        private int passed;
        private int found;

        @Override
        public void passed() {
            passed++;
        }

        @Override
        public void found(Conflict conflict) {
            found++;
            conflicts.add(conflict);
        }

        @Override
        public void skipped(Bilingual why) {
            skipped.merge(why, 1, Integer::sum);
        }
    }
}
