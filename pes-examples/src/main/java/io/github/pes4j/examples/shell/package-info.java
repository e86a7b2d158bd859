/** What JShell scripts have at hand; {@code pes-shell} imports it. */
@NullMarked
package io.github.pes4j.examples.shell;

import org.jspecify.annotations.NullMarked;
