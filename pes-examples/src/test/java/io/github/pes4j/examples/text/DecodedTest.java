package io.github.pes4j.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.io.Reading;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The encodings in which offices save text. */
class DecodedTest {

    private static final String TEXT = new String(TextCases.bytes("yuanjiang-2023"), StandardCharsets.UTF_8);
    private static final List<Evaluation> FORMS =
            TextCases.file("yuanjiang-2023").evaluations();

    private static byte[] marked(int[] mark, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int one : mark) {
            out.write(one);
        }
        out.writeBytes(bytes);
        return out.toByteArray();
    }

    @Test
    void aMarkAtTheBeginningIsNoText() {
        assertThat(TextCases.bytes(marked(new int[] {0xEF, 0xBB, 0xBF}, TEXT.getBytes(StandardCharsets.UTF_8)))
                        .evaluations())
                .isEqualTo(FORMS);
        assertThat(TextCases.bytes(marked(new int[] {0xFF, 0xFE}, TEXT.getBytes(StandardCharsets.UTF_16LE)))
                        .evaluations())
                .isEqualTo(FORMS);
        assertThat(TextCases.bytes(marked(new int[] {0xFE, 0xFF}, TEXT.getBytes(StandardCharsets.UTF_16BE)))
                        .evaluations())
                .isEqualTo(FORMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "GBK"})
    void theEncodingsOfChinaAreKnownByTheirBytes(String charset) {
        assertThat(TextCases.bytes(TEXT.getBytes(Charset.forName(charset))).evaluations())
                .isEqualTo(FORMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void linesMayEndAsTheyLike(String end) {
        Reading reading = TextCases.bytes(TEXT.replace("\n", end).getBytes(StandardCharsets.UTF_8));
        assertThat(reading.evaluations()).isEqualTo(FORMS);
        assertThat(TextCases.findings(reading)).isEqualTo(TextCases.findings(TextCases.file("yuanjiang-2023")));
    }

    @Test
    void aDamagedLetterIsSaidWithItsLineAndTheRestIsRead() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[TEXT.substring(0, TEXT.indexOf("沅江市")).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
        Reading reading = TextCases.bytes(bytes);
        assertThat(reading.evaluations()).hasSize(6);
        assertThat(TextCases.findings(reading)).contains("unreadable [line 128]");
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithTheirLine() {
        assertThat(TextCases.findings(TextCases.bytes(new byte[] {'a', '\n', 'b', 0, 'c'})))
                .containsExactly("unreadable [line 2]");
        assertThat(TextCases.findings(TextCases.bytes(new byte[] {'a', '\n', (byte) 0xFF, (byte) 0xFF, (byte) 0xFF})))
                .containsExactly("unreadable [line 2]");
        assertThat(TextCases.findings(TextCases.bytes(new byte[9 << 20]))).containsExactly("too-large [line 1]");
        assertThat(TextCases.findings(TextCases.bytes(new byte[0]))).containsExactly("no-form-found [line 1]");
    }
}
