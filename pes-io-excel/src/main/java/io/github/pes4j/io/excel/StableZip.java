package io.github.pes4j.io.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;

/** Copies an archive without the time at which it was made: the same content gives the same bytes. */
final class StableZip {

    /** Near the first day that archives know; at that very day the archive would store the time zone too. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private StableZip() {}

    /** Writes a workbook; POI puts the time into the archive. */
    static void write(Workbook workbook, OutputStream out) throws IOException {
        Path temporary = Files.createTempFile("pes-", ".xlsx");
        try {
            try (OutputStream written = Files.newOutputStream(temporary)) {
                workbook.write(written);
            }
            copy(temporary, out);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void copy(Path archive, OutputStream out) throws IOException {
        try (ZipFile from = new ZipFile(archive.toFile())) {
            // Closing would close the sink's stream.
            ZipOutputStream to = new ZipOutputStream(out);
            for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                try (InputStream content = from.getInputStream(entry)) {
                    content.transferTo(to);
                }
                to.closeEntry();
            }
            to.finish();
        }
    }
}
