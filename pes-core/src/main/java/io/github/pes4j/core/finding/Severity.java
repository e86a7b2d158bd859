package io.github.pes4j.core.finding;

/** How bad a finding is; worst first. Immutable and thread-safe. */
public enum Severity {
    /** Something cannot be true, or could not be read. */
    ERROR,
    /** Something is doubtful, or departs from what is usual. */
    WARNING,
    /** Worth knowing. */
    NOTICE
}
