package io.github.pes4j.examples.text;

import io.github.pes4j.core.form.FormLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a table, with all of its fields, blank ones too: how many there are says where they belong.
 *
 * @param fields the fields, from left to right; at least one
 */
record TextRow(List<Field> fields) {

    TextRow {
        fields = List.copyOf(fields);
    }

    /** A line that tabs part. */
    static TextRow ofTabs(TextLine line) {
        List<Field> fields = new ArrayList<>();
        for (String text : line.text().split("\t", -1)) {
            fields.add(new Field(line.number(), text));
        }
        return new TextRow(fields);
    }

    /** A line that blanks part. */
    static TextRow ofWords(TextLine line) {
        return new TextRow(line.words().stream()
                .map(word -> new Field(line.number(), word))
                .toList());
    }

    int line() {
        return fields.get(0).line();
    }

    int size() {
        return fields.size();
    }

    /** Where something stands: indices of its fields with content. */
    List<Integer> filled() {
        return IntStream.range(0, fields.size())
                .filter(index -> !fields.get(index).isBlank())
                .boxed()
                .toList();
    }

    boolean isBlank() {
        return filled().isEmpty();
    }

    /** Whether it names columns: words alone, most of them labels of forms. */
    boolean isHeading() {
        List<Field> words = fields.stream().filter(field -> !field.isBlank()).toList();
        long labels =
                words.stream().filter(field -> Heading.isHeading(field.text())).count();
        return labels > 1
                && labels * 2 >= words.size()
                && words.stream().noneMatch(field -> FormLabel.isFigure(field.text()));
    }

    Field last() {
        return fields.get(fields.size() - 1);
    }

    /** The same with a row that goes on where the last field ends. */
    TextRow and(TextRow rest) {
        List<Field> both = new ArrayList<>(fields.subList(0, fields.size() - 1));
        both.add(last().and(rest.fields.get(0).text()));
        both.addAll(rest.fields.subList(1, rest.fields.size()));
        return new TextRow(both);
    }

    /** What its fields say. */
    List<String> texts() {
        return fields.stream().map(Field::text).toList();
    }
}
