package io.github.pes4j.io.excel;

import io.github.pes4j.core.value.Bilingual;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook file, unpacked while they are read and never as a whole. What comes out of all parts together is
 * bounded, whatever their headers promise. Confined to one thread.
 */
final class BoundedZip implements ZipEntrySource {

    /** A ledger of 200,000 rows and nine columns has half of it. */
    static final long MOST_BYTES = 300L << 20;

    private static final int MOST_PARTS = 5_000;
    private static final int PROLOG = 4_096;

    private final ZipFile zip;
    private final long most;
    private long unpacked;
    private boolean closed;

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
        return zip.getEntry(name) != null;
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
                try (InputStream part = getInputStream(entry)) {
                    part.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry != null) {
            return entry;
        }
        // Part names are compared without regard to case.
        for (ZipArchiveEntry other : Collections.list(zip.getEntries())) {
            if (other.getName().replace('\\', '/').equalsIgnoreCase(name)) {
                return other;
            }
        }
        return null;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Bounded(zip.getInputStream(entry));
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
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
