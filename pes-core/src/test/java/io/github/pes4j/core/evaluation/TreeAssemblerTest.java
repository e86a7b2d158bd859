package io.github.pes4j.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreeAssemblerTest {

    private static TreeRow row(int line, String id, String parent, String name, String points) {
        return TreeRow.builder()
                .id(id)
                .parent(Optional.of(parent).filter(text -> !text.isEmpty()))
                .name(name)
                .points(Optional.of(points).filter(text -> !text.isEmpty()).map(BigDecimal::new))
                .at(new SourceLocation.Line(line))
                .build();
    }

    @Test
    void assemblesRowsInAnyOrderAndKeepsTheOrderOfSiblings() {
        IndicatorTree tree = TreeAssembler.assemble(
                        "框架",
                        List.of(
                                row(1, "1.2", "1", "覆盖率", "20"),
                                row(2, "1.1", "1", "次数", "30"),
                                row(3, "1", "", "产出", ""),
                                row(4, "2", "", "满意度", "10")))
                .value()
                .orElseThrow();
        assertThat(tree.leaves().keySet())
                .containsExactly(IndicatorPath.of("产出", "覆盖率"), IndicatorPath.of("产出", "次数"), IndicatorPath.of("满意度"));
        assertThat(tree.points()).isEqualTo(Points.of(60));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceWithItsPlace() {
        Outcome<IndicatorTree> outcome = TreeAssembler.assemble(
                "",
                List.of(
                        row(1, "a", "", "产出", "10"),
                        row(2, "a", "", "又一个", "10"),
                        row(3, "b", "nobody", "无上级", "10"),
                        row(4, "c", "d", "环一", "10"),
                        row(5, "d", "c", "环二", "10"),
                        row(6, "e", "a", "负分", "-1"),
                        row(7, "f", "a", "无分", ""),
                        row(8, "g", "a", "过大", "1e1000000000"),
                        row(9, "h", "a", "", "1")));
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings())
                .extracting(finding -> finding.code() + " " + finding.places())
                .containsExactlyInAnyOrder(
                        "duplicate-path [line 2]",
                        "tree-invalid [line 3]",
                        "tree-invalid [line 4]",
                        "tree-invalid [line 5]",
                        "tree-invalid [line 6]",
                        "missing-field [line 7]",
                        "tree-invalid [line 8]",
                        "missing-field [line 9]");
    }

    @Test
    void aTreeTooDeepIsAFindingAndNoException() {
        List<TreeRow> rows = new ArrayList<>();
        for (int i = 0; i <= IndicatorPath.MAX_LEVELS; i++) {
            rows.add(row(i + 1, "n" + i, i == 0 ? "" : "n" + (i - 1), "级", "1"));
        }
        assertThat(TreeAssembler.assemble("", rows).findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("too-large");
    }

    @Test
    void anEmptyCategoryIsKept() {
        TreeRow category = TreeRow.builder().id("1").name("生态效益").group(true).build();
        IndicatorTree tree =
                TreeAssembler.assemble("", List.of(category)).value().orElseThrow();
        assertThat(tree.roots()).hasSize(1);
        assertThat(tree.leaves()).isEmpty();
    }

    @Test
    void aLongChainIsFollowedOnce() {
        List<TreeRow> rows = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            rows.add(row(i + 1, "n" + i, "n" + (i + 1) % 100_000, "级", "1"));
        }
        assertThat(TreeAssembler.assemble("", rows).findings()).hasSize(100_000);
    }
}
