package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.examples.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {

    @Test
    void printsSixScorecardsAndAPortfolioLine() {
        Run run = Command.pes("score", Command.YUANJIANG);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.contains("总分 100.00 / 100  优")))
                .hasSize(6);
        assertThat(run.out()).contains("10.00 / 10  计算      预算执行率").contains("10 × 100.00% = 10.00");
        assertThat(run.out().lines().reduce((first, last) -> last)).contains("合计 6 个项目，支出 125.28 / 125.28 万元，优 6");
        assertThat(Command.pes("score", Command.YUANJIANG, "--lang", "en").out())
                .contains("6 projects, 125.28 of 125.28 万元 spent, excellent 6");
    }

    @Test
    void marksWhatWasJudgedAndHowManyPointsRestOnIt() {
        assertThat(Command.pes("score", Command.YUANJIANG, "--lang", "en").out())
                .contains("computed 60 · judged 40 · by rule alone 60.00–100.00")
                .contains("较好 → 较好; 30.00 points given by the unit itself");
    }

    @Test
    void saysWhichPolicyWasAssumedAndNothingWhenOneIsNamed() {
        assertThat(Command.pes("score", Command.YUANJIANG).out()).contains("policy-assumed", "mof-2020-self");
        Run named = Command.pes("score", Command.YUANJIANG, "--policy", "mof-2020-self");
        assertThat(named.out()).doesNotContain("policy-assumed").contains("(mof-2020-self)");
        Run unknown = Command.pes("score", Command.YUANJIANG, "--policy", "nobody");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err().lines()).containsExactly("pes: --policy nobody：没有这个评分办法，也没有这个文件；评分办法见 pes policies");
    }

    @Test
    void printsTheObjectOfTheReport() {
        String json = Command.pes("score", Command.YUANJIANG, "--json").out();
        assertThat(json)
                .contains("\"version\": \"1\"")
                .contains("\"source\": \"yuanjiang-2023.xlsx\"")
                .contains("\"total\": \"100.00\"")
                .contains("\"maximum\": \"100\"")
                .contains("\"code\": \"excellent\"")
                .contains("\"label\": \"优\"")
                .contains("\"projects\": 6")
                .contains("\"budget\": \"1252800\"")
                .contains("\"spent\": \"132800\"")
                .contains("\"target\": \"大于等于95%\"")
                .contains("\"printedScore\": \"15.00\"")
                .contains("\"basis\": \"judged\"");
    }

    @Test
    void writesTheSameInAnyLocaleAndTimeZone() {
        String here = Command.pes("score", Command.YUANJIANG, "--json").out();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Command.pes("score", Command.YUANJIANG, "--json").out()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesToAFileAndReadsAFolder(@TempDir Path folder) throws IOException {
        Files.copy(Command.YUANJIANG, folder.resolve("b.xlsx"));
        Files.copy(Command.YUANJIANG, folder.resolve("a.xlsx"));
        Files.writeString(folder.resolve("readme.txt"), "not a form");
        Path out = folder.resolve("out").resolve("scores.txt");
        Files.createDirectory(folder.resolve("out"));
        Run run = Command.pes("score", folder, "--out", out);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out)).contains("合计 12 个项目，支出 250.56 / 250.56 万元，优 12");
    }

    @Test
    void writesJsonWhereTheNameSaysSoAndNeverOverItsInput(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("scores.json");
        assertThat(Command.pes("score", Command.YUANJIANG, "--out", out).exit()).isZero();
        assertThat(Files.readString(out)).startsWith("{").contains("\"evaluations\"");
        Path input = Files.copy(Command.YUANJIANG, folder.resolve("input.xlsx"));
        Run run = Command.pes("score", input, "--out", folder.resolve("x/../input.xlsx"), "--lang", "en");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("one of the files to read");
        assertThat(input).hasSameBinaryContentAs(Command.YUANJIANG);
    }

    @Test
    void countsAFileOnceHoweverOftenItIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.copy(Command.YUANJIANG, folder.resolve("a.xlsx"));
        assertThat(Command.pes("score", file, folder, file).out()).contains("合计 6 个项目");
    }

    @Test
    void convertsAndScoresTheResultAlike(@TempDir Path folder) throws IOException {
        Path json = folder.resolve("six.json");
        Run convert = Command.pes("convert", Command.YUANJIANG, json);
        assertThat(convert.exit()).isZero();
        String fromJson = scores(Command.pes("score", json).out());
        assertThat(fromJson)
                .isEqualTo(scores(Command.pes("score", Command.YUANJIANG).out()));
        Path again = folder.resolve("again.json");
        Command.pes("convert", json, again);
        assertThat(again).hasSameBinaryContentAs(json);
    }

    /** Without findings: those of reading belong to the file that was read. */
    private static String scores(String out) {
        return out.lines().filter(line -> !line.strip().startsWith("!")).collect(Collectors.joining("\n"));
    }

    @Test
    void whatCanBeReadIsScoredBesideWhatCannot(@TempDir Path folder) throws IOException {
        Path broken = folder.resolve("broken.xlsx");
        Files.writeString(broken, "not a workbook");
        Run run = Command.pes("score", Command.YUANJIANG, broken, folder.resolve("absent.xlsx"));
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("合计 6 个项目")
                .contains("broken.xlsx")
                .contains("unreadable")
                .contains("absent.xlsx", "没有这个文件或文件夹");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "broken.xlsx, not a workbook, 不是工作簿的内容",
        "empty.xlsx, '', 空文件",
        "form.docx, text, 没有能读取该文件的格式",
        "bad.json, {, 无法读取",
    })
    void nothingReadableIsExitTwoWithOneLineThatSaysWhatAndWhere(
            String name, String content, String said, @TempDir Path folder) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        Run run = Command.pes("score", file);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().startsWith("pes: " + name);
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said);
        assertThat(Command.pes("score", file, "--json").out())
                .contains("\"evaluations\": []", "\"severity\": \"error\"");
    }

    @ParameterizedTest
    @CsvSource({"score", "''", "nonsense", "score --no-such-option x", "convert one"})
    void wrongUsageIsExitTwoWithOneLine(String line) {
        Run run = Command.pes((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("pes: ").contains("--help");
    }

    @Test
    void aDamagedFormIsScoredAsFarAsItGoesWithItsFindings(@TempDir Path folder) throws IOException {
        Path copy = WorkbookCopy.of(Command.YUANJIANG)
                .text(1, "F8", "十六")
                .text(1, "D11", "")
                .text(2, "G12", "十五")
                .writeTo(folder.resolve("copy.xlsx"));
        Run run = Command.pes("score", copy, "--lang", "en");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("! not-a-number  1!F8: not a number, got 十六, expected a number of 万元")
                .contains("! missing-field  1!A11: needed and not there (三级指标), expected a header 三级指标")
                .contains("! not-a-number  2!G12: not a number, got 十五")
                .contains("total 85.00 of 85");
    }

    @Test
    void listsThePolicies() {
        assertThat(Command.pes("policies").out()).contains("mof-2020-self", "mof-2020-evaluation");
    }
}
