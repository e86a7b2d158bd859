package io.github.pes4j.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A copy of a workbook with some cells changed, made without any of the code under test. */
final class WorkbookCopy {

    private final Path original;
    private final Map<String, Map<String, String>> changes = new HashMap<>();

    private WorkbookCopy(Path original) {
        this.original = original;
    }

    static WorkbookCopy of(Path original) {
        return new WorkbookCopy(original);
    }

    /** Puts text into a cell of a sheet, by the number of the sheet; the empty text empties it. */
    WorkbookCopy text(int sheet, String place, String text) {
        return cell(sheet, place, text.isEmpty() ? "" : "t=\"inlineStr\"><is><t>" + text + "</t></is>");
    }

    /** Puts a number into a cell, in the format that the cell has. */
    WorkbookCopy number(int sheet, String place, String number) {
        return cell(sheet, place, "t=\"n\"><v>" + number + "</v>");
    }

    private WorkbookCopy cell(int sheet, String place, String content) {
        changes.computeIfAbsent("xl/worksheets/sheet" + sheet + ".xml", name -> new HashMap<>())
                .put(place, content);
        return this;
    }

    Path writeTo(Path copy) throws IOException {
        try (ZipFile from = new ZipFile(original.toFile());
                OutputStream file = Files.newOutputStream(copy);
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(changed(bytes, changes.getOrDefault(entry.getName(), Map.of())));
                to.closeEntry();
            }
        }
        return copy;
    }

    private static byte[] changed(byte[] bytes, Map<String, String> cells) {
        String xml = new String(bytes, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            Pattern old =
                    Pattern.compile("<c r=\"" + cell.getKey() + "\"( s=\"\\d+\")?[^>]*?(/>|>.*?</c>)", Pattern.DOTALL);
            Matcher matcher = old.matcher(xml);
            if (!matcher.find()) {
                throw new IllegalArgumentException("no cell " + cell.getKey());
            }
            String style = matcher.group(1) == null ? "" : matcher.group(1);
            String head = "<c r=\"" + cell.getKey() + "\"" + style;
            String instead = cell.getValue().isEmpty() ? head + "/>" : head + " " + cell.getValue() + "</c>";
            xml = matcher.replaceFirst(Matcher.quoteReplacement(instead));
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** The parts of a workbook whose names hold a word, one after the other. */
    static String parts(Path workbook, String word) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().contains(word)) {
                    parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts.toString();
    }
}
