package io.github.pes4j.core.policy;

import java.util.Locale;

/** The fields of a policy (评分办法), each of which says where it comes from. Immutable and thread-safe. */
public enum PolicyField {
    /** Where and how scores are rounded. */
    ROUNDING,
    /** Which totals earn which grade. */
    BANDS,
    /** Which total is graded. */
    GRADE_FROM,
    /** How a missed reverse indicator is scored. */
    REVERSE,
    /** What exceeding a target by far means. */
    OVER_ACHIEVEMENT,
    /** What a verdict in words is worth. */
    QUALITATIVE_BANDS,
    /** What a leaf counts that cannot be computed. */
    MISSING,
    /** The points of the first level that are usual. */
    SCHEME,
    /** The least share of outputs and effects together. */
    RESULT_FLOOR,
    /** Conditions that cap the grade. */
    GRADE_CAPS;

    /** The word for files and commands: {@code grade-from}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
