/**
 * Auditing as a plug-in point: what a check sees, what it reports, and what an audit yields. The checks themselves, and the
 * auditor that runs them, are in the module pes-scoring. Whether a file can be read is no question for a check: readers say so
 * themselves, in findings.
 */
@NullMarked
@PesStyle
package io.github.pes4j.core.audit;

import io.github.pes4j.core.internal.PesStyle;
import org.jspecify.annotations.NullMarked;
