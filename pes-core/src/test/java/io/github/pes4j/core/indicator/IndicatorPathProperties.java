package io.github.pes4j.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class IndicatorPathProperties {

    /** Each character with a meaning in paths is escaped by one that is escaped itself, so no two paths share a text. */
    @Property
    void readsBackWhatItWrites(
            @ForAll @Size(min = 1, max = 4)
                    List<@NotEmpty @Chars({'a', '~', '/', '[', '2', ']', '0', '指'}) String> names,
            @ForAll @IntRange(min = 1, max = 12) int occurrence) {
        IndicatorPath path = IndicatorPath.ROOT;
        for (String name : names) {
            path = path.child(name, occurrence);
        }
        assertThat(IndicatorPath.parse(path.toString())).isEqualTo(path);
    }

    @Example
    void writesWhatTheDesignSays() {
        assertThat(IndicatorPath.of("产出指标", "a/b", "c~d")).hasToString("产出指标/a~1b/c~0d");
        assertThat(IndicatorPath.ROOT.child("参保率", 2)).hasToString("参保率[2]");
        assertThat(IndicatorPath.of("参保率[2]")).hasToString("参保率~22]");
        assertThat(IndicatorPath.parse("产出指标/数量指标/参保率").level()).isEqualTo(3);
    }
}
