package io.github.pes4j.examples.text;

import io.github.pes4j.core.form.FormLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows below a row of labels, each cell in the column where it belongs. Copying loses what was merged: a row may have lost
 * blank cells, and a caption that reached over labels and rows may stand beside the first row instead of the labels. So cells
 * stand where they were printed if they can; where they contradict the labels above them, the nearest place is taken where
 * nothing does.
 *
 * @param headings the labels, if there are any
 * @param rows the rows below them
 */
record Section(Optional<HeadingRows> headings, List<PlacedRow> rows) {

    /** Labels are looked for so far from where they were printed. */
    private static final int FARTHEST = 12;

    /** More columns than this are no form; they stay as they were printed. */
    private static final int MOST_COLUMNS = 32;

    /** One number, with blanks between its thousands. */
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\s\\d{3})+([.]\\d+)?");

    /** Rows without labels above them. */
    static Section of(List<TextRow> rows) {
        return new Section(Optional.empty(), rows.stream().map(PlacedRow::of).toList());
    }

    /** Rows below labels. */
    static Section of(TextRow heading, List<TextRow> rows) {
        HeadingRows labels =
                HeadingRows.of(heading, rows.isEmpty() ? 0 : rows.get(0).size());
        if (heading.size() > MOST_COLUMNS || rows.stream().anyMatch(row -> row.size() > MOST_COLUMNS)) {
            return new Section(Optional.of(labels), of(rows).rows());
        }
        Section printed = placed(labels, of(rows).rows());
        Section parted = placed(labels, rows.stream().map(Section::parted).toList());
        return parted.contradictions() <= printed.contradictions() ? parted : printed;
    }

    private static Section placed(HeadingRows labels, List<PlacedRow> rows) {
        int lost = lostCaption(labels.headings(), rows);
        HeadingRows placed = labels.movedBy(lost);
        Section section = new Section(Optional.of(placed), new Placement(placed, rows).rows());
        return lost > 0 ? section.withCaptionRaised() : section;
    }

    private int contradictions() {
        return headings.map(labels -> contradictions(labels.headings(), 0, rows))
                .orElse(0);
    }

    /** The caption beside a row stands beside the labels again. */
    private Section withCaptionRaised() {
        HeadingRows labels = headings.orElseThrow();
        int first = labels.upper().first().column();
        List<PlacedRow> below = new ArrayList<>(rows);
        for (int i = 0; i < below.size(); i++) {
            PlacedRow.Cell caption = below.get(i).first();
            if (caption.column() < first) {
                List<PlacedRow> rest = below.get(i).withoutFirst().stream().toList();
                below.remove(i);
                below.addAll(i, rest);
                return new Section(Optional.of(labels.withCaption(caption)), below);
            }
        }
        return this;
    }

    /** Figures that only blanks part, at the end of a row, are cells of their own. */
    private static PlacedRow parted(TextRow row) {
        PlacedRow printed = PlacedRow.of(row);
        List<String> last = printed.last().field().words();
        boolean figures = last.size() > 1
                && last.stream().allMatch(FormLabel::isFigure)
                && !THOUSANDS.matcher(printed.last().text()).matches();
        return figures ? printed.withLastCellParted() : printed;
    }

    /** How far the labels have to go right, where the caption left of them stands beside a row below. */
    private static int lostCaption(Headings labels, List<PlacedRow> rows) {
        int best = 0;
        int least = contradictions(labels, 0, rows);
        for (int columns = 1; columns <= FARTHEST && least > 0 && isAbove(labels.movedBy(columns), rows); columns++) {
            int found = contradictions(labels, columns, rows);
            best = found < least ? columns : best;
            least = Math.min(found, least);
        }
        return best;
    }

    private static boolean isAbove(Headings labels, List<PlacedRow> rows) {
        return rows.stream().noneMatch(labels::leavesOut);
    }

    private static int contradictions(Headings labels, int columns, List<PlacedRow> rows) {
        Headings moved = labels.movedBy(columns);
        return rows.stream().mapToInt(moved::contradictions).sum();
    }

    /** The last column in which something stands. */
    int lastColumn() {
        return rows.stream().mapToInt(row -> row.last().column()).max().orElse(1);
    }

    /** The lines of rows whose cells were moved. */
    List<Integer> movedLines() {
        List<Integer> lines = new ArrayList<>();
        rows.stream().filter(PlacedRow::moved).forEach(row -> lines.add(row.line()));
        return lines;
    }
}
