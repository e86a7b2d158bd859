package io.github.pes4j.core.io;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Where bytes go. A file is written whole or not at all: into a temporary file beside it, which takes its place only when
 * everything has been written. A caller's own stream is flushed and stays open. Thread-safe over a path; over a stream as far
 * as the stream is.
 */
public final class Sink {

    private final String name;
    private final Target target;

    private Sink(String name, Target target) {
        this.name = name;
        this.target = target;
    }

    /** A file, whole or not at all. Its folder must be there when it is written. */
    public static Sink of(Path path) {
        Path last = path.getFileName();
        return new Sink(last == null ? path.toString() : last.toString(), content -> writeWhole(path, content));
    }

    /** A caller's stream under a name such as {@code scores.json}. */
    public static Sink of(String name, OutputStream stream) {
        return new Sink(name, content -> {
            content.writeTo(new Uncloseable(stream));
            stream.flush();
        });
    }

    /** The name: that of the file, without its folders. */
    public String name() {
        return name;
    }

    /**
     * Writes everything that {@code content} writes, or nothing.
     *
     * @throws IOException if it cannot be written; a file is then left as it was
     */
    public void write(Content content) throws IOException {
        try {
            target.write(content);
        } catch (UncheckedIOException e) {
            // Callbacks that must not throw a checked exception wrap it.
            throw e.getCause();
        }
    }

    /** What is to be written. */
    public interface Content {
        /**
         * Writes it. The stream may be closed or left open.
         *
         * @throws IOException if something cannot be written; of a file nothing is then left
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private interface Target {
        void write(Content content) throws IOException;
    }

    private static void writeWhole(Path path, Content content) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(path)) {
            throw new NotAFileException(path);
        }
        if (!Files.isDirectory(folder)) {
            throw new NoFolderException(folder);
        }
        // Not createTempFile: the file would be nobody else's to read.
        Path temporary = Files.createFile(folder.resolve(".pes-" + UUID.randomUUID() + ".tmp"));
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.writeTo(out);
            }
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static final class Uncloseable extends FilterOutputStream {
        Uncloseable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
