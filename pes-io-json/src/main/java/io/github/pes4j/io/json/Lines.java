package io.github.pes4j.io.json;

import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, one at a time, in buffers that are used again. Not thread-safe. */
final class Lines {

    /** Bytes of a line; no evaluation comes near it. */
    static final int MOST_BYTES = 16 << 20;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private final Utf8 line = new Utf8();
    private int next;
    private int end;
    private int number;
    private boolean tooLong;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line, if there is one. */
    boolean next() throws IOException {
        line.clear();
        tooLong = false;
        if (next == end && !fill()) {
            return false;
        }
        number++;
        while (next < end || fill()) {
            int stop = next;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            take(next, stop - next);
            if (stop < end) {
                next = stop + 1;
                return true;
            }
            next = end;
        }
        return true;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(chunk));
        return end > 0;
    }

    private void take(int from, int length) {
        if (line.size() + length > MOST_BYTES) {
            tooLong = true;
            line.clear();
        } else if (!tooLong) {
            line.add(chunk, from, length);
        }
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** Whether the line was too long to be kept. */
    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (int i = 0; i < line.size(); i++) {
            byte next = line.get(i);
            if (next != ' ' && next != '\r' && next != '\t') {
                return false;
            }
        }
        return !tooLong;
    }

    /**
     * The line, decoded, until the next one is read.
     *
     * @throws Utf8.Malformed if it is not in UTF-8
     */
    Utf8 text() throws Utf8.Malformed {
        int size = line.size();
        // Without the first half of a line end of two characters.
        line.decode(size > 0 && line.get(size - 1) == '\r' ? size - 1 : size);
        return line;
    }
}
