package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandBuiltTest {

    @Test
    void scoresToTheSumThatCanBeWorkedOutByHand() {
        Scorecard card = Scorer.of(Policies.MOF_2020_EVALUATION).score(HandBuilt.evaluation());
        // 46 of 50 is 92 %: 3 of 5; 15 − 2 × 1 − 0 × 2 = 13; 9 of 12 is 75 % of 50 = 37.5; 27 judged
        assertThat(card.leaves()).extracting(leaf -> leaf.score().toString()).containsExactly("3", "13", "37.5", "27");
        assertThat(card.totalText()).isEqualTo("80.50");
        assertThat(card.grade().label()).isEqualTo("良");
    }

    @Test
    void readsInUnderSixtyLines() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/java/io/github/pes4j/examples/HandBuilt.java"));
        long code = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("import ") && !line.startsWith("/**"))
                .count();
        assertThat(code).isLessThan(60);
    }
}
