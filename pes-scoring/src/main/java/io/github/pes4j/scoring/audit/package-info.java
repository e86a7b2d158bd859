/**
 * The audit (审核): recomputes everything that a report prints and says what cannot be true. Figures are nodes of a graph,
 * each with its mentions; checks look at them one by one; one place, {@code Causes}, tells causes from consequences. Checks
 * of others are written against {@link io.github.pes4j.core.audit}; nothing here changes a figure or a score.
 */
@NullMarked
package io.github.pes4j.scoring.audit;

import org.jspecify.annotations.NullMarked;
