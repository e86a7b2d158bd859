package io.github.pes4j.examples.spark;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** The lines of a partition as the bytes of a file of lines. Holds one line at a time. */
final class LinesInput extends InputStream {

    private final Iterator<String> lines;
    private byte[] line = {};
    private int next;

    LinesInput(Iterator<String> lines) {
        this.lines = lines;
    }

    @Override
    public int read() {
        return hasNext() ? line[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (!hasNext()) {
            return -1;
        }
        int count = Math.min(length, line.length - next);
        System.arraycopy(line, next, bytes, from, count);
        next += count;
        return count;
    }

    private boolean hasNext() {
        while (next == line.length && lines.hasNext()) {
            line = (lines.next() + "\n").getBytes(StandardCharsets.UTF_8);
            next = 0;
        }
        return next < line.length;
    }
}
