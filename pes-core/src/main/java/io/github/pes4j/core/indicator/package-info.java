/**
 * The tree of weighted indicators (指标体系) and the paths that name its nodes. A tree is a framework: it holds no
 * observation, and many evaluations can share it. What was observed is kept by path in
 * {@link io.github.pes4j.core.measurement}; what was earned is in {@link io.github.pes4j.core.result}.
 */
@NullMarked
@PesStyle
package io.github.pes4j.core.indicator;

import io.github.pes4j.core.internal.PesStyle;
import org.jspecify.annotations.NullMarked;
