/**
 * Scores evaluations: {@link io.github.pes4j.scoring.Scorer} applies the rules of a tree to what was observed, under a
 * policy, and yields scorecards whose explanations are the calculations. Where many evaluations of one tree are scored and
 * nobody asks why, {@link io.github.pes4j.scoring.compiled.CompiledScorer} gives the same scores in columns, and {@link
 * io.github.pes4j.scoring.compiled.Rescoring} follows single changes. Reading, auditing and writing happen elsewhere.
 */
@NullMarked
package io.github.pes4j.scoring;

import org.jspecify.annotations.NullMarked;
