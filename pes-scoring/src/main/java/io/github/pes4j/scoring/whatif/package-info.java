/**
 * What would the score be if … (假设分析). {@link io.github.pes4j.scoring.whatif.WhatIf} is a study of one evaluation: it puts
 * levers to other values and gives new studies, never changing the first; runs levers through many values; seeks the value
 * that reaches a goal, with a certificate where none does; and finds the smallest change of weights that flips a grade. All
 * numbers are those of {@code Scorer}; where no reasons are asked for, compiled scoring makes them. Levers and scenarios as
 * data are in {@link io.github.pes4j.core.scenario}; the statistics themselves, of any function, in
 * {@link io.github.pes4j.scoring.sensitivity}.
 */
@NullMarked
package io.github.pes4j.scoring.whatif;

import org.jspecify.annotations.NullMarked;
