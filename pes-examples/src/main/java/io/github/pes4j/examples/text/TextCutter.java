package io.github.pes4j.examples.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Cuts a text into tables and the running text between them. Confined to one thread. */
final class TextCutter {

    /** A title stands at most so many lines above its table. */
    private static final int TITLE_LINES = 3;

    private static final int MOST_TITLE_LETTERS = 60;
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;，,！？].*|.*[:：]");

    private final List<TextLine> lines;
    private final List<List<TextRow>> tables = new ArrayList<>();
    private final List<Optional<TextLine>> titles = new ArrayList<>();
    /** Tables by their heading: a report prints long ones piece by piece, under the same heading, without a title and without sums. */
    private final Map<List<String>, List<TextRow>> byHeading = new HashMap<>();

    private final List<Passage> passages = new ArrayList<>();
    private List<TextLine> running = new ArrayList<>();

    private TextCutter(List<TextLine> lines) {
        this.lines = lines;
    }

    /**
     * What a text consists of.
     *
     * @param tables its tables, in order
     * @param passages its running text, in order
     */
    record Cut(List<TextTable> tables, List<Passage> passages) {}

    static Cut cut(List<TextLine> lines) {
        TextCutter cutter = new TextCutter(lines);
        cutter.read();
        return new Cut(cutter.tables(), cutter.passages);
    }

    private void read() {
        int at = 0;
        while (at < lines.size()) {
            Optional<TextLayout.Found> found = TextLayout.at(lines, at);
            int next = found.map(TextLayout.Found::next).orElse(at + 1);
            if (found.filter(TextLayout.Found::isTable).isPresent()) {
                table(found.get().filledRows());
            } else {
                lines.subList(at, next).stream().filter(line -> !line.isBlank()).forEach(running::add);
            }
            at = next;
        }
        endPassage();
    }

    private void table(List<TextRow> rows) {
        Optional<TextLine> title = title(rows.get(0).line());
        List<String> heading = rows.get(0).isHeading() ? rows.get(0).texts() : List.of();
        List<TextRow> begun = title.isEmpty() ? byHeading.getOrDefault(heading, List.of()) : List.of();
        if (begun.isEmpty() || PlacedRow.of(begun.get(begun.size() - 1)).isTotal()) {
            List<TextRow> own = new ArrayList<>(rows);
            titles.add(title);
            tables.add(own);
            if (!heading.isEmpty()) {
                byHeading.put(heading, own);
            }
        } else {
            begun.addAll(rows);
        }
        endPassage();
    }

    private List<TextTable> tables() {
        return IntStream.range(0, tables.size())
                .mapToObj(i -> new TextTable(titles.get(i), tables.get(i)))
                .toList();
    }

    /** Takes the title out of the running text above a table. */
    private Optional<TextLine> title(int line) {
        if (running.isEmpty()) {
            return Optional.empty();
        }
        TextLine above = running.get(running.size() - 1);
        String text = above.text().strip();
        boolean isTitle = line - above.number() <= TITLE_LINES
                && text.length() <= MOST_TITLE_LETTERS
                && !SENTENCE.matcher(text).matches();
        return isTitle ? Optional.of(running.remove(running.size() - 1)) : Optional.empty();
    }

    private void endPassage() {
        if (!running.isEmpty()) {
            passages.add(new Passage(running));
            running = new ArrayList<>();
        }
    }
}
