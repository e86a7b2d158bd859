package io.github.pes4j.core.form;

import io.github.pes4j.core.form.Header.Fund;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A fund block of labels with values beside them: 全年预算数 | 40 | 全年执行数 | 36. Several values beside a label are those of
 * several sources, whose names stand above.
 */
final class FundPairs implements FundLayout {

    private final int firstRow;
    private final Map<Fund, GridCell> labels = new EnumMap<>(Fund.class);
    private final Map<Integer, GridCell> names = new TreeMap<>();
    private final Map<Integer, Map<Fund, GridCell>> values = new TreeMap<>();

    private FundPairs(int firstRow) {
        this.firstRow = firstRow;
    }

    /** The pairs between two rows, if there are any. */
    static Optional<FundPairs> find(FormArea area, int fromRow, int endRow) {
        Optional<Integer> first = area.rows()
                .filter(row -> row >= fromRow && row < endRow && FundHeader.hasValuesBeside(area.grid(), row))
                .boxed()
                .findFirst();
        return first.map(row -> read(area, row, endRow)).filter(FundPairs::saysEnough);
    }

    private static FundPairs read(FormArea area, int firstRow, int endRow) {
        FundPairs pairs = new FundPairs(firstRow);
        Map<Fund, List<GridCell>> beside = new EnumMap<>(Fund.class);
        for (int row = firstRow; row < endRow; row++) {
            pairs.row(area.grid().cellsIn(row), row, beside);
        }
        boolean sources = beside.values().stream().anyMatch(cells -> cells.size() > 1);
        beside.forEach((fund, cells) -> cells.stream()
                .limit(sources ? cells.size() : 1)
                .forEach(cell -> pairs.values
                        .computeIfAbsent(sources ? cell.column() : 0, column -> new EnumMap<>(Fund.class))
                        .putIfAbsent(fund, cell)));
        if (sources && firstRow > 1) {
            pairs.values
                    .keySet()
                    .forEach(column -> area.grid()
                            .at(firstRow - 1, column)
                            .filter(cell -> cell.number().isEmpty())
                            .ifPresent(cell -> pairs.names.put(column, cell)));
        }
        return pairs;
    }

    /** Takes the labels of a row, each with the values that follow it. */
    private void row(List<GridCell> cells, int row, Map<Fund, List<GridCell>> beside) {
        Optional<Fund> label = Optional.empty();
        for (GridCell cell : cells) {
            Optional<Fund> found = cell.row() == row ? Fund.of(cell).map(fund -> meant(fund, cell)) : Optional.empty();
            if (found.isPresent()) {
                label = found.filter(fund -> fund != Fund.CAPTION && fund != Fund.SOURCE && !labels.containsKey(fund));
                label.ifPresent(fund -> labels.put(fund, cell));
            } else if (label.isPresent() && (FundHeader.isNumber(cell) || FormText.saysNothing(cell.text()))) {
                beside.computeIfAbsent(label.get(), fund -> new ArrayList<>()).add(cell);
            } else {
                label = Optional.empty();
            }
        }
    }

    /** 年度预算数 is a caption above columns; beside a value it is the budget of the year. */
    private static Fund meant(Fund fund, GridCell cell) {
        return fund == Fund.CAPTION && FormText.label(cell.text()).equals("年度预算数") ? Fund.ANNUAL : fund;
    }

    private boolean saysEnough() {
        long amounts = labels.keySet().stream()
                .filter(fund -> fund.column().isPresent())
                .count();
        return amounts >= 2 || (amounts == 1 && labels.size() >= 3);
    }

    @Override
    public int firstRow() {
        return firstRow;
    }

    @Override
    public int lastHeaderRow() {
        return firstRow;
    }

    @Override
    public Collection<GridCell> headers() {
        return labels.values();
    }

    @Override
    public Collection<GridCell> unknown() {
        return List.of();
    }

    @Override
    public Map<Fund, GridCell> columns() {
        return labels;
    }

    @Override
    public boolean isTotalAlone() {
        return values.size() == 1;
    }

    @Override
    public List<FundBlock.Line> lines() {
        List<FundBlock.Line> lines = new ArrayList<>();
        values.forEach((column, cells) -> lines.add(new FundBlock.Line(Optional.ofNullable(names.get(column)), cells)));
        return lines;
    }
}
