package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.policy.AuditSettings;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;

/**
 * What one check says of one report, in English.
 *
 * @param passed how often it was content
 * @param found for each conflict the subject, what was found, what was expected
 * @param skipped why it could not be applied
 */
record Checked(int passed, List<String> found, List<String> skipped) {

    static Checked by(AuditCheck check, Evaluation evaluation, Evaluation... siblings) {
        ScoringPolicy policy = Policies.usualFor(evaluation.kind());
        Log log = new Log();
        check.check(
                new AuditCase(
                        evaluation,
                        Scorer.of(policy).score(evaluation),
                        policy,
                        AuditSettings.usual(),
                        List.of(siblings)),
                log);
        return new Checked(log.passed, List.copyOf(log.found), List.copyOf(log.skipped));
    }

    static Checked by(AuditCheck check, Sample sample) {
        return by(check, sample.build());
    }

    /** One word for most cases: {@code passed}, or all that was said. */
    String said() {
        List<String> all = new ArrayList<>(found);
        all.addAll(skipped);
        return all.isEmpty() ? passed == 0 ? "nothing" : "passed" : String.join("; ", all);
    }

    private static final class Log implements AuditLog {
        private final List<String> found = new ArrayList<>();
        private final List<String> skipped = new ArrayList<>();
        private int passed;

        @Override
        public void passed() {
            passed++;
        }

        @Override
        public void found(Conflict conflict) {
            Finding finding = conflict.finding();
            found.add(finding.subject().map(Object::toString).orElse("-")
                    + ": " + finding.got().map(Bilingual::en).orElse("-")
                    + finding.expected().map(text -> " | " + text.en()).orElse(""));
        }

        @Override
        public void skipped(Bilingual why) {
            skipped.add(why.en());
        }
    }
}
