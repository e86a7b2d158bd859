package io.github.pes4j.io.excel;

import io.github.pes4j.core.value.Bilingual;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook file, unpacked while they are read and never as a whole. What comes out of all parts together is
 * bounded, whatever their headers promise. Confined to one thread.
 */
final class BoundedZip implements Closeable {

    /** A ledger of 200,000 rows and nine columns has half of it. */
    static final long MOST_BYTES = 300L << 20;

    private static final int MOST_PARTS = 5_000;
    private static final int PROLOG = 4_096;

    private final ZipFile zip;
    private final long most;
    private long unpacked;

    private BoundedZip(ZipFile zip, long most) {
        this.zip = zip;
        this.most = most;
    }

    static BoundedZip open(byte[] bytes) throws IOException {
        return open(bytes, MOST_BYTES);
    }

    /** With a bound of its own on what comes out of all parts together, in bytes. */
    static BoundedZip open(byte[] bytes, long most) throws IOException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        BoundedZip bounded = new BoundedZip(zip, most);
        if (Collections.list(zip.getEntries()).size() > MOST_PARTS) {
            bounded.close();
            throw new LimitExceeded(new Bilingual("不超过 {0} 个部件的文件", "a file of at most {0} parts").with(MOST_PARTS));
        }
        return bounded;
    }

    boolean has(String name) {
        return entry(name).isPresent();
    }

    /** Opens a part, if the file has it. */
    Optional<InputStream> open(String name) throws IOException {
        Optional<ZipArchiveEntry> entry = entry(name);
        return entry.isPresent() ? Optional.of(new Bounded(zip.getInputStream(entry.get()))) : Optional.empty();
    }

    private Optional<ZipArchiveEntry> entry(String name) {
        return Optional.ofNullable(zip.getEntry(name)).or(() -> inOtherCase(name));
    }

    /** Part names are compared without regard to case. */
    private Optional<ZipArchiveEntry> inOtherCase(String name) {
        return Collections.list(zip.getEntries()).stream()
                .filter(other -> other.getName().replace('\\', '/').equalsIgnoreCase(name))
                .findFirst();
    }

    /** Whether a part declares a document type, which forms have no use for and entities hide in. */
    boolean declaresDocumentType() throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                try (InputStream part = zip.getInputStream(entry)) {
                    String prolog = new String(part.readNBytes(PROLOG), StandardCharsets.ISO_8859_1).replace("\0", "");
                    if (prolog.contains("<!DOCTYPE") || prolog.contains("<!ENTITY")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Reads every part but pictures once: who then reads them all at once knows that there is an end. */
    void readThrough() throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!entry.getName().contains("/media/")) {
                try (InputStream part = new Bounded(zip.getInputStream(entry))) {
                    part.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** How many bytes came out of it so far. */
    long unpacked() {
        return unpacked;
    }

    private void count(long bytes) {
        unpacked += Math.max(0, bytes);
        if (unpacked > most) {
            throw new LimitExceeded(
                    new Bilingual("解压后不超过 {0} MB 的文件", "a file of at most {0} MB unpacked").with(most >> 20));
        }
    }

    private final class Bounded extends FilterInputStream {
        private final MarkupGuard guard = new MarkupGuard();

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            if (next >= 0) {
                count(1);
                guard.watch(next);
            }
            return next;
        }

        @Override
        public int read(byte[] buffer, int start, int length) throws IOException {
            int read = super.read(buffer, start, length);
            count(read);
            guard.watch(buffer, start, Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }
    }
}
