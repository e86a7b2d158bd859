package io.github.pes4j.io.json;

import io.github.pes4j.core.finding.Repair;

/** How a group of contradictions can be removed: each set of changes by itself. Written, not read. */
final class RepairWriter {

    private RepairWriter() {}

    static void write(JsonOut json, Repair repair) {
        json.texts("conflicts", repair.conflicts());
        json.allObjects("sets", repair.sets(), (inner, set) -> inner.allObjects("changes", set, RepairWriter::change));
    }

    private static void change(JsonOut json, Repair.Change change) {
        json.field("subject", change.subject().toString());
        json.field("figure", Codes.of(change.figure()));
        json.field("from", change.from());
        json.field("to", change.to());
        json.texts("mentions", change.mentions());
        json.texts("at", change.places().stream().map(Object::toString).toList());
        json.texts("along", change.along());
    }
}
