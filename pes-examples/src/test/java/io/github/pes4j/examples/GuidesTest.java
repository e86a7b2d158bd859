package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The guides show code that is compiled and tested. Before each block of code stands a comment with the file that the block
 * comes from, and the name of the part if it is not the whole file; a part stands in its file between {@code snippet: name}
 * and {@code end: name}.
 */
class GuidesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern SOURCE = Pattern.compile("<!-- from (\\S+?)(?:#(\\S+))? -->");
    private static final Pattern MARK = Pattern.compile("\\s*(?://|#|<!--) (?:snippet|end): .*");

    /**
     * A block of code in a guide.
     *
     * @param before the line before it
     * @param code its lines
     */
    private record Block(String before, List<String> code) {}

    @ParameterizedTest
    @ValueSource(strings = {"writing-an-importer.md", "writing-a-rule.md", "writing-a-check.md"})
    void everyBlockOfCodeIsLineByLineInTheFileThatItNames(String guide) throws IOException {
        List<Block> blocks = blocks(Files.readAllLines(ROOT.resolve("docs").resolve(guide)));
        assertThat(blocks).as("blocks of code in %s", guide).hasSizeGreaterThan(3);
        blocks.forEach(block -> assertQuoted(guide, block));
    }

    private static void assertQuoted(String page, Block block) {
        Matcher source = SOURCE.matcher(block.before());
        assertThat(source.matches())
                .as("in %s, '%s' before a block names its source", page, block.before())
                .isTrue();
        List<String> lines = lines(ROOT.resolve(source.group(1)));
        assertThat(block.code())
                .as("in %s, the block from %s", page, block.before())
                .isEqualTo(source.group(2) == null ? whole(lines) : part(lines, source.group(2)));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other pages show files and commands too; their Java is quoted as well. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/zh-CN/README.md", "docs/what-if.md"})
    void everyBlockOfJavaInOtherPagesIsQuoted(String page) throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve(page));
        List<Block> blocks = blocks(lines, "```java");
        assertThat(blocks).as("blocks of Java in %s", page).isNotEmpty();
        blocks.forEach(block -> assertQuoted(page, block));
    }

    private static List<Block> blocks(List<String> guide) {
        return blocks(guide, "```");
    }

    private static List<Block> blocks(List<String> guide, String begin) {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < guide.size(); at++) {
            if (guide.get(at).startsWith(begin)) {
                int end = at + 1;
                while (!guide.get(end).equals("```")) {
                    end++;
                }
                blocks.add(new Block(at == 0 ? "" : guide.get(at - 1), guide.subList(at + 1, end)));
                at = end;
            }
        }
        return blocks;
    }

    private static List<String> whole(List<String> lines) {
        return lines.stream().filter(line -> !MARK.matcher(line).matches()).toList();
    }

    /** The lines between the marks, moved to the left as far as they all are indented. */
    private static List<String> part(List<String> lines, String name) {
        int from = index(lines, "snippet: " + name);
        int to = index(lines, "end: " + name);
        List<String> part = whole(lines.subList(from + 1, to));
        int indent = part.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return part.stream()
                .map(line -> line.isBlank() ? "" : line.substring(indent))
                .toList();
    }

    private static int index(List<String> lines, String mark) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().matches("(//|#|<!--) " + Pattern.quote(mark) + "( -->)?")) {
                return i;
            }
        }
        throw new AssertionError("no line '" + mark + "'");
    }
}
