/**
 * One evaluation of one project, whole (绩效评价): the hub that readers build and scorers, auditors and writers take. It holds
 * what was reported and what a report claims, never what PES computes: that is in {@link io.github.pes4j.core.result}.
 */
@NullMarked
@PesStyle
package io.github.pes4j.core.evaluation;

import io.github.pes4j.core.internal.PesStyle;
import org.jspecify.annotations.NullMarked;
