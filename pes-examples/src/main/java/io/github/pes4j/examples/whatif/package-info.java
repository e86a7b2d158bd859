/** The questions of {@code pes whatif}: how they are written, and how their answers look as text, tables and pictures. */
@NullMarked
package io.github.pes4j.examples.whatif;

import org.jspecify.annotations.NullMarked;
