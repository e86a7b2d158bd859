package io.github.pes4j.core.audit;

import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;

/**
 * One question that an audit (审核) asks of an evaluation: the plug-in point for checks. A check looks at one evaluation at a
 * time and knows nothing of the other checks; the auditor decides which finding is the cause of which. It must give the same
 * answer to the same evaluation, and must be thread-safe; a check without fields is. It is found by
 * {@link java.util.ServiceLoader} if it is declared both in {@code module-info} and in {@code META-INF/services}, and has a
 * public constructor without arguments.
 */
public interface AuditCheck {

    /** Its id: words of small letters joined by hyphens, of plug-ins behind a prefix: {@code acme:late-report}. */
    String id();

    /** What it asks, in a few words. */
    Bilingual title();

    /** The codes that it may report; of a plug-in, codes behind its own prefix. */
    List<FindingCode> codes();

    /**
     * Looks at an evaluation and says what it saw: each time that it applied it either passed or found something; where it
     * could not be applied it says why.
     *
     * @param audited the evaluation with its score and its claims
     * @param log where it says so
     */
    void check(AuditCase audited, AuditLog log);
}
