package io.github.pes4j.examples.html;

import io.github.pes4j.core.result.Dossier.FileFindings;
import io.github.pes4j.examples.markup.Markup;
import java.util.List;

/** What was found in files apart from their evaluations: sheets that were not understood, files that could not be read. */
final class FileSection {

    private final Pen pen;
    private final Markup out;

    FileSection(Pen pen) {
        this.pen = pen;
        this.out = pen.out();
    }

    void write(List<FileFindings> files) {
        if (files.isEmpty()) {
            return;
        }
        out.open("section").styled("files findings").line();
        out.element("h2", pen.say("读取文件时发现的问题", "Found while reading the files"))
                .line();
        for (FileFindings file : files) {
            out.open("h3").name(file.source()).closeLine();
            new FindingList(pen).list(file.findings());
        }
        out.closeLine();
    }
}
