package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.examples.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do wrong, and what they are told: what, where, and what to do, in the language that they asked for. */
class WrongUseTest {

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.copy(Command.YUANJIANG, folder.resolve("y.xlsx"));
        Files.copy(Command.CASES.resolve("panlong-2023.json"), folder.resolve("p.json"));
        Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(Files.readAllBytes(Command.YUANJIANG), 9000));
        Files.writeString(
                folder.resolve("wrong.json"),
                Files.readString(folder.resolve("p.json")).replaceFirst("\\{", "{\"knd\": 1,"));
        Files.createFile(folder.resolve("empty.json"));
        Files.createFile(folder.resolve("empty.xlsx"));
        Files.createDirectory(folder.resolve("empty"));
    }

    @ParameterizedTest(name = "pes {0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "score @none.xlsx; none.xlsx：无法读取，实际为 没有这个文件或文件夹。检查路径和权限; none.xlsx: cannot be read, got no such file or folder; check the path",
                "score @empty; 中没有可读取的文件；可读取 .csv, .json; no file that can be read in @empty; what can be ends in .csv, .json",
                "score @cut.xlsx; cut.xlsx：无法读取，实际为 已损坏的工作簿，应为 Excel 工作簿; cut.xlsx: cannot be read, got a damaged workbook, expected an Excel workbook",
                "score @empty.xlsx; empty.xlsx：无法读取，实际为 空文件; empty.xlsx: cannot be read, got an empty file",
                "score @empty.json; empty.json：/ (1:1)：无法读取，实际为 空文件，应为 一个完整的 JSON 对象; empty.json: / (1:1): cannot be read, got an empty file",
                "score @wrong.json; wrong.json：/knd (1:9)：字段不存在; wrong.json: /knd (1:9): no such field",
                "score @y.docx; y.docx：无法读取，实际为 没有能读取该文件的格式; y.docx: cannot be read, got a file that no format reads",
                "score @y.xlsx --policy nobody; --policy nobody：没有这个评分办法，也没有这个文件; --policy nobody: no such policy, and no such file",
                "score @y.xlsx --policy @p.json; 应为 pes-policy; expected pes-policy",
                "score @y.xlsx --out @no/x.json; no：没有这个文件夹；请先建立; no: no such folder; make it first",
                "score @y.xlsx --out @empty; empty：这是文件夹，不是文件; empty: a folder, not a file",
                "score @y.xlsx --out @y.xlsx; 这是要读取的文件之一；请换一个文件名; that is one of the files to read; choose another name",
                "score @y.xlsx --polcy x; 没有选项 --polcy，相近的有 --policy；用法见 pes score --help; there is no option --polcy, but there is --policy; see 'pes score --help'",
                "score @y.xlsx --policy; 缺少 --policy ID|FILE; --policy ID|FILE is missing",
                "score; 缺少 FILE；用法见 pes score --help; FILE is missing",
                "scor @y.xlsx; 没有命令“scor”；命令有 score, audit; there is no command 'scor'; there is score, audit",
                "audit @y.xlsx --off nix; --off nix：没有这项检查；检查有 [weights; --off nix: no such check; there are [weights",
                "convert @y.xlsx @x.abc; x.abc”的格式（可写 .htm, .html, .json; x.abc' (.htm, .html, .json, .json.gz, .jsonl, .jsonl.gz, .xls, .xlsx can be written)",
                "convert @y.xlsx; 缺少 OUT; OUT is missing",
                "convert @y.xlsx a b; 多余的参数“b”; 'b' is one argument too many",
                "convert @none.json @x.json; none.json：没有这个文件或文件夹；请检查路径和权限; none.json: no such file or folder; check the path",
                "policies --json; 缺少 --json ID; --json ID is missing",
                "policies --json nix; 没有这个评分办法；评分办法见 pes policies; no such policy; 'pes policies' lists them",
                "whatif @p.json --monte-carlo viel --seed 1; --monte-carlo 不能是“viel”，应为整数; --monte-carlo cannot be 'viel', it takes a whole number",
                "whatif @p.json --monte-carlo 9 --monte-carlo 8; 以下选项只能用一个：--sweep; only one of these can be asked at once: --sweep",
                "whatif @p.json --seed 1 --seed 2; --seed 只能写一次; --seed is given more than once",
                "whatif @p.json --set nix=1; “nix=1”不是 LEVER=VALUE 的写法; 'nix=1' is not LEVER=VALUE",
                "whatif @p.json --set actual(无此)=1; actual(无此)：没有名为“无此”的指标；现有; actual(无此): nothing is called '无此'; there is",
            })
    void isToldInOneLineInBothLanguages(String line, String zh, String en) {
        assertTold(line, "zh", zh);
        assertTold(line, "en", en);
    }

    private void assertTold(String line, String language, String said) {
        List<Object> words = new ArrayList<>(List.of("--lang", language));
        words.addAll(List.of(line.replace("@", folder + "/").split(" ")));
        Run run = Command.pes(words.toArray());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("pes: ")
                .contains(said.replace("@", folder + "/"))
                .doesNotContain("Exception");
    }

    @Test
    void aLanguageThatIsNoneIsRefusedInTheUsualOne() {
        assertThat(Command.pes("score", Command.YUANJIANG, "--lang", "fr").err())
                .isEqualTo("pes: --lang 不能是“fr”，应为 zh|en；用法见 pes score --help\n");
        assertThat(Command.pes().err()).isEqualTo("pes: 没有给出命令；用法见 pes --help\n");
        assertThat(Command.pes("--lang=en").err()).isEqualTo("pes: no command given; see 'pes --help'\n");
    }
}
