package io.github.pes4j.examples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts a text into tables and the running text between them. Confined to one thread.
 */
final class TextCutter {

    /** A title stands at most so many lines above its table. */
    private static final int TITLE_LINES = 3;

    private static final int MOST_TITLE_LETTERS = 60;
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;，,！？].*|.*[:：]");

    private final List<TextLine> lines;
    private final List<TextTable> tables = new ArrayList<>();
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
        return new Cut(cutter.tables, cutter.passages);
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
        TextTable alone = new TextTable(Optional.empty(), rows);
        int last = tables.size() - 1;
        if (last >= 0 && alone.continues(tables.get(last))) {
            tables.set(last, tables.get(last).and(alone));
        } else {
            tables.add(new TextTable(title(alone.line()), rows));
        }
        endPassage();
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
