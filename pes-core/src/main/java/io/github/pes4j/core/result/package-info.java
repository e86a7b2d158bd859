/**
 * What scoring yields: scorecards with their explanations, grades, summaries, and the dossier that writers take.
 */
@NullMarked
@PesStyle
package io.github.pes4j.core.result;

import io.github.pes4j.core.internal.PesStyle;
import org.jspecify.annotations.NullMarked;
