package io.github.pes4j.examples.text;

import io.github.pes4j.core.form.FormLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts rows below their labels, one by one. Confined to one thread. */
final class Placement {

    /** Rows are looked for so far from where they were printed. */
    private static final int FARTHEST = 12;

    /** Words that end alike in so many letters are names of one kind. */
    private static final int ALIKE = 2;

    private final Headings headings;
    private final int fields;
    private final List<PlacedRow> printed;
    private final boolean layoutFits;
    private final List<PlacedRow> placed = new ArrayList<>();
    /** What was said last in each column. */
    private final Map<Integer, String> last = new HashMap<>();

    Placement(HeadingRows labels, List<PlacedRow> printed) {
        this.headings = labels.headings();
        this.fields = labels.upper().fields();
        this.printed = printed;
        long misfits =
                printed.stream().filter(row -> headings.contradictions(row) > 0).count();
        // Where most rows contradict their labels, the labels are not understood, and no row is to blame.
        this.layoutFits = misfits * 2 <= printed.size();
    }

    List<PlacedRow> rows() {
        for (PlacedRow row : printed) {
            if (!isLone(row)) {
                add(place(row));
            } else {
                kindred(row.first().text())
                        .ifPresentOrElse(column -> add(row.movedBy(column - 1)), () -> addUnlike(row));
            }
        }
        return placed;
    }

    private void add(PlacedRow row) {
        row.cells().forEach(cell -> last.put(cell.column(), cell.text()));
        placed.add(row);
    }

    private PlacedRow place(PlacedRow row) {
        if (row.isTotal()) {
            return total(row);
        }
        boolean wrong = layoutFits && row.fields() != fields && headings.contradictions(row) > 0;
        return wrong ? nearest(row).orElse(row) : row;
    }

    /** The nearest place where nothing contradicts the labels. */
    private Optional<PlacedRow> nearest(PlacedRow row) {
        return offsets()
                .map(row::movedBy)
                .filter(moved ->
                        moved.first().column() > 0 && headings.contradictions(moved) == 0 && !headings.leavesOut(moved))
                .findFirst();
    }

    /** Sums belong below labels of figures, as many of them as can; the word for them stays. */
    private PlacedRow total(PlacedRow row) {
        int word = row.first().column();
        PlacedRow best = row;
        for (PlacedRow moved :
                offsets().map(columns -> row.movedBehind(word, columns)).toList()) {
            boolean whole = moved.cells().get(1).column() > word;
            best = whole && headings.figures(moved) > headings.figures(best) ? moved : best;
        }
        return best;
    }

    private static Stream<Integer> offsets() {
        return Stream.iterate(1, columns -> columns + 1)
                .limit(FARTHEST)
                .flatMap(columns -> Stream.of(columns, -columns));
    }

    /** Whether a row is a single name that lost what stood left of it: it has no tabs, or a caption above it. */
    private boolean isLone(PlacedRow row) {
        boolean belowCaption = headings.above(row.first().column())
                .filter(heading -> heading.kind() == FormLabel.CAPTION)
                .isPresent();
        return row.cells().size() == 1 && row.first().column() == 1 && (row.fields() == 1 || belowCaption);
    }

    /** The column of the last name that ends like another one, and is as long. */
    private Optional<Integer> kindred(String name) {
        return headings.nameColumns().stream()
                .filter(column -> sameEnd(name, lastIn(column)) >= ALIKE)
                .min(Comparator.comparingInt((Integer column) -> -sameEnd(name, lastIn(column)))
                        .thenComparing(column -> Math.abs(lastIn(column).length() - name.length())));
    }

    private String lastIn(int column) {
        return last.getOrDefault(column, "");
    }

    /** Words without any tab that are like no name above them are the rest of the cell before. */
    private void addUnlike(PlacedRow row) {
        int before = placed.size() - 1;
        boolean rest = before >= 0
                && row.fields() == 1
                && FormLabel.of(row.first().text()).isEmpty()
                && Limits.allowsInOneCell(
                        placed.get(before).last().text(), row.first().text());
        if (rest) {
            placed.set(before, placed.get(before).and(row.first().field()));
        } else {
            add(row);
        }
    }

    private static int sameEnd(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
