package io.github.pes4j.core.evaluation;

import io.github.pes4j.core.claim.Claimant;

/** Who evaluates (评价类型). Immutable and thread-safe. */
public enum EvaluationKind {
    /** The unit that ran the project evaluates it itself (单位自评), on the self-evaluation form. */
    UNIT_SELF(Claimant.SELF),
    /** The department evaluates projects of its units (部门评价), in a report with a framework. */
    DEPARTMENT(Claimant.DEPARTMENT),
    /** The finance office evaluates (财政评价), in a report with a framework. */
    FISCAL(Claimant.FISCAL);

    private final Claimant evaluator;

    EvaluationKind(Claimant evaluator) {
        this.evaluator = evaluator;
    }

    /** Who prints the scores of such an evaluation. */
    public Claimant evaluator() {
        return evaluator;
    }
}
