/**
 * One evaluation of one project, whole: the hub that readers build and scorers, auditors and writers take.
 */
@NullMarked
@PesStyle
package io.github.pes4j.core.evaluation;

import io.github.pes4j.core.internal.PesStyle;
import org.jspecify.annotations.NullMarked;
