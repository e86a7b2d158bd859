/** The {@code pes} command: what a user can do with PES without writing Java, and how its parts are put together. */
@NullMarked
package io.github.pes4j.examples;

import org.jspecify.annotations.NullMarked;
