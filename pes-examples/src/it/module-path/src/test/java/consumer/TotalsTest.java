package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.scoring.Scorer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A module finds formats by module-info, reads a file and scores it. */
class TotalsTest {

    private static final String FILE = "{\"format\": \"pes-evaluation\", \"version\": \"1.0\","
            + " \"project\": {\"name\": \"p\"}, \"kind\": \"unit-self\","
            + " \"tree\": {\"nodes\": [{\"indicator\": \"a\", \"points\": \"50\","
            + " \"scoring\": {\"rule\": \"proportional\", \"measure\": \"completion\"}}]},"
            + " \"measurements\": [{\"path\": \"a\", \"measurements\": [{"
            + "\"target\": {\"text\": \"12\", \"level\": {\"comparison\": \"≥\", \"number\": \"12\"}},"
            + " \"actual\": {\"text\": \"9\", \"measured\": {\"number\": \"9\"}}}]}]}";

    @Test
    void readsAndScores() throws IOException {
        for (Class<?> type : List.of(Totals.class, Formats.class, Scorer.class)) {
            assertTrue(type.getModule().isNamed(), type + " is in a module");
        }
        // 9 of 12 of 50
        assertEquals(List.of("37.50"), Totals.of(Source.ofText("a.json", FILE)));
    }
}
