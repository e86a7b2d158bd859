package io.github.pes4j.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** The lines of a stream, one at a time, in buffers that are used again. Not thread-safe. */
final class Lines {

    /** Bytes of a line; no evaluation comes near it. */
    static final int MOST_BYTES = 16 << 20;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private final LineBytes line = new LineBytes();
    private final CharsetDecoder decoder = Utf8.decoder();
    private CharBuffer text = CharBuffer.allocate(CHUNK);
    private int next;
    private int end;
    private int number;
    private boolean tooLong;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line, if there is one. */
    boolean next() throws IOException {
        line.reset();
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
            line.reset();
        } else if (!tooLong) {
            line.write(chunk, from, length);
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
        return !tooLong && line.isBlank();
    }

    /**
     * The characters of the line, until the next one is read.
     *
     * @throws CharacterCodingException if they are not in UTF-8
     */
    CharBuffer text() throws CharacterCodingException {
        if (text.capacity() < line.size()) {
            text = CharBuffer.allocate(Math.max(line.size(), 2 * text.capacity()));
        }
        text.clear();
        decoder.reset();
        check(decoder.decode(line.buffer(), text, true));
        check(decoder.flush(text));
        text.flip();
        if (number == 1 && text.hasRemaining() && text.get(0) == '\uFEFF') {
            text.get();
        }
        return text;
    }

    private static void check(CoderResult result) throws CharacterCodingException {
        if (result.isError()) {
            result.throwException();
        }
    }

    /** Bytes that can be looked at without a copy. */
    private static final class LineBytes extends ByteArrayOutputStream {
        /** Without the first half of a line end of two characters. */
        ByteBuffer buffer() {
            boolean twoEnds = count > 0 && buf[count - 1] == '\r';
            return ByteBuffer.wrap(buf, 0, twoEnds ? count - 1 : count);
        }

        boolean isBlank() {
            for (int i = 0; i < count; i++) {
                if (buf[i] != ' ' && buf[i] != '\r' && buf[i] != '\t') {
                    return false;
                }
            }
            return true;
        }
    }
}
