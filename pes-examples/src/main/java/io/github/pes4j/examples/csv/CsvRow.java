package io.github.pes4j.examples.csv;

import java.util.List;

/**
 * A row of a file.
 *
 * @param line the line that it begins on
 * @param cells its cells, without their quotes
 */
record CsvRow(int line, List<String> cells) {}
