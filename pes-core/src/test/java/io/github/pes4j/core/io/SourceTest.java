package io.github.pes4j.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    private static final byte[] THREE = {1, 2, 3};

    @Test
    void bytesAreReadUpToABoundAndNotBeyond() throws IOException {
        Source source = Source.of("form.txt", THREE);
        assertThat(source.readAtMost(4)).hasValue(THREE);
        assertThat(source.readAtMost(3)).hasValue(THREE);
        assertThat(source.readAtMost(2)).isEmpty();
        assertThat(source.readAtMost(0)).isEmpty();
        assertThat(Source.ofText("empty", "").readAtMost(0)).hasValue(new byte[0]);
    }

    @Test
    void aStreamIsReadOnceAndLeftOpen() throws IOException {
        boolean[] closed = {false};
        Source source = Source.of("stream", new ByteArrayInputStream(THREE) {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        assertThat(source.readAtMost(3)).hasValue(THREE);
        assertThat(closed[0]).isFalse();
        assertThatThrownBy(() -> source.readAtMost(3))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'stream'");
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) {
        assertThatThrownBy(() -> Source.of(folder).readAtMost(3)).isInstanceOf(NotAFileException.class);
    }
}
