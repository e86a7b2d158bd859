package io.github.pes4j.io.json;

import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.Levers;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.scenario.Scenario;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;

/** Scenarios, there and back, and tables of results, there. */
final class ScenarioCodec {

    /** Stands in for a lever that was not understood, and was reported. */
    private static final Lever NONE = Levers.override("*");

    private ScenarioCodec() {}

    static void write(JsonOut json, Scenario scenario) {
        json.field("name", scenario.name());
        json.allObjects("changes", scenario.changes(), (inner, change) -> {
            inner.field("lever", change.lever().toString());
            inner.field("value", change.value());
        });
    }

    static Scenario read(Fields fields) {
        String name = fields.text("name");
        List<Change> changes = fields.allObjects("changes", ScenarioCodec::change);
        return new Scenario(name, changes);
    }

    private static Change change(Fields fields) {
        Lever lever = fields.word("lever", Levers::parse, NONE);
        return lever.to(fields.value("value", text -> text, ""));
    }

    static void write(JsonOut json, ResultTable table) {
        json.allObjects("columns", table.columns(), (inner, column) -> {
            inner.field("name", column.name());
            inner.field("type", Codes.of(column.type()));
        });
        json.allObjects("rows", table.rows(), (inner, row) -> {
            if (row.failure().isPresent()) {
                inner.field("failure", row.failure().map(Bilingual::en));
            } else {
                inner.texts(
                        "cells",
                        row.cells().stream().map(ResultTable.Cell::text).toList());
            }
        });
    }
}
