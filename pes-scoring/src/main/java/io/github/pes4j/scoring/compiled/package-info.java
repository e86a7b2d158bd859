/**
 * The same scores without reasons, many times as fast: {@link io.github.pes4j.scoring.compiled.CompiledScorer} holds a tree
 * under a policy in columns, {@link io.github.pes4j.scoring.compiled.Batch} the observations of many evaluations, {@link
 * io.github.pes4j.scoring.compiled.Scores} what they come to; {@link io.github.pes4j.scoring.compiled.Rescoring} follows single
 * changes of one evaluation. Who wants to know why, asks {@code Scorer}; who has evaluations of many trees, {@code BriefScorer}.
 *
 * <p>Plans ({@code CompiledScorer}, {@code Plans}) may be shared by threads; batches, actuals and rescorings may not: each thread
 * has its own.
 */
@NullMarked
package io.github.pes4j.scoring.compiled;

import org.jspecify.annotations.NullMarked;
