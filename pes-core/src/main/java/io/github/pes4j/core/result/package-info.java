/**
 * What scoring yields: scorecards with their explanations, summaries, and the dossier that writers take. Nothing here decides a
 * score: calculations are worked out and put into words, but which one a leaf has is up to the module pes-scoring. Grades are in
 * {@link io.github.pes4j.core.policy}.
 */
@NullMarked
@PesStyle
package io.github.pes4j.core.result;

import io.github.pes4j.core.internal.PesStyle;
import org.jspecify.annotations.NullMarked;
