/**
 * A report writer as a plug-in, written as somebody outside PES would: a {@code FormatProvider} whose writer makes one page of
 * a dossier, with everything in it that a browser needs.
 */
@NullMarked
package io.github.pes4j.examples.html;

import org.jspecify.annotations.NullMarked;
