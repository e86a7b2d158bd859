package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.scoring.Scorer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program without modules finds formats by META-INF/services, reads a file and scores it. */
class ReadsAndScoresTest {

    private static final String FILE = "{\"format\": \"pes-evaluation\", \"version\": \"1.0\","
            + " \"project\": {\"name\": \"p\"}, \"kind\": \"unit-self\","
            + " \"tree\": {\"nodes\": [{\"indicator\": \"a\", \"points\": \"50\","
            + " \"scoring\": {\"rule\": \"proportional\", \"measure\": \"completion\"}}]},"
            + " \"measurements\": [{\"path\": \"a\", \"measurements\": [{"
            + "\"target\": {\"text\": \"12\", \"level\": {\"comparison\": \"≥\", \"number\": \"12\"}},"
            + " \"actual\": {\"text\": \"9\", \"measured\": {\"number\": \"9\"}}}]}]}";

    @Test
    void readsAndScores() throws IOException {
        assertFalse(Formats.class.getModule().isNamed(), "on the class path");
        Reading reading = Formats.installed().read(Source.ofText("a.json", FILE));
        assertEquals(List.of(), reading.findings());
        // 9 of 12 of 50
        assertEquals(
                "37.50",
                Scorer.of(Policies.MOF_2020_SELF).score(reading.evaluations().get(0)).totalText());
    }
}
