package io.github.pes4j.examples.text;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.util.List;
import java.util.stream.Stream;

/** What this importer has to say. A plug-in's own codes have a prefix. */
final class TextFindings {

    /** Running text stands between the tables. Nothing of it was read. */
    static final FindingCode RUNNING_TEXT = new FindingCode(
            "text:running-text",
            Severity.NOTICE,
            new Bilingual("表格之外的文字未读取", "text outside of tables was not read"),
            new Bilingual("所需数字请填入表格", "put figures that matter into a table"));

    /** Copying lost columns of a row; its cells were put below the labels that they fit. */
    static final FindingCode MOVED_CELLS = new FindingCode(
            "text:moved-cells",
            Severity.NOTICE,
            new Bilingual("单元格与表头错位，已按表头归位", "cells did not stand below their labels and were put there"),
            new Bilingual("请与原表核对这些行", "compare these rows with the printed table"));

    /** A finding names so many places at most. */
    private static final int MOST_PLACES = 50;

    private TextFindings() {}

    static Finding runningText(List<Passage> passages) {
        int lines =
                passages.stream().mapToInt(passage -> passage.lines().size()).sum();
        return at(RUNNING_TEXT, passages.stream().map(Passage::line))
                .got(new Bilingual("{0} 行文字", "{0} lines of text").with(lines))
                .build();
    }

    static Finding movedCells(List<Integer> lines) {
        return at(MOVED_CELLS, lines.stream())
                .got(new Bilingual("{0} 行", "{0} rows").with(lines.size()))
                .build();
    }

    static Finding noForm(Severity severity, List<Integer> lines, Bilingual got) {
        return at(FindingCodes.NO_FORM_FOUND, lines.stream())
                .severity(severity)
                .got(got)
                .build();
    }

    static Finding tooLarge(int line, Bilingual most) {
        return at(FindingCodes.TOO_LARGE, Stream.of(line)).expected(most).build();
    }

    static Finding unreadable(int line, Bilingual got) {
        return at(FindingCodes.UNREADABLE, Stream.of(line))
                .got(got)
                .expected(new Bilingual("UTF-8、UTF-16 或 GB18030 文本", "text in UTF-8, UTF-16 or GB18030"))
                .build();
    }

    private static Finding.Builder at(FindingCode code, Stream<Integer> lines) {
        return Finding.of(code)
                .addAllPlaces(
                        lines.limit(MOST_PLACES).map(SourceLocation.Line::new).toList());
    }
}
