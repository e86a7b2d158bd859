/**
 * A small importer, as docs/writing-an-importer.md explains it step by step: forms saved as comma-separated values. Its
 * bigger sister, with layouts that shift, is {@code io.github.pes4j.examples.text}.
 */
@NullMarked
package io.github.pes4j.examples.csv;

import org.jspecify.annotations.NullMarked;
