package io.github.pes4j.core.form;

import io.github.pes4j.core.form.Header.Fund;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fund block under headers: a source in each row. Further headers may stand below the first figures, with their own figures
 * below them: 年初预算数 | 全年预算数, and under these 分值 | 得分.
 */
final class FundTable implements FundLayout {

    private final FormArea area;
    private final HeaderRow<Fund> header;
    private final int endRow;
    private final List<HeaderRow<Fund>> further = new ArrayList<>();
    private final List<FundBlock.Line> lines;

    FundTable(FormArea area, HeaderRow<Fund> header, int endRow) {
        this.area = area;
        this.header = header;
        this.endRow = endRow;
        this.lines = read();
    }

    @Override
    public int firstRow() {
        return header.row();
    }

    @Override
    public int lastHeaderRow() {
        return header.lastRow();
    }

    @Override
    public Collection<GridCell> headers() {
        List<GridCell> twice = twice();
        return Stream.concat(
                        Stream.concat(header.cells().stream(), header.captions().stream()),
                        further.stream().flatMap(below -> below.cells().stream()))
                .filter(cell -> !twice.contains(cell))
                .toList();
    }

    @Override
    public Collection<GridCell> unknown() {
        return Stream.concat(header.unknown().stream(), twice().stream())
                .filter(cell -> FundUnits.in(FormText.compact(cell.text())).isEmpty()
                        && Header.Goal.of(cell).isEmpty())
                .toList();
    }

    /** A second column of the same header is not understood, and must not be lost. Captions may be repeated. */
    private List<GridCell> twice() {
        return header.kinds().stream()
                .filter(fund -> fund != Fund.CAPTION && fund != Fund.SOURCE)
                .flatMap(fund -> header.all(fund).stream().skip(1))
                .toList();
    }

    @Override
    public Map<Fund, GridCell> columns() {
        Map<Fund, GridCell> columns = new EnumMap<>(Fund.class);
        header.kinds().forEach(fund -> header.cell(fund).ifPresent(cell -> columns.put(fund, cell)));
        further.forEach(below ->
                below.kinds().forEach(fund -> below.cell(fund).ifPresent(cell -> columns.putIfAbsent(fund, cell))));
        return columns;
    }

    @Override
    public boolean isTotalAlone() {
        return lines.size() == 1 && lines.get(0).label().isEmpty();
    }

    @Override
    public List<FundBlock.Line> lines() {
        return lines;
    }

    private List<FundBlock.Line> read() {
        List<FundBlock.Line> read = new ArrayList<>();
        HeaderRow<Fund> above = header;
        for (int row = header.lastRow() + 1; row < endRow && !isGoalHeader(row); row++) {
            if (isFurtherHeader(row)) {
                above = HeaderRow.of(area.grid(), row, Fund::of);
                further.add(above);
            } else {
                line(above, row).ifPresent(line -> add(line, read));
            }
        }
        return read;
    }

    private Optional<FundBlock.Line> line(HeaderRow<Fund> above, int row) {
        Map<Fund, GridCell> cells = new EnumMap<>(Fund.class);
        for (Fund fund : above.kinds()) {
            if (fund != Fund.CAPTION && fund != Fund.SOURCE) {
                // A header merged over two rows is no figure below itself.
                above.below(fund, area.grid(), row)
                        .filter(cell -> cell.row() == row)
                        .ifPresent(cell -> cells.put(fund, cell));
            }
        }
        Optional<GridCell> label = labelIn(above, row);
        boolean says = cells.values().stream().anyMatch(cell -> !FormText.saysNothing(cell.text()));
        return label.isPresent() || says ? Optional.of(new FundBlock.Line(label, cells)) : Optional.empty();
    }

    /** Figures without a name below further headers are those of the line before, if that has no name either. */
    private static void add(FundBlock.Line line, List<FundBlock.Line> read) {
        int last = read.size() - 1;
        boolean same = last >= 0
                && line.label().isEmpty()
                && read.get(last).label().isEmpty()
                && Collections.disjoint(
                        line.cells().keySet(), read.get(last).cells().keySet());
        if (!same) {
            read.add(line);
            return;
        }
        Map<Fund, GridCell> both = new EnumMap<>(read.get(last).cells());
        both.putAll(line.cells());
        read.set(last, new FundBlock.Line(Optional.empty(), both));
    }

    /** Whether a row holds headers alone, at least two of them. */
    private boolean isFurtherHeader(int row) {
        List<GridCell> cells = area.grid().cellsIn(row).stream()
                .filter(cell -> cell.row() == row)
                .toList();
        return cells.size() > 1
                && cells.stream()
                        .allMatch(cell -> Fund.of(cell)
                                .filter(fund -> fund != Fund.CAPTION)
                                .isPresent());
    }

    private boolean isGoalHeader(int row) {
        return area.grid().cellsIn(row).stream()
                .anyMatch(cell -> cell.row() == row && Header.Goal.of(cell).isPresent());
    }

    /** The name of the row: the last text left of the figures, apart from the caption that spans the block. */
    private Optional<GridCell> labelIn(HeaderRow<Fund> above, int row) {
        int figures = above.kinds().stream()
                .filter(fund -> fund.column().isPresent())
                .flatMap(fund -> above.cell(fund).stream())
                .mapToInt(GridCell::column)
                .min()
                .orElse(1);
        return area.grid().cellsIn(row).stream()
                .filter(cell -> cell.column() < figures
                        && cell.row() == row
                        && cell.number().isEmpty())
                .reduce((left, right) -> right);
    }
}
