package io.github.pes4j.core.io;

import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Bilingual;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables of results as comma-separated values (RFC 4180): UTF-8 with a byte order mark, which spreadsheet programs need for
 * Chinese, lines ended by CR LF, and a last column {@code failure} where a run failed. A text, name of a column or
 * reason that a spreadsheet program would take for a formula has an apostrophe before it. Stateless and thread-safe.
 */
public final class CsvTables {

    private static final String FAILURE = "failure";

    /** How formulas begin; spreadsheet programs of East Asia take the wide signs for the narrow ones. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final Pattern SIGNED = Pattern.compile("[-+]\\d{1,30}(\\.\\d{1,30})?\\p{IsHan}{0,4}[%‰]?");

    private CsvTables() {}

    /**
     * Writes a table.
     *
     * @throws IOException if nothing was written
     */
    public static void write(ResultTable table, Sink sink) throws IOException {
        String text = "\uFEFF" + text(table);
        sink.write(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A table as text, without the mark. */
    public static String text(ResultTable table) {
        boolean anyFailed = !table.failures().isEmpty();
        Stream<String> head = table.columns().stream().map(column -> guarded(column.name()));
        StringBuilder text = new StringBuilder();
        append(text, Stream.concat(head, anyFailed ? Stream.of(FAILURE) : Stream.empty()));
        for (ResultTable.Row row : table.rows()) {
            List<String> cells = row.failure().isPresent()
                    ? table.columns().stream().map(column -> "").toList()
                    : row.cells().stream().map(CsvTables::text).toList();
            append(
                    text,
                    Stream.concat(
                            cells.stream(),
                            anyFailed
                                    ? row
                                            .failure()
                                            .map(Bilingual::en)
                                            .map(CsvTables::guarded)
                                            .or(() -> Optional.of(""))
                                            .stream()
                                    : Stream.empty()));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Stream<String> cells) {
        text.append(cells.map(CsvTables::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String text(ResultTable.Cell cell) {
        return cell.number().isPresent() ? cell.text() : guarded(cell.text());
    }

    /** A number with a sign is none, whatever stands behind it; everything else that begins like a formula may be one. */
    private static String guarded(String text) {
        boolean formula = !text.isEmpty()
                && FORMULA.indexOf(text.charAt(0)) >= 0
                && !SIGNED.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars()
                .noneMatch(character -> character == ',' || character == '"' || character == '\n' || character == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
