package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.examples.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

    private static long count(String text, String part) {
        return text.lines().filter(line -> line.contains(part)).count();
    }

    @Test
    void sixRightFormsHaveWarningsAndNoticesAndNoErrors() {
        Run run = Command.pes("audit", Command.YUANJIANG, "--lang", "en");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("target-suspect a doubtful target  满意度指标/服务对象满意度指标/参保人员对医保服务满意度")
                .contains("at       2!E19")
                .contains("6 audited: errors 0 · warnings 9 · notices 20");
    }

    /** A reader reports what made it judge a row; the audit sees the same row, and it is said once. */
    @Test
    void whatReaderAndAuditBothSeeIsSaidOnce() {
        String out = Command.pes("audit", Command.YUANJIANG).out();
        assertThat(count(out, "actual-is-bound")).isEqualTo(6);
        assertThat(count(out, "kind-mismatch")).isEqualTo(1);
        assertThat(count(out, "policy-assumed")).isEqualTo(6);
    }

    @Test
    void anErrorIsExitOneWithItsCellAndItsRepair(@TempDir Path folder) throws IOException {
        Path copy = WorkbookCopy.of(Command.YUANJIANG).text(1, "H23", "98").writeTo(folder.resolve("copy.xlsx"));
        Run run = Command.pes("audit", copy, "--lang", "en");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("errors 1")
                .contains("score-sum scores do not add up  总分")
                .contains("at       1!H23")
                .contains("smallest repair (not unique, 3 ways)")
                .contains("    - 总分 score 98 → 100 (1!H23)");
    }

    @Test
    void theObjectOfTheReportHoldsEveryFinding(@TempDir Path folder) throws IOException {
        Path copy = WorkbookCopy.of(Command.YUANJIANG).text(1, "H23", "98").writeTo(folder.resolve("copy.xlsx"));
        Run run = Command.pes("audit", copy, "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{")
                .contains("\"version\": \"1\"")
                .contains("\"code\": \"score-sum\"")
                .contains("\"severity\": \"error\"")
                .contains("\"1!H23\"")
                .contains("\"subject\": \"总分\"");
    }

    @Test
    void checksCanBeSwitchedOffAndSayWhatTheyDid() {
        String out = Command.pes("audit", Command.YUANJIANG, "--off", "scheme", "--checks", "--lang", "en")
                .out();
        assertThat(out)
                .doesNotContain("scheme-departs")
                .contains("duplicates      applied 42, passed 36, found 6")
                .contains("skipped 6: there is no ledger");
        Run unknown = Command.pes("audit", Command.YUANJIANG, "--off", "nonsense", "--lang", "en");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("pes: --off nonsense: no such check; there are [weights, scores,");
        assertThat(Command.pes("audit", Command.YUANJIANG, "--off", "actual-is-bound", "--lang", "en")
                        .err())
                .isEqualTo("pes: --off actual-is-bound: that is a finding, reported by the check units\n");
    }

    @Test
    void aPolicyCanBeNamed() {
        Run run = Command.pes("audit", Command.YUANJIANG, "--policy", "mof-2021-self");
        assertThat(run.out()).contains("（mof-2021-self）").doesNotContain("policy-assumed");
        assertThat(Command.pes("audit", Command.YUANJIANG, "--policy", "nobody").exit())
                .isEqualTo(2);
    }

    @Test
    void nothingReadableIsExitTwoWithOneLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("broken.xlsx");
        Files.writeString(file, "not a workbook");
        Run run = Command.pes("audit", file);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().startsWith("pes: broken.xlsx");
        assertThat(run.out()).isEmpty();
        assertThat(Command.pes("audit", file, "--json").out()).contains("\"evaluations\": []");
    }

    @Test
    void theObjectOfTheReportHoldsTheRepairs(@TempDir Path folder) throws IOException {
        Path copy = WorkbookCopy.of(Command.YUANJIANG).text(1, "H23", "98").writeTo(folder.resolve("copy.xlsx"));
        String out = Command.pes("audit", copy, "--json").out();
        assertThat(count(out, "\"repairs\":")).isEqualTo(1);
        assertThat(out).contains("\"figure\": \"score\"", "\"from\": \"98\"", "\"to\": \"100\"", "\"1!H23\"");
    }

    @Test
    void aCopyHasEachFindingOnItsCell(@TempDir Path folder) throws IOException {
        Path in = WorkbookCopy.of(Command.YUANJIANG).text(1, "H23", "98").writeTo(folder.resolve("in.xlsx"));
        Path out = folder.resolve("out.xlsx");
        Run run = Command.pes("audit", in, "--annotate", out, "--lang", "en");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("score-sum scores do not add up");
        // The policy that was assumed for each of the six forms stands nowhere in them.
        assertThat(run.err().strip())
                .isEqualTo("pes: " + out + ": 6 of 30 findings have no cell, and are only in the list");
        assertThat(WorkbookCopy.parts(out, "comments"))
                .contains("ref=\"H23\"", "[error] score-sum", "ref=\"E19\"", "[warning] target-suspect");
        // Read again, it is the same form.
        String again = Command.pes("audit", out, "--lang", "en").out();
        assertThat(again).isEqualTo(run.out());
    }

    @Test
    void whatCannotBeAnnotatedIsSaidBeforeAnythingIsDone(@TempDir Path folder) throws IOException {
        Path in = Files.copy(Command.YUANJIANG, folder.resolve("in.xlsx"));
        Run same = Command.pes("audit", in, "--annotate", folder.resolve("x/../in.xlsx"), "--lang", "en");
        assertThat(same.exit()).isEqualTo(2);
        assertThat(same.err()).contains("that is the file to read").hasLineCount(1);
        Run two = Command.pes("audit", in, Command.YUANJIANG, "--annotate", folder.resolve("out.xlsx"));
        assertThat(two.exit()).isEqualTo(2);
        assertThat(two.err()).contains("只能处理一个文件 FILE，现有 2 个");
        Run json = Command.pes(
                "audit", Command.CASES.resolve("saybag-2023.json"), "--annotate", folder.resolve("out.xlsx"));
        assertThat(json.exit()).isEqualTo(2);
        assertThat(json.err()).contains("中不能加批注；请用 .xlsx 文件");
        assertThat(two.out() + json.out()).isEmpty();
        assertThat(folder.resolve("out.xlsx")).doesNotExist();
        assertThat(in).hasSameBinaryContentAs(Command.YUANJIANG);
    }

    @Test
    void anOldWorkbookIsAuditedAndNotAnnotated(@TempDir Path folder) throws IOException {
        Path in = folder.resolve("in.xls");
        assertThat(Command.pes("convert", Command.YUANJIANG, in).exit()).isZero();
        Path out = folder.resolve("out.xlsx");
        Run run = Command.pes("audit", in, "--annotate", out);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("请另存为 .xlsx 后再加批注");
        assertThat(run.out()).contains("target-suspect");
        assertThat(out).doesNotExist();
    }

    @Test
    void aPolicyCanBeAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("province.json");
        String policy = Command.pes("policies", "--json", "mof-2020-self").out();
        Files.writeString(file, policy.replace("mof-2020-self", "province"));
        Run run = Command.pes("audit", Command.YUANJIANG, "--policy", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("（province）").doesNotContain("policy-assumed");
    }
}
