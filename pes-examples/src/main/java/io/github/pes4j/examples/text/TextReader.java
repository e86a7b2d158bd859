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
    private static final int MOST_BYTES = 4 << 20;

    @Override
    public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
        Optional<byte[]> bytes = source.readAtMost(MOST_BYTES);
        if (bytes.isEmpty()) {
            return List.of(TextFindings.tooLarge(1, new Bilingual("不超过 4 MB 的文件", "a file of at most 4 MB")));
        }
        Outcome<String> text = Decoded.of(bytes.get());
        List<Finding> findings = new ArrayList<>(text.findings());
        text.value().ifPresent(found -> {
            Tables tables = new Tables(source.name(), evaluations);
            TextCutter.Cut cut = TextCutter.cut(TextLine.of(found));
            cut.tables().forEach(tables::read);
            findings.addAll(tables.findings());
            if (!cut.passages().isEmpty()) {
                findings.add(TextFindings.runningText(cut.passages()));
            }
        });
        return findings;
    }

    /** Hands each table to the recognisers, and remembers what had to be done for it, or was in vain. */
    private static final class Tables {
        private final String source;
        private final FormReader forms;
        private final List<Finding> tooLarge = new ArrayList<>();
        private final List<Integer> moved = new ArrayList<>();
        private final List<Integer> without = new ArrayList<>();
        private boolean any;

        Tables(String source, Consumer<Outcome<Evaluation>> evaluations) {
            this.source = source;
            this.forms = new FormReader(evaluations);
        }

        void read(TextTable table) {
            Limits.exceededBy(table).ifPresentOrElse(tooLarge::add, () -> recognise(table));
        }

        private void recognise(TextTable table) {
            TableGrid.Made made = TableGrid.of(table, source);
            if (forms.read(made.grid())) {
                any = true;
                moved.addAll(made.movedLines());
            } else {
                without.add(table.line());
            }
        }

        List<Finding> findings() {
            List<Finding> findings = new ArrayList<>(tooLarge);
            findings.addAll(forms.finish());
            noForm().ifPresent(findings::add);
            if (!moved.isEmpty()) {
                findings.add(TextFindings.movedCells(moved));
            }
            return findings;
        }

        /** Beside forms, another table is worth a notice; a text without any form is an error. */
        private Optional<Finding> noForm() {
            Severity severity = any ? Severity.NOTICE : Severity.ERROR;
            if (!without.isEmpty()) {
                Bilingual tables = new Bilingual("{0} 张未识别的表格", "{0} tables that are no form").with(without.size());
                return Optional.of(TextFindings.noForm(severity, without, tables));
            }
            return any || !tooLarge.isEmpty()
                    ? Optional.empty()
                    : Optional.of(TextFindings.noForm(
                            severity, List.of(1), new Bilingual("没有表格的文字", "text without a table")));
        }
    }
}
