package io.github.pes4j.io.json;

import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Plain bytes, or gzip where the name ends in {@code .gz}. */
final class Compression {

    private static final int BUFFER = 1 << 16;

    private Compression() {}

    /**
     * The content of a source.
     *
     * @throws IOException if the bytes cannot be had; a {@link java.util.zip.ZipException} or
     *     {@link java.io.EOFException} if they are no gzip although the name says so
     */
    static InputStream open(Source source) throws IOException {
        InputStream in = source.open();
        if (!isGzip(source.name())) {
            return in;
        }
        try {
            return new GZIPInputStream(in, BUFFER);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Writes a content into a sink, whole or not at all. */
    static void write(Sink sink, Sink.Content content) throws IOException {
        sink.write(out -> {
            if (!isGzip(sink.name())) {
                content.writeTo(out);
                return;
            }
            try (GZIPOutputStream gzip = new GZIPOutputStream(out, BUFFER)) {
                content.writeTo(gzip);
            }
        });
    }

    private static boolean isGzip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
