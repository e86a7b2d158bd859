/**
 * Where weights come from (权重): pairwise comparisons (层次分析法), the spread of data (熵权法), the opinions of experts; and how weights
 * become points that add up. Every result carries the name of its method. Weights are doubles, because they are derived; the points
 * made of them are exact. No tree is touched here: putting points into one, and asking what other weights would
 * change, is for {@link io.github.pes4j.scoring.whatif}.
 */
@NullMarked
package io.github.pes4j.scoring.weighting;

import org.jspecify.annotations.NullMarked;
