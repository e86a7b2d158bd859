package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.examples.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @Test
    void aPageIsWrittenInBothLanguages(@TempDir Path folder) throws IOException {
        Path zh = folder.resolve("zh.html");
        Path en = folder.resolve("en.HTM");
        Path bohu = Command.CASES.resolve("bohu-2022.json");
        Run run = Command.pes("report", bohu, zh);
        assertThat(run).isEqualTo(new Run(0, "", ""));
        // The findings are those of the audit, and the reader's.
        assertThat(Files.readString(zh))
                .startsWith("<!DOCTYPE html>\n<html")
                .contains("lang=\"zh-CN\"", "magnitude-suspect", "policy-assumed", "消除矛盾的最小改动", "96.00", "项目资金");
        assertThat(Command.pes("report", bohu, en, "--lang", "en").exit()).isZero();
        assertThat(Files.readString(en)).contains("lang=\"en\"", "Smallest changes", "excellent", "96.00");
    }

    @Test
    void severalFilesAreOnePage(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("all.html");
        assertThat(Command.pes("report", Command.YUANJIANG, Command.CASES.resolve("panlong-2023.json"), out)
                        .exit())
                .isZero();
        assertThat(Files.readString(out)).contains("7 个项目", "id=\"e7\"").doesNotContain("id=\"e8\"");
    }

    @Test
    void aPolicyCanBeNamed(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out.html");
        Path file = Command.CASES.resolve("panlong-2023.json");
        assertThat(Command.pes("report", file, out, "--policy", "mof-2021-self").exit())
                .isZero();
        assertThat(Files.readString(out)).contains("mof-2021-self").doesNotContain("policy-assumed");
        Run unknown = Command.pes("report", file, out, "--policy", "nobody");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("--policy nobody：没有这个评分办法").hasLineCount(1);
    }

    @Test
    void whatCannotBeDoneIsExitTwoWithOneLineAndNoPage(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out.html");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Run unreadable = Command.pes("report", broken, out);
        assertThat(unreadable.exit()).isEqualTo(2);
        assertThat(unreadable.err()).startsWith("pes: broken.json").hasLineCount(1);
        assertThat(out).doesNotExist();
        Run noPage = Command.pes("report", Command.YUANJIANG, folder.resolve("out.txt"));
        assertThat(noPage.exit()).isEqualTo(2);
        assertThat(noPage.err()).contains("须以 .html 结尾").hasLineCount(1);
        Run alone = Command.pes("report", Command.YUANJIANG);
        assertThat(alone.exit()).isEqualTo(2);
        assertThat(alone.err()).hasLineCount(1);
        Run same = Command.pes("report", Command.YUANJIANG, out, out);
        assertThat(same.exit()).isEqualTo(2);
        assertThat(same.err()).contains("这是要读取的文件之一");
        Run nowhere = Command.pes("report", Command.YUANJIANG, folder.resolve("no/such/out.html"));
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err()).contains("没有这个文件夹；请先建立").hasLineCount(1);
    }

    @Test
    void aPageThatWasThereIsLeftWhereNothingCanBeRead(@TempDir Path folder) throws IOException {
        Path out = Files.writeString(folder.resolve("out.html"), "before");
        assertThat(Command.pes("report", folder.resolve("missing.xlsx"), out).exit())
                .isEqualTo(2);
        assertThat(out).hasContent("before");
    }

    @Test
    void scoresAreNotWrittenAsTextUnderTheNameOfAPage(@TempDir Path folder) {
        Path out = folder.resolve("out.html");
        Run run = Command.pes("score", Command.YUANJIANG, "--out", out);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("网页报告用 pes report").hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void convertSaysThatAPageHoldsNoEvaluations(@TempDir Path folder) {
        Path out = folder.resolve("out.html");
        Run run = Command.pes("convert", Command.YUANJIANG, out);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("网页报告用 pes report").hasLineCount(1);
        assertThat(out).doesNotExist();
    }
}
