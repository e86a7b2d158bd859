/**
 * Reads the official forms out of Excel workbooks, writes forms and tables into new ones, and findings into copies. What a form
 * is, and what it means, is known to {@link io.github.pes4j.core.form}, how one is laid out to
 * {@link io.github.pes4j.core.form.render}; here workbooks become grids of cells, and sheets of cells workbooks. Nothing here
 * scores; formulas of a workbook that is read are never worked out. POI is inside and in no signature.
 */
@NullMarked
package io.github.pes4j.io.excel;

import org.jspecify.annotations.NullMarked;
