/**
 * The small exact values that everything else is made of: points, amounts, shares, quantities with units, targets, and
 * texts as they were printed. Nothing here knows an indicator, a form or a file: how forms write these values is known to
 * {@link io.github.pes4j.core.form.Notation}, what they are worth to the rules of {@link io.github.pes4j.core.rule}.
 *
 * <p>All types are immutable and thread-safe. No value passes through {@code double}; equality is by value, so that 12.5
 * equals 12.50.
 */
@NullMarked
package io.github.pes4j.core.value;

import org.jspecify.annotations.NullMarked;
