/** Scores JSON Lines on many machines. An example, not published. */
@NullMarked
package io.github.pes4j.examples.spark;

import org.jspecify.annotations.NullMarked;
