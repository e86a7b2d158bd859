package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.scenario.Axis;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The points of a grid as a table: a column for each lever, the total, the grade. */
final class Sweep {

    private final WhatIf base;
    private final Grid grid;
    private final List<List<LeverValue>> values;

    Sweep(WhatIf base, Grid grid) {
        this.base = base;
        this.grid = grid;
        this.values = grid.axes().stream().map(axis -> values(base, axis)).toList();
        for (int axis = 0; axis < values.size(); axis++) {
            checkAny(grid.axes().get(axis).lever(), values.get(axis));
        }
    }

    /** Single values may fail, each in its row; a lever that takes none of them is an error before the first run. */
    private void checkAny(Lever lever, List<LeverValue> all) {
        Optional<LeverException> refused = Optional.empty();
        for (LeverValue value : all) {
            try {
                Knobs.set(lever, base.draft(), value);
                return;
            } catch (LeverException e) {
                refused = refused.or(() -> Optional.of(e));
            }
        }
        throw refused.orElseThrow();
    }

    /** What the texts of an axis say, once for all points. */
    static List<LeverValue> values(WhatIf base, Axis axis) {
        base.match(axis.lever());
        Knob knob = Knobs.of(axis.lever());
        List<LeverValue> read = new ArrayList<>(axis.values().size());
        for (int i = 0; i < axis.values().size(); i++) {
            read.add(Knobs.value(knob, base.draft(), axis.change(i)));
        }
        return read;
    }

    ResultTable table() {
        Trials.Results results = results();
        List<ResultTable.Column> columns = new ArrayList<>();
        for (int axis = 0; axis < values.size(); axis++) {
            columns.add(column(axis));
        }
        columns.add(new ResultTable.Column("total", ResultTable.Type.NUMBER));
        columns.add(new ResultTable.Column("grade", ResultTable.Type.TEXT));
        List<ResultTable.Row> rows = new ArrayList<>(grid.size());
        for (int point = 0; point < grid.size(); point++) {
            rows.add(row(point, columns, results));
        }
        return new ResultTable(columns, rows);
    }

    Trials.Results results() {
        return new Trials(base, grid.levers())
                .run(grid.size(), (axis, point) -> values.get(axis).get(grid.place(axis, point)));
    }

    /** Numbers of one unit are a column of numbers, which charts can use. */
    private ResultTable.Column column(int axis) {
        List<String> units = values.get(axis).stream()
                .map(value -> value instanceof LeverValue.Figure figure ? figure.unit() : "?")
                .distinct()
                .toList();
        String lever = grid.axes().get(axis).lever().toString();
        boolean numbers = units.size() == 1 && !units.get(0).equals("?");
        return numbers
                ? new ResultTable.Column(
                        units.get(0).isEmpty() ? lever : lever + " [" + units.get(0) + "]", ResultTable.Type.NUMBER)
                : new ResultTable.Column(lever, ResultTable.Type.TEXT);
    }

    private ResultTable.Row row(int point, List<ResultTable.Column> columns, Trials.Results results) {
        Optional<Bilingual> failure = results.failure(point);
        if (failure.isPresent()) {
            String changes = grid.point(point).stream().map(Change::toString).collect(Collectors.joining("; "));
            return ResultTable.Row.failed(new Bilingual("{0}：{1}", "{0}: {1}").with(changes, failure.get()));
        }
        List<ResultTable.Cell> cells = new ArrayList<>();
        for (int axis = 0; axis < values.size(); axis++) {
            int place = grid.place(axis, point);
            cells.add(
                    columns.get(axis).type() == ResultTable.Type.NUMBER
                            ? ResultTable.Cell.of(
                                    ((LeverValue.Figure) values.get(axis).get(place)).number())
                            : ResultTable.Cell.of(grid.axes().get(axis).values().get(place)));
        }
        cells.add(ResultTable.Cell.of(results.total(point).map(Points::number).orElseThrow()));
        cells.add(ResultTable.Cell.of(results.grade(point).map(Grade::label).orElseThrow()));
        return new ResultTable.Row(cells, Optional.empty());
    }
}
