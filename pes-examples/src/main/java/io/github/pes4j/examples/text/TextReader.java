package io.github.pes4j.examples.text;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.form.FormReader;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.value.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the tables of a text. What stands outside of them is not read, and that is said once, with the lines. Stateless and
 * thread-safe.
 */
final class TextReader implements EvaluationReader {

    /** A report has some ten kilobytes; this is a shelf of them. */
    private static final int MOST_BYTES = 8 << 20;

    @Override
    public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            return List.of(TextFindings.tooLarge(1, new Bilingual("不超过 8 MB 的文件", "a file of at most 8 MB")));
        }
        Outcome<String> text = Decoded.of(bytes);
        List<Finding> findings = new ArrayList<>(text.findings());
        text.value().ifPresent(found -> findings.addAll(read(found, source.name(), evaluations)));
        return findings;
    }

    private static List<Finding> read(String text, String source, Consumer<Outcome<Evaluation>> evaluations) {
        TextCutter.Cut cut = TextCutter.cut(TextLine.of(text));
        List<Finding> findings = new ArrayList<>();
        List<Integer> moved = new ArrayList<>();
        List<Integer> without = new ArrayList<>();
        FormReader forms = new FormReader(evaluations);
        int found = 0;
        for (TextTable table : cut.tables()) {
            Optional<Finding> beyond = Limits.exceededBy(table);
            if (beyond.isPresent()) {
                findings.add(beyond.get());
                continue;
            }
            TableGrid.Made made = TableGrid.of(table, source);
            if (forms.read(made.grid())) {
                found++;
                moved.addAll(made.movedLines());
            } else {
                without.add(table.line());
            }
        }
        findings.addAll(forms.finish());
        // TODO order
        if (found == 0 && without.isEmpty() && findings.isEmpty()) {
            findings.add(
                    TextFindings.noForm(Severity.ERROR, List.of(1), new Bilingual("没有表格的文字", "text without a table")));
        } else if (!without.isEmpty()) {
            findings.add(TextFindings.noForm(
                    found == 0 ? Severity.ERROR : Severity.NOTICE,
                    without,
                    new Bilingual("{0} 张未识别的表格", "{0} tables that are no form").with(without.size())));
        }
        if (!moved.isEmpty()) {
            findings.add(TextFindings.movedCells(moved));
        }
        if (!cut.passages().isEmpty()) {
            findings.add(TextFindings.runningText(cut.passages()));
        }
        return findings;
    }
}
