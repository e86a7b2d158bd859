/**
 * The official forms as grids of cells: recognised by their labels, wherever they stand. Forms are of the domain; files are
 * for adapters, which turn bytes into a {@link io.github.pes4j.core.form.CellGrid}. Nothing here scores or audits; forms are
 * laid out by {@link io.github.pes4j.core.form.render}.
 */
@NullMarked
package io.github.pes4j.core.form;

import org.jspecify.annotations.NullMarked;
