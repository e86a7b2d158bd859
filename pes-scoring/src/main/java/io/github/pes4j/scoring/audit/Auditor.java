package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditReport;
import io.github.pes4j.core.audit.Checks;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.Portfolio;
import io.github.pes4j.core.finding.Repair;
import io.github.pes4j.core.policy.AuditSettings;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Audits what reports print of themselves (审核): every figure is recomputed from the others, and what cannot be true is
 * found, one finding for each cause. Pure: the same portfolio gives the same report. Immutable, and thread-safe if the
 * checks are.
 */
public final class Auditor {

    private final AuditSettings settings;
    private final List<AuditCheck> checks;
    private final Rules rules;

    private Auditor(AuditSettings settings, List<AuditCheck> checks, Rules rules) {
        this.settings = settings;
        this.checks = checks;
        this.rules = rules;
    }

    /**
     * An auditor with these checks, without custom rules.
     *
     * @throws IllegalArgumentException as {@link #of(AuditSettings, Iterable, Rules)}
     */
    public static Auditor of(AuditSettings settings, Iterable<? extends AuditCheck> checks) {
        return of(settings, checks, Rules.none());
    }

    /**
     * An auditor with these checks, which scores with these custom rules.
     *
     * @param settings what to look for
     * @param checks the checks, in the order in which they run; those that the settings switch off are left out
     * @param rules the custom rules: {@code Rules.installed()}
     * @throws IllegalArgumentException if an id is malformed, or two checks share one
     */
    public static Auditor of(AuditSettings settings, Iterable<? extends AuditCheck> checks, Rules rules) {
        return new Auditor(
                settings,
                Checks.of(checks).stream()
                        .filter(check -> !settings.off().contains(check.id()))
                        .toList(),
                rules);
    }

    /** An auditor with all checks of PES and the usual settings. */
    public static Auditor standard() {
        return of(AuditSettings.usual(), standardChecks());
    }

    /** The checks of PES, in order. */
    public static List<AuditCheck> standardChecks() {
        return StandardChecks.ALL;
    }

    /** Audits one evaluation. */
    public AuditReport audit(Evaluation evaluation) {
        return audit(Portfolio.of(evaluation));
    }

    /** Audits each evaluation of a portfolio beside its siblings. */
    public AuditReport audit(Portfolio portfolio) {
        Tally tally = new Tally(checks);
        List<AuditReport.Audited> audited = new ArrayList<>();
        for (int i = 0; i < portfolio.evaluations().size(); i++) {
            List<Evaluation> siblings = new ArrayList<>(portfolio.evaluations());
            audited.add(audited(siblings.remove(i), siblings, tally));
        }
        return new AuditReport(audited, tally.statistics());
    }

    private AuditReport.Audited audited(Evaluation evaluation, List<Evaluation> siblings, Tally tally) {
        CaseMaker cases = new CaseMaker(settings, scorer(evaluation), siblings);
        AuditCase first = cases.of(evaluation);
        List<Conflict> found = tally.run(first);
        Function<Evaluation, List<Conflict>> again = corrected -> new Tally(checks).run(cases.of(corrected));
        Causes.Found causes = new Causes(again).among(evaluation, found);
        // A score that follows from a misprinted actual is right as soon as the actual is.
        List<Conflict> left = found.stream()
                .filter(conflict -> conflict.finding().isError())
                .filter(conflict -> !causes.misread().contains(conflict))
                .toList();
        List<Repair> repairs = isRepairable(left) && settings.mostChanges() > 0
                ? new Repairs(first, left, again).among(found, settings.mostChanges())
                : List.of();
        return new AuditReport.Audited(evaluation, causes.findings(), repairs);
    }

    /** Whether scores or rates conflict: only they are repaired. */
    private static boolean isRepairable(List<Conflict> found) {
        return found.stream()
                .flatMap(conflict -> conflict.figure().stream())
                .anyMatch(figure -> figure == Figure.SCORE || figure == Figure.RATE);
    }

    private Scorer scorer(Evaluation evaluation) {
        ScoringPolicy policy = settings.policy()
                .or(() -> evaluation.policy().flatMap(Policies::byId))
                .orElseGet(() -> Policies.usualFor(evaluation.kind()));
        return Scorer.of(policy, rules);
    }

    /** Makes cases of one evaluation and of its corrected versions. */
    record CaseMaker(AuditSettings settings, Scorer scorer, List<Evaluation> siblings) {

        AuditCase of(Evaluation evaluation) {
            return new AuditCase(evaluation, scorer.score(evaluation), scorer.policy(), settings, siblings);
        }
    }
}
