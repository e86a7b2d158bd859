package io.github.pes4j.core.audit;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Repair;
import java.util.Iterator;
import java.util.List;

/**
 * What an audit (审核) yields: findings and repairs of each evaluation, and what each check did. Going through the report goes
 * through its findings. Immutable and thread-safe.
 *
 * @param evaluations the evaluations in order, each with what was found
 * @param checks what each check did, in the order of the checks
 */
public record AuditReport(List<Audited> evaluations, List<CheckStatistics> checks) implements Iterable<Finding> {

    /**
     * One evaluation.
     *
     * @param evaluation the evaluation
     * @param findings what was found: one for each cause, worst first
     * @param repairs how its conflicts can be removed, group by group
     */
    public record Audited(Evaluation evaluation, List<Finding> findings, List<Repair> repairs) {
        /** Copies the lists. */
        public Audited {
            findings = ImmutableList.copyOf(findings);
            repairs = ImmutableList.copyOf(repairs);
        }
    }

    /** Copies the lists. */
    public AuditReport {
        evaluations = ImmutableList.copyOf(evaluations);
        checks = ImmutableList.copyOf(checks);
    }

    /** All findings, evaluation by evaluation. */
    public List<Finding> findings() {
        return evaluations.stream()
                .flatMap(audited -> audited.findings().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** All repairs, evaluation by evaluation. */
    public List<Repair> repairs() {
        return evaluations.stream()
                .flatMap(audited -> audited.repairs().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether something cannot be true. */
    public boolean hasErrors() {
        return findings().stream().anyMatch(Finding::isError);
    }

    @Override
    public Iterator<Finding> iterator() {
        return findings().iterator();
    }
}
