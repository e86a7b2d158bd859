package io.github.pes4j.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletionTest {

    /** Scores multiply with it: more than all of it would earn more than the points, less than nothing would take some. */
    @Test
    void isNeverBelowNothingOrAboveAllOfIt() {
        assertThat(completion(Share.ZERO).share()).isEqualTo(Share.ZERO);
        assertThat(completion(Share.ONE).share()).isEqualTo(Share.ONE);
        assertThatThrownBy(() -> completion(Share.parse("101%")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("101.00%");
        assertThatThrownBy(() -> completion(Share.parse("-1/100"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> completion(Share.ONE).with(Share.parse("2")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Completion completion(Share share) {
        Quantity ninety = Quantity.of("90", "%");
        return new Completion(
                "",
                new Observation.Measured(ninety),
                new Target.Level(Comparison.AT_LEAST, ninety),
                true,
                share,
                Optional.empty());
    }
}
