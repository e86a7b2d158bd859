package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.examples.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that the command writes: converted, scored, and empty ones. */
class FormCommandsTest {

    @Test
    void formsConvertedToAWorkbookSayTheSame(@TempDir Path folder) throws IOException {
        Path forms = folder.resolve("forms.xlsx");
        Path direct = folder.resolve("direct.json");
        Path around = folder.resolve("around.json");
        assertThat(Command.pes("convert", Command.YUANJIANG, forms).exit()).isZero();
        Command.pes("convert", Command.YUANJIANG, direct);
        Command.pes("convert", forms, around);
        assertThat(around).hasSameTextualContentAs(direct);
    }

    @Test
    void whatAFormCannotHoldIsSaid(@TempDir Path folder) {
        Path out = folder.resolve("bohu.xlsx");
        Run run = Command.pes("convert", Command.CASES.resolve("bohu-2022.json"), out);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("该格式无法表达（支出明细），实际为 1 笔。另存为 JSON 可完整保留");
        assertThat(out).exists();
    }

    @Test
    void scoredFormsAreWrittenAndScoreAlikeAgain(@TempDir Path folder) {
        Path out = folder.resolve("scored.xlsx");
        Run run = Command.pes("score", Command.YUANJIANG, "--out", out);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        Run again = Command.pes("score", out);
        assertThat(again.out()).contains("合计 6 个项目，支出 125.28 / 125.28 万元，优 6");
    }

    @Test
    void anEmptyFormIsWrittenWithTheBlocksOfItsPolicy(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("template.xlsx");
        Run run = Command.pes("template", out, "--policy", "mof-2021-self");
        assertThat(run.exit()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
        Path json = folder.resolve("template.json");
        Command.pes("convert", out, json);
        assertThat(Files.readString(json)).contains("\"成本指标\"", "\"服务对象满意度指标\"", "\"预算执行率\"");
    }

    @Test
    void anEmptyFormNeedsAPolicyAndAFormatThatAreThere(@TempDir Path folder) {
        Run policy = Command.pes("template", folder.resolve("x.xlsx"), "--policy", "nonsense", "--lang", "en");
        assertThat(policy.exit()).isEqualTo(2);
        assertThat(policy.err()).contains("--policy nonsense: no such policy");
        Run format = Command.pes("template", folder.resolve("x.json"));
        assertThat(format.exit()).isEqualTo(2);
        assertThat(format.err()).contains("x.json：没有以这种文件名写表格的格式；请用 .xlsx");
        assertThat(folder).isEmptyDirectory();
    }
}
