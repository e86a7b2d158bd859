/**
 * Findings: what is wrong with an input or a report, where, and how to mend it. Data problems are findings; exceptions
 * are for programmer errors. Nothing here looks for anything wrong: readers, the scorer and the checks
 * of an audit do.
 */
@NullMarked
@PesStyle
package io.github.pes4j.core.finding;

import io.github.pes4j.core.internal.PesStyle;
import org.jspecify.annotations.NullMarked;
