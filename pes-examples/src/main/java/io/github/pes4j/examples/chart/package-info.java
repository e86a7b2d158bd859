/**
 * Charts as values that write themselves as SVG: the same value, the same bytes, in any locale. They stand alone in a file, or
 * inside a page.
 */
@NullMarked
package io.github.pes4j.examples.chart;

import org.jspecify.annotations.NullMarked;
