package io.github.pes4j.core.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/** Tells a watcher of every byte, and asks it before each read whether to go on. */
final class WatchedInput extends FilterInputStream {

    private final String name;
    private final Progress progress;

    WatchedInput(InputStream in, String name, Progress progress) {
        super(in);
        this.name = name;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        goOn();
        int read = in.read();
        advance(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        goOn();
        int read = in.read(bytes, offset, length);
        advance(read);
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        goOn();
        long skipped = in.skip(count);
        advance(skipped);
        return skipped;
    }

    /** Bytes that are read twice would be counted twice. */
    @Override
    public boolean markSupported() {
        return false;
    }

    private void goOn() {
        if (progress.isCancelled()) {
            throw new CancellationException("reading '" + name + "' was cancelled");
        }
    }

    private void advance(long count) {
        if (count > 0) {
            progress.advanced(count);
        }
    }
}
