package io.github.pes4j.examples;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.io.FindingAnnotator;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.RefusalException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what was found in a file into a copy of it. */
final class Annotating {

    private final FindingAnnotator annotator;
    private final Path in;
    private final Path out;

    private Annotating(FindingAnnotator annotator, Path in, Path out) {
        this.annotator = annotator;
        this.in = in;
        this.out = out;
    }

    /**
     * The annotating of the one file that was named.
     *
     * @throws IllegalArgumentException if it is not one, is the copy itself, or has no room for findings
     */
    static Annotating of(Formats formats, List<Path> files, Path out) {
        if (files.size() != 1) {
            throw new RefusalException("只能处理一个文件 FILE，现有 {0} 个", "takes one FILE, not {0}", files.size());
        }
        Path in = files.get(0);
        if (Inputs.key(in).equals(Inputs.key(out))) {
            throw new RefusalException("这正是要读取的文件；请换一个文件名", "that is the file to read; choose another name");
        }
        FindingAnnotator annotator = formats.byName(in.toString())
                .flatMap(FormatProvider::annotator)
                .orElseThrow(() -> new RefusalException(
                        "{0} 中不能加批注；请用 .xlsx 文件", "no comments can be put into {0}; take an .xlsx file", in));
        return new Annotating(annotator, in, out);
    }

    /** Writes the copy, and says how many findings have no place in it. */
    void write(Dossier dossier, Console console) throws IOException {
        List<Finding> findings = new ArrayList<>();
        dossier.items().forEach(item -> findings.addAll(item.findings()));
        dossier.files().forEach(file -> findings.addAll(file.findings()));
        int without = annotator
                .annotate(Source.of(in), findings, console.locale(), Sink.of(out))
                .size();
        if (without > 0) {
            Bilingual left = new Bilingual(
                            "{0} 条问题中有 {1} 条没有对应的单元格，只列在清单中",
                            "{1} of {0} findings have no cell, and are only in the list")
                    .with(findings.size(), without);
            console.say(Console.about(out, left));
        }
    }
}
