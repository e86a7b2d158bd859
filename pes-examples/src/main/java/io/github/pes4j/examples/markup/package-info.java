/** Markup that is XML and HTML at once: pictures and pages are written through it, and escaped by it. */
@NullMarked
package io.github.pes4j.examples.markup;

import org.jspecify.annotations.NullMarked;
