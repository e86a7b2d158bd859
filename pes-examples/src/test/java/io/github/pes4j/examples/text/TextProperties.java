package io.github.pes4j.examples.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.value.SourceLocation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text at all ends in evaluations and findings with lines, in little time. */
class TextProperties {

    private static final Duration MOST_TIME = Duration.ofSeconds(20);

    /** Everything that layouts, labels and numbers are made of, and what should not be there. */
    private static final List<String> PIECES = List.of(
            "\t",
            "\t\t",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            " ",
            "　",
            "\f",
            "\u000B",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "项目名称",
            "项目资金(万元)",
            "资金来源",
            "年初预算数",
            "全年预算数",
            "全年执行数",
            "年度资金总额",
            "分值",
            "执行率",
            "得分",
            "年度总体目标",
            "预期目标",
            "实际完成情况",
            "绩效指标",
            "一级指标",
            "二级指标",
            "三级指标",
            "年度指标值",
            "实际完成值",
            "产出指标",
            "数量指标",
            "总分",
            "合计",
            "本年累计",
            "2021年",
            "月     日",
            "凭证号",
            "摘要",
            "发生额",
            "指标类别",
            "权重",
            "评价要点：",
            "河道清淤",
            "≥95%",
            "100.00% 10.00",
            "16",
            "1e999999999",
            "-0",
            "１６",
            "9".repeat(400),
            "[bookmark: _Toc1]",
            "2023年度项目支出绩效自评表",
            "（一）",
            "。",
            "'",
            "=",
            "{0}",
            "\uD83D\uDE00");

    private static void assertHeld(byte[] bytes) {
        Reading reading = assertTimeoutPreemptively(MOST_TIME, () -> TextCases.bytes(bytes));
        if (reading.evaluations().isEmpty()) {
            assertThat(reading.findings()).isNotEmpty();
        }
        int lines = lines(bytes);
        Stream.concat(
                        reading.findings().stream(),
                        reading.outcomes().stream().flatMap(outcome -> outcome.findings().stream()))
                .map(Finding::places)
                .forEach(places -> assertThat(places).isNotEmpty().allSatisfy(place -> assertInside(place, lines)));
    }

    private static int lines(byte[] bytes) {
        int ends = 0;
        for (byte one : bytes) {
            ends += one == '\n' || one == '\r' ? 1 : 0;
        }
        return ends + 1;
    }

    private static void assertInside(SourceLocation place, int lines) {
        int line = place.match(new SourceLocation.Cases<>() {
            @Override
            public Integer cell(SourceLocation.Cell cell) {
                return -1;
            }

            @Override
            public Integer pointer(SourceLocation.Pointer pointer) {
                return -1;
            }

            @Override
            public Integer line(SourceLocation.Line line) {
                return line.number();
            }

            @Override
            public Integer whole(SourceLocation.Whole whole) {
                // A table that belongs to no project is named by its title.
                return 1;
            }
        });
        assertThat(line).as("%s", place).isBetween(1, lines);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(120).map(pieces -> String.join("", pieces));
    }

    /** People paste what they like; no order of labels, tabs and line ends may be more than the reader can bear. */
    @Property(tries = 600)
    void labelsAndTabsInAnyOrderEndInFindings(@ForAll("texts") String text) {
        assertHeld(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whatever the bytes are, they are the file's problem and not the caller's. */
    @Property(tries = 200)
    void anyBytesEndInFindings(@ForAll byte[] bytes) {
        assertHeld(bytes);
    }

    @Provide
    Arbitrary<byte[]> damagedCases() {
        return Combinators.combine(
                        Arbitraries.of(TextCases.NAMES),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 12))
                .as(TextProperties::damaged);
    }

    /** Lines doubled, swapped, lost, cut, joined, and tabs lost and added: what copying does, only worse. */
    private static byte[] damaged(String name, long seed, int times) {
        List<String> lines = new ArrayList<>(
                Arrays.asList(new String(TextCases.bytes(name), StandardCharsets.UTF_8).split("\n", -1)));
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(lines.size() - 1);
            String line = lines.get(at);
            int inside = random.nextInt(line.length() + 1);
            switch (random.nextInt(9)) {
                case 0 -> lines.add(at, line);
                case 1 -> lines.remove(at);
                case 2 -> lines.set(at, lines.get(random.nextInt(lines.size())));
                case 3 -> lines.set(at, line.substring(inside));
                case 4 -> lines.set(at, line.substring(0, inside) + "\t" + line.substring(inside));
                case 5 -> lines.set(at, line.replaceFirst("\t", ""));
                case 6 -> lines.set(at, line + lines.remove(at + 1));
                case 7 -> lines.set(at, line.substring(0, inside) + "\n" + line.substring(inside));
                default -> lines.set(at, line.substring(0, inside) + PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** A real table with a few wounds is what a reader meets; it must never be the end of the reader. */
    @Property(tries = 120)
    void woundedCasesEndInFindings(@ForAll("damagedCases") byte[] bytes) {
        assertHeld(bytes);
    }

    /** The encoding says how bytes are letters, and nothing about what they say. */
    @Property(tries = 25)
    void theEncodingDoesNotMatter(@ForAll("damagedCases") byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        byte[] other = text.getBytes(Charset.forName("GB18030"));
        assertThat(TextCases.bytes(other).evaluations())
                .isEqualTo(TextCases.bytes(bytes).evaluations());
    }

    /** Memory and time are bounded by the size of the file, whatever it repeats. */
    @Property(tries = 25)
    void whatIsRepeatedWithoutEndIsReadInLittleTime(@ForAll("repeated") byte[] bytes) {
        assertHeld(bytes);
    }

    @Provide
    Arbitrary<byte[]> repeated() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces))
                .map(piece -> piece.repeat(1 + 300_000 / piece.getBytes(StandardCharsets.UTF_8).length)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
