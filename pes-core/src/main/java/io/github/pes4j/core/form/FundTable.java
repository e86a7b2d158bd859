package io.github.pes4j.core.form;

import io.github.pes4j.core.form.Header.Fund;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A fund block under headers: a source in each row. */
final class FundTable implements FundLayout {

    private final FormArea area;
    private final HeaderRow<Fund> header;
    private final int endRow;

    FundTable(FormArea area, HeaderRow<Fund> header, int endRow) {
        this.area = area;
        this.header = header;
        this.endRow = endRow;
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
        return Stream.concat(header.cells().stream(), header.captions().stream())
                .filter(cell -> !twice.contains(cell))
                .toList();
    }

    @Override
    public Collection<GridCell> unknown() {
        return Stream.concat(header.unknown().stream(), twice().stream())
                .filter(cell -> FundUnits.in(FormText.compact(cell.text())).isEmpty())
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
        return columns;
    }

    @Override
    public boolean isTotalAlone() {
        return false;
    }

    @Override
    public List<FundBlock.Line> lines() {
        List<FundBlock.Line> lines = new ArrayList<>();
        for (int row = header.lastRow() + 1; row < endRow && !isGoalHeader(row); row++) {
            Map<Fund, GridCell> cells = new EnumMap<>(Fund.class);
            for (Fund fund : header.kinds()) {
                if (fund != Fund.CAPTION && fund != Fund.SOURCE) {
                    below(fund, row).ifPresent(cell -> cells.put(fund, cell));
                }
            }
            Optional<GridCell> label = labelIn(row);
            boolean says = cells.values().stream().anyMatch(cell -> !FormText.saysNothing(cell.text()));
            if (label.isPresent() || says) {
                lines.add(new FundBlock.Line(label, cells));
            }
        }
        return lines;
    }

    private Optional<GridCell> below(Fund fund, int row) {
        // A header merged over two rows is no figure below itself.
        return header.below(fund, area.grid(), row).filter(cell -> cell.row() == row);
    }

    private boolean isGoalHeader(int row) {
        return area.grid().cellsIn(row).stream()
                .anyMatch(cell -> cell.row() == row && Header.Goal.of(cell).isPresent());
    }

    /** The name of the row: the last text left of the figures, apart from the caption that spans the block. */
    private Optional<GridCell> labelIn(int row) {
        int figures = header.kinds().stream()
                .filter(fund -> fund.column().isPresent())
                .flatMap(fund -> header.cell(fund).stream())
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
