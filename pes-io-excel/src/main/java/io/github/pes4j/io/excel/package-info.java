/**
 * Reads the official forms out of Excel workbooks. What a form is, and what it means, is known to
 * {@link io.github.pes4j.core.form}; here workbooks become grids of cells.
 */
@NullMarked
package io.github.pes4j.io.excel;

import org.jspecify.annotations.NullMarked;
