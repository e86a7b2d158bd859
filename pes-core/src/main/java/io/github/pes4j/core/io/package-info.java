/**
 * The plug-in points for formats: a provider names itself and offers a reader, a writer, or both.
 */
@NullMarked
package io.github.pes4j.core.io;

import org.jspecify.annotations.NullMarked;
