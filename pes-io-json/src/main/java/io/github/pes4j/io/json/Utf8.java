package io.github.pes4j.io.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text, strictly: what is not UTF-8 is refused and not read as something else. Parsers get characters and not
 * bytes, so that columns count what people see.
 */
final class Utf8 {

    private Utf8() {}

    /** A decoder that refuses. */
    static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The text of a stream, without the byte order mark that some editors write. */
    static Reader reader(InputStream in) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(in, decoder()));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }
}
