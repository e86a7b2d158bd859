/**
 * Auditing as a plug-in point: what a check sees, what it reports, and what an audit yields. The checks themselves, and the
 * auditor that runs them, are in the module pes-scoring.
 */
@NullMarked
@PesStyle
package io.github.pes4j.core.audit;

import io.github.pes4j.core.internal.PesStyle;
import org.jspecify.annotations.NullMarked;
