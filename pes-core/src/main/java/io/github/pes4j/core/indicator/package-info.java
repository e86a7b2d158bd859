/**
 * The tree of weighted indicators (指标体系) and the paths that name its nodes. A tree is a framework: it holds no
 * observation, and many evaluations can share it.
 */
@NullMarked
@PesStyle
package io.github.pes4j.core.indicator;

import io.github.pes4j.core.internal.PesStyle;
import org.jspecify.annotations.NullMarked;
