package io.github.pes4j.examples.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A row of labels, or two: one cell may hold the labels of several columns, and what stands above them (2021年, and below it
 * 月 and 日).
 *
 * @param upper the labels; above several columns their caption
 * @param lower the labels of the columns that share a cell
 */
record HeadingRows(PlacedRow upper, Optional<PlacedRow> lower) {

    /** The labels of a row, as the number of fields below it wants them. */
    static HeadingRows of(TextRow row, int fieldsBelow) {
        PlacedRow printed = PlacedRow.of(row);
        int missing = fieldsBelow - row.size();
        for (PlacedRow.Cell cell : printed.cells()) {
            List<String> words = cell.field().words();
            int labels = words.size() - firstLabel(words);
            if (missing > 0 && labels == missing + 1 && !Heading.isHeading(cell.text())) {
                return parted(printed, cell, words, labels);
            }
        }
        return new HeadingRows(printed, Optional.empty());
    }

    /** Where the labels at the end of some words begin. */
    private static int firstLabel(List<String> words) {
        int first = words.size();
        while (first > 0 && Heading.isHeading(words.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static HeadingRows parted(PlacedRow printed, PlacedRow.Cell parted, List<String> words, int labels) {
        int line = parted.field().line();
        int first = words.size() - labels;
        Field caption = new Field(line, String.join("", words.subList(0, first)));
        List<PlacedRow.Cell> upper = printed.movedBehind(parted.column(), labels - 1).cells().stream()
                .map(cell -> cell.column() == parted.column() ? new PlacedRow.Cell(cell.column(), caption) : cell)
                .filter(cell -> !cell.field().isBlank())
                .toList();
        List<PlacedRow.Cell> lower = IntStream.range(0, labels)
                .mapToObj(i -> new PlacedRow.Cell(parted.column() + i, new Field(line, words.get(first + i))))
                .toList();
        int fields = printed.fields() + labels - 1;
        return new HeadingRows(new PlacedRow(upper, fields, true), Optional.of(new PlacedRow(lower, fields, true)));
    }

    /** The same with a caption left of the labels. */
    HeadingRows withCaption(PlacedRow.Cell caption) {
        List<PlacedRow.Cell> cells = new ArrayList<>(upper.cells());
        cells.add(0, caption);
        return new HeadingRows(new PlacedRow(cells, upper.fields(), true), lower);
    }

    HeadingRows movedBy(int columns) {
        return new HeadingRows(upper.movedBy(columns), lower.map(row -> row.movedBy(columns)));
    }

    /** Whether a label of the upper row stands above labels of the lower one. */
    boolean isCaption(PlacedRow.Cell label) {
        return lower.filter(row -> row.first().column() == label.column()).isPresent();
    }

    /** The lowest label of each column. */
    Headings headings() {
        List<PlacedRow.Cell> all = new ArrayList<>(upper.cells());
        lower.ifPresent(row -> {
            all.removeIf(this::isCaption);
            all.addAll(row.cells());
            all.sort(Comparator.comparingInt(PlacedRow.Cell::column));
        });
        return Headings.of(new PlacedRow(all, upper.fields(), false));
    }
}
