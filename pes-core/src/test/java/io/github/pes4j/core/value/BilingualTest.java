package io.github.pes4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BilingualTest {

    @Test
    void argumentsArePutInOnce() {
        assertThat(new Bilingual("{1}：{0}", "{0} of {1}").with("{1}", "a"))
                .isEqualTo(new Bilingual("a：{1}", "{1} of a"));
    }

    @Test
    void anArgumentThatIsMissingIsNamedWithItsText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bilingual("偏差 {0}", "{1} off").with("7%"))
                .withMessage("nothing to put for {1} in '{1} off': 1 given");
    }
}
