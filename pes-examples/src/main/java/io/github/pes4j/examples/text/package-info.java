/**
 * An importer as somebody outside of PES would write it: forms that were copied out of Word or PDF as text. It needs the
 * public API of pes-core alone. The way of the data: {@link io.github.pes4j.examples.text.TextFormatProvider} names the format,
 * bytes become lines, lines become tables, tables become grids of cells, and the recognisers of
 * {@code io.github.pes4j.core.form} do the reading.
 */
@NullMarked
package io.github.pes4j.examples.text;

import org.jspecify.annotations.NullMarked;
