package consumer;

import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.scoring.Scorer;
import java.io.IOException;
import java.util.List;

/** The totals of a file. */
public final class Totals {

    private Totals() {}

    /** Reads and scores. */
    public static List<String> of(Source source) throws IOException {
        Reading reading = Formats.installed().read(source);
        if (!reading.findings().isEmpty()) {
            throw new IllegalArgumentException(reading.findings().toString());
        }
        Scorer scorer = Scorer.of(Policies.MOF_2020_SELF);
        return reading.evaluations().stream()
                .map(evaluation -> scorer.score(evaluation).totalText())
                .toList();
    }
}
