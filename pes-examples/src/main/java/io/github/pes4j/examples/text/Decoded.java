package io.github.pes4j.examples.text;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.value.Bilingual;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Bytes as text. Offices save it in UTF-8, with or without a mark at its beginning, in UTF-16 or in GB18030; nothing in the
 * file says which.
 */
final class Decoded {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BROKEN = '\uFFFD';
    /** Of so many letters beyond ASCII one may be broken: damage. Text in another encoding is broken everywhere. */
    private static final int LETTERS_TO_ONE_BROKEN = 20;

    private Decoded() {}

    static Outcome<String> of(byte[] bytes) {
        Optional<Charset> marked = mark(bytes);
        if (marked.isPresent()) {
            return text(new String(bytes, marked.get()).substring(1));
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (isDamagedAtMost(utf8)) {
            return text(utf8);
        }
        return gb18030(bytes).map(Decoded::text).orElseGet(() -> noText(utf8, BROKEN));
    }

    private static Optional<Charset> mark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> (bytes[i] & 0xFF) == mark[i]);
    }

    private static boolean isDamagedAtMost(String text) {
        long broken = count(text, BROKEN);
        long wide = text.chars().filter(letter -> letter > '\u007F').count();
        return broken * LETTERS_TO_ONE_BROKEN <= wide;
    }

    private static Optional<String> gb18030(byte[] bytes) {
        try {
            return Optional.of(
                    GB18030.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A text, with the lines where it is damaged; a zero byte is in no text at all. */
    private static Outcome<String> text(String text) {
        if (text.indexOf('\0') >= 0) {
            return noText(text, '\0');
        }
        return text.indexOf(BROKEN) < 0
                ? Outcome.of(text)
                : Outcome.of(text, List.of(TextFindings.unreadable(lineOf(text, BROKEN), damage(text))));
    }

    private static Outcome<String> noText(String text, char sign) {
        Finding finding =
                TextFindings.unreadable(lineOf(text, sign), new Bilingual("不是文本的字节", "bytes that are no text"));
        return Outcome.failed(List.of(finding));
    }

    private static Bilingual damage(String text) {
        return new Bilingual("{0} 处损坏的字符", "{0} damaged letters").with(count(text, BROKEN));
    }

    private static long count(String text, char sign) {
        return text.chars().filter(letter -> letter == sign).count();
    }

    private static int lineOf(String text, char sign) {
        return TextLine.of(text.substring(0, text.indexOf(sign))).size();
    }
}
