/**
 * What a result depends on, as statistics: distributions, designs of runs, quantiles, indices of Sobol', effects of Morris,
 * and the order-free attribution of a difference. The function under study is any {@link
 * io.github.pes4j.scoring.sensitivity.Model} of plain numbers; nothing here knows an indicator.
 *
 * <p>Chance comes from a seed alone: a row of a design depends on the seed and its number, so that every run can be done again by
 * itself, and results are the same for any number of threads. Numbers are doubles, because draws and indices are estimates;
 * scores stay exact, and so does an attribution. Studies of evaluations and levers are in
 * {@link io.github.pes4j.scoring.whatif}, which asks for all this in the words of the field.
 */
@NullMarked
package io.github.pes4j.scoring.sensitivity;

import org.jspecify.annotations.NullMarked;
