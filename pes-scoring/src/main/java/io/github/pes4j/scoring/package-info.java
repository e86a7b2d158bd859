/**
 * Scores evaluations: {@link io.github.pes4j.scoring.Scorer} applies the rules of a tree to what was observed, under a
 * policy, and yields scorecards whose explanations are the calculations. Reading, auditing and writing happen elsewhere.
 */
@NullMarked
package io.github.pes4j.scoring;

import org.jspecify.annotations.NullMarked;
