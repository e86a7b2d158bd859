package io.github.pes4j.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * UTF-8 as text, strictly: what is no UTF-8 is refused and not read as something else. Parsers get characters and not bytes,
 * so that columns count what people see. Decoded by hand, because it is a large part of reading a document: bytes go into one
 * array, characters into another, and nothing is copied.
 */
final class Utf8 {

    private static final char MARK = '\uFEFF';
    private static final int FIRST_ROOM = 1 << 13;

    private byte[] bytes = {};
    private int size;
    private char[] chars = {};
    private int length;

    /** Bytes that are no text. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final int at;

        private Malformed(int at) {
            super("no UTF-8 at byte " + at, null, false, false);
            this.at = at;
        }

        /** The place of the first of them. */
        int at() {
            return at;
        }
    }

    /** Forgets everything; the arrays are used again. */
    void clear() {
        size = 0;
    }

    /** How many bytes there are. */
    int size() {
        return size;
    }

    /** The byte at a place. */
    byte get(int at) {
        return bytes[at];
    }

    /** Adds bytes. */
    void add(byte[] more, int from, int count) {
        reserve(size + count);
        System.arraycopy(more, from, bytes, size, count);
        size += count;
    }

    /** Adds all bytes of a stream, but not much more than {@code most}. */
    void addAll(InputStream in, int most) throws IOException {
        // One more than there is: the end is then seen without more room. Streams that cannot say get some.
        int known = in.available();
        reserve(known > 0 ? Math.min(most, known) + 1 : FIRST_ROOM);
        int read = 0;
        while (read >= 0 && size <= most) {
            size += read;
            reserve(size + 1);
            read = in.read(bytes, size, bytes.length - size);
        }
    }

    private void reserve(int room) {
        if (bytes.length < room) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(room, 2L * bytes.length)));
        }
    }

    /** How many lines end before a place. */
    int linesBefore(int place) {
        int lines = 0;
        for (int i = 0; i < place; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    /**
     * Decodes the first bytes; then {@link #chars} from {@link #start} to {@link #end} are their characters.
     *
     * @throws Malformed if they are not UTF-8
     */
    void decode(int count) throws Malformed {
        if (chars.length < count) {
            chars = new char[Math.max(count, 2 * chars.length)];
        }
        int out = 0;
        int in = 0;
        while (in < count) {
            byte first = bytes[in];
            if (first >= 0) {
                chars[out++] = (char) first;
                in++;
            } else {
                int point = point(in, count);
                in += point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
                out += Character.toChars(point, chars, out);
            }
        }
        length = out;
    }

    /** The character that begins at a place with a byte that is not ASCII. */
    private int point(int at, int count) throws Malformed {
        int first = bytes[at] & 0xFF;
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        if (first < 0xC2 || first > 0xF4 || at + more >= count) {
            throw new Malformed(at);
        }
        int point = first & (0x3F >> more);
        for (int i = 1; i <= more; i++) {
            int next = bytes[at + i];
            if ((next & 0xC0) != 0x80) {
                throw new Malformed(at);
            }
            point = point << 6 | (next & 0x3F);
        }
        boolean tooLong = (more == 2 && point < 0x800) || (more == 3 && point < 0x10000);
        if (tooLong || point > Character.MAX_CODE_POINT || (point >= 0xD800 && point <= 0xDFFF)) {
            throw new Malformed(at);
        }
        return point;
    }

    /** The characters, among others. */
    char[] chars() {
        return chars;
    }

    /** Where they begin: behind the byte order mark that some editors write. */
    int start() {
        return length > 0 && chars[0] == MARK ? 1 : 0;
    }

    /** Where they end. */
    int end() {
        return length;
    }
}
