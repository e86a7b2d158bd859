package io.github.pes4j.io.excel;

import io.github.pes4j.core.value.Bilingual;

/**
 * Watches XML go by and stops at a tag, a comment or a section that does not end: parsers collect each of them whole before
 * anybody can object. Bytes of zero are passed over, so that wide encodings are watched too. Confined to one thread.
 */
final class MarkupGuard {

    private static final int MOST_BYTES = 1 << 20;
    private static final String COMMENT = "!--";
    private static final String SECTION = "![CDATA[";

    private enum State {
        TEXT,
        OPENING,
        TAG,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        COMMENT,
        SECTION,
        INSTRUCTION
    }

    private State state = State.TEXT;
    private int length;
    private final StringBuilder opening = new StringBuilder(SECTION.length());
    private int last;
    private int beforeLast;

    void watch(byte[] bytes, int start, int count) {
        int end = start + count;
        for (int i = start; i < end; i++) {
            // Most bytes are text, or in a tag and end nothing.
            byte letter = bytes[i];
            if (state == State.TEXT ? letter == '<' : letter != 0) {
                watch(letter);
            }
        }
    }

    void watch(int letter) {
        if (letter == 0) {
            return;
        }
        if (state == State.TEXT) {
            if (letter == '<') {
                state = State.OPENING;
                length = 0;
                opening.setLength(0);
            }
            return;
        }
        if (++length > MOST_BYTES) {
            throw new LimitExceeded(
                    new Bilingual("每个标记不超过 {0} 字节", "at most {0} bytes in one piece of markup").with(MOST_BYTES));
        }
        state = next(letter);
        beforeLast = last;
        last = letter;
    }

    private State next(int letter) {
        return switch (state) {
            case OPENING -> opened(letter);
            case TAG -> inTag(letter);
            case SINGLE_QUOTED -> letter == '\'' ? State.TAG : State.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> letter == '"' ? State.TAG : State.DOUBLE_QUOTED;
            case COMMENT -> letter == '>' && last == '-' && beforeLast == '-' ? State.TEXT : State.COMMENT;
            case SECTION -> letter == '>' && last == ']' && beforeLast == ']' ? State.TEXT : State.SECTION;
            case INSTRUCTION -> letter == '>' && last == '?' ? State.TEXT : State.INSTRUCTION;
            case TEXT -> State.TEXT;
        };
    }

    private State opened(int letter) {
        if (letter == '?' && opening.isEmpty()) {
            return State.INSTRUCTION;
        }
        opening.append((char) letter);
        String begun = opening.toString();
        if (begun.equals(COMMENT)) {
            return State.COMMENT;
        }
        if (begun.equals(SECTION)) {
            return State.SECTION;
        }
        return COMMENT.startsWith(begun) || SECTION.startsWith(begun) ? State.OPENING : inTag(letter);
    }

    private static State inTag(int letter) {
        return switch (letter) {
            case '>' -> State.TEXT;
            case '\'' -> State.SINGLE_QUOTED;
            case '"' -> State.DOUBLE_QUOTED;
            default -> State.TAG;
        };
    }
}
