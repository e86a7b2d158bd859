/**
 * The official forms to be filled in or filed: an evaluation laid out as a sheet of cells with roles, exact values, how they
 * are displayed, and live formulas. Adapters turn roles into styles and formulas into syntax; nothing here knows a file, and
 * nothing scores: the figures are those of a scorecard. Reading is for {@link io.github.pes4j.core.form}.
 */
@NullMarked
package io.github.pes4j.core.form.render;

import org.jspecify.annotations.NullMarked;
