package io.github.pes4j.core.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where bytes come from, with a name to show and to choose a format by. A source over a path, bytes or text can be opened
 * any number of times, by several threads at once; one over a stream once, by one thread. The reader closes what it opened; a
 * caller's own stream stays open. Immutable, and thread-safe but over a stream.
 */
public final class Source {

    private final String name;
    private final Opener opener;

    private Source(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /** A file. */
    public static Source of(Path path) {
        Path last = path.getFileName();
        return new Source(last == null ? path.toString() : last.toString(), () -> {
            if (Files.isDirectory(path)) {
                throw new NotAFileException(path);
            }
            return Files.newInputStream(path);
        });
    }

    /** Bytes under a name such as {@code form.xlsx}. */
    public static Source of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new Source(name, () -> new ByteArrayInputStream(copy));
    }

    /** Text under a name such as {@code evaluation.json}, in UTF-8. */
    public static Source ofText(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A caller's stream under a name; it can be read once and stays open. */
    public static Source of(String name, InputStream stream) {
        boolean[] opened = {false};
        return new Source(name, () -> {
            if (opened[0]) {
                throw new IOException("'" + name + "' is a stream and has been read; open its source again");
            }
            opened[0] = true;
            return new UncloseableInput(stream);
        });
    }

    /** The same source, its reading watched, and ended if the watcher says so. */
    public Source watchedBy(Progress progress) {
        return new Source(name, () -> new WatchedInput(opener.open(), name, progress));
    }

    /** The name: that of the file, without its folders. */
    public String name() {
        return name;
    }

    /**
     * The bytes from their beginning.
     *
     * @throws IOException if they cannot be had: there is no such file, it is a folder, or a stream was read before
     */
    public InputStream open() throws IOException {
        return opener.open();
    }

    /**
     * All bytes; empty if there are more than {@code most}. For readers of files that are small where they are genuine: no more
     * is ever held.
     *
     * @throws IOException as {@link #open}
     */
    public Optional<byte[]> readAtMost(int most) throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(most);
            return in.read() < 0 ? Optional.of(bytes) : Optional.empty();
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private interface Opener {
        InputStream open() throws IOException;
    }

    private static final class UncloseableInput extends java.io.FilterInputStream {
        UncloseableInput(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The caller's stream is the caller's to close.
        }
    }
}
