package io.github.pes4j.examples.text;

import java.util.List;

/**
 * Running text between tables: nothing of it is read.
 *
 * @param lines its lines with words; at least one
 */
record Passage(List<TextLine> lines) {

    Passage {
        lines = List.copyOf(lines);
    }

    int line() {
        return lines.get(0).number();
    }
}
