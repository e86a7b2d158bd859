package io.github.pes4j.io.json;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.value.SourceLocation;

/** Findings, whole: what, about what, where, and in both languages. Written, not read. */
final class FindingCodec {

    private FindingCodec() {}

    static void write(JsonOut json, Finding finding) {
        json.field("code", finding.code().id());
        json.field("severity", Codes.of(finding.severity()));
        json.object("subject", finding.subject(), SubjectCodec::write);
        json.objects("places", finding.places(), FindingCodec::writePlace);
        finding.got().ifPresent(got -> ValueCodec.writeBilingual(json, "got", got));
        finding.expected().ifPresent(expected -> ValueCodec.writeBilingual(json, "expected", expected));
        ValueCodec.writeBilingual(json, "title", finding.code().title());
        ValueCodec.writeBilingual(json, "remedy", finding.remedy());
    }

    private static void writePlace(JsonOut json, SourceLocation place) {
        place.match(new PlaceWriter(json)).run();
    }

    private record PlaceWriter(JsonOut json) implements SourceLocation.Cases<Runnable> {
        @Override
        public Runnable cell(SourceLocation.Cell cell) {
            return () -> {
                json.field("sheet", cell.sheet());
                json.field("row", cell.row());
                json.field("column", cell.column());
            };
        }

        @Override
        public Runnable pointer(SourceLocation.Pointer pointer) {
            return () -> {
                json.field("pointer", pointer.pointer());
                json.field("line", pointer.line());
                json.field("column", pointer.column());
            };
        }

        @Override
        public Runnable line(SourceLocation.Line line) {
            return () -> json.field("line", line.number());
        }

        @Override
        public Runnable whole(SourceLocation.Whole whole) {
            return () -> json.field("file", whole.name());
        }
    }
}
