package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.io.excel.ExcelFormatProvider;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder of two thousand forms, scored by the command in a machine of its own with a heap of 48 MB. Half of the evaluations
 * alone, kept in memory, would fill it. {@code -Dpes.forms=20000} takes more of them.
 */
class FormFolderTest {

    private static final int FORMS = Integer.getInteger("pes.forms", 2_000);
    private static final String HEAP = "48m";

    /** The six forms of a founding case, again and again. */
    private static void write(Path folder) throws IOException {
        List<Evaluation> six = YuanjiangCase.evaluations();
        Formats excel = Formats.of(new ExcelFormatProvider());
        for (int i = 0; i < six.size(); i++) {
            excel.write(Dossier.of(List.of(six.get(i))), Sink.of(file(folder, i)));
        }
        for (int i = six.size(); i < FORMS; i++) {
            Files.copy(file(folder, i % six.size()), file(folder, i));
        }
    }

    private static Path file(Path folder, int number) {
        return folder.resolve(String.format(Locale.ROOT, "form-%06d.xlsx", number));
    }

    @Test
    void aFolderOfTwoThousandFormsIsScoredInASmallHeap(@TempDir Path folder) throws Exception {
        Path forms = Files.createDirectory(folder.resolve("forms"));
        Path scores = folder.resolve("scores.jsonl");
        write(forms);
        SmallHeap.pes(HEAP, folder, "score", forms.toString(), "--out", scores.toString());
        try (Stream<String> lines = Files.lines(scores)) {
            assertThat(lines.filter(line -> line.startsWith("{\"format\":\"pes-scorecard\"")
                                    && line.contains("\"total\":\"100\""))
                            .map(line -> line.replaceAll(".*?\"source\":\"([^\"]*)\".*", "$1")))
                    .hasSize(FORMS)
                    .isSorted();
        }
    }
}
