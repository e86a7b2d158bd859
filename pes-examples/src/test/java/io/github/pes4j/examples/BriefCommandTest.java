package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Progress;
import io.github.pes4j.core.result.Dossier.FileFindings;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.examples.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code pes score --brief}: the same totals and grades, a line for each project. */
class BriefCommandTest {

    /** Of the usual output: the name, which a text may lack, and the line with the total. */
    private static final Pattern CARD =
            Pattern.compile("^(\\S.*|)\n  总分 (\\S+) / (\\S+)  (\\S+)  \\(", Pattern.MULTILINE);

    private static List<String> totals(String explained) {
        List<String> lines = new ArrayList<>();
        Matcher card = CARD.matcher(explained);
        while (card.find()) {
            lines.add(card.group(1) + "  " + card.group(2) + " / " + card.group(3) + "  " + card.group(4));
        }
        return lines;
    }

    /** Without the counts of findings, and without what stands behind the lines. */
    private static List<String> rows(String brief, int rows) {
        return brief.lines()
                .limit(rows)
                .map(line -> line.replaceFirst("  ! \\d+ 个问题$", ""))
                .toList();
    }

    private static List<String> sums(String out) {
        return out.lines()
                .filter(line -> line.startsWith("合计 ") || line.startsWith("按全年预算数"))
                .toList();
    }

    private static void assertBrieflyTheSame(Path input) {
        Run explained = Command.pes("score", input);
        Run brief = Command.pes("score", "--brief", input);
        assertThat(brief.exit()).isEqualTo(explained.exit());
        List<String> totals = totals(explained.out());
        assertThat(totals).isNotEmpty();
        assertThat(rows(brief.out(), totals.size())).isEqualTo(totals);
        assertThat(sums(brief.out())).isEqualTo(sums(explained.out()));
    }

    @Test
    void allCasesScoreAsTheyDoWithReasons() {
        assertBrieflyTheSame(Command.CASES);
    }

    @Test
    void aStreamScoresAsItDoesWithReasons(@TempDir Path folder) throws IOException {
        assertBrieflyTheSame(Streams.write(folder.resolve("big.jsonl"), 1_000, 7));
    }

    /** 200 files are read in several groups; every third is of a tree of its own, every fifth is open. */
    @Test
    void aFolderScoresAsItDoesWithReasons(@TempDir Path folder) throws IOException {
        for (int i = 0; i < 200; i++) {
            String one = Streams.evaluation(i);
            String tree = i % 3 == 0 ? one.replace("巡查次数", "巡查次数" + i) : one;
            String open = i % 5 == 0 ? tree.replaceAll("\"actual\":\\{.*?\\}\\}", "\"actual\":{\"text\":\"\"}") : tree;
            Files.writeString(folder.resolve("f" + (100 + i) + ".json"), open);
        }
        assertBrieflyTheSame(folder);
        assertThat(Command.pes("score", "--brief", folder).out()).contains("项目5 2023  5.00–95.00 / 100  差–优  ! 1 个问题");
    }

    @Test
    void printsALineForEachProjectAndOneForAll() {
        Run run = Command.pes("score", "--brief", Command.YUANJIANG, "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(9);
        assertThat(run.out())
                .startsWith("B参保筹资工作经费 2023  100.00 / 100  excellent  ! 1 findings\n")
                .contains("! policy-assumed")
                .endsWith("6 projects, 125.28 of 125.28 万元 spent, excellent 6\n");
    }

    @Test
    void aBrokenLineIsAFindingBehindTheOthers(@TempDir Path folder) throws IOException {
        Path in = Streams.write(folder.resolve("big.jsonl.gz"), 300, 100);
        Run run = Command.pes("score", "--brief", in);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("合计 297 个项目", "/version (100:", "/version (300:");
        assertThat(run.out().lines().limit(297)).allMatch(line -> line.contains(" / 100  "));
    }

    @Test
    void whatCannotBeReadIsToldAsWithReasons(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("scores.txt");
        Path broken = Streams.write(folder.resolve("broken.jsonl"), 3, 1);
        Run run = Command.pes("score", "--brief", broken, folder.resolve("absent.json"), "--out", out);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(Command.pes("score", broken, folder.resolve("absent.json"))
                        .err());
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--out x.json", "--out x.jsonl.gz", "--out x.xlsx"})
    void otherFormatsAreRefused(String options) {
        List<Object> words = new ArrayList<>(List.of("score", "--brief", Command.YUANJIANG));
        words.addAll(List.of(options.split(" ")));
        Run run = Command.pes(words.toArray());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("pes: --brief 只写文本；请去掉 --json，或让 --out 以 .txt 结尾\n");
    }

    @Test
    void aWatcherSeesEveryByteAndMayEndTheReading(@TempDir Path folder) throws IOException {
        Path in = Streams.write(folder.resolve("big.jsonl"), 5_000, 0);
        AtomicLong seen = new AtomicLong();
        Counting all = new Counting();
        new Scoring(Formats.installed(), Optional.empty(), seen::addAndGet)
                .brief()
                .into(List.of(in), all);
        assertThat(all.rows).isEqualTo(5_000);
        assertThat(all.projects).isEqualTo(5_000);
        assertThat(seen).hasValue(Files.size(in));

        AtomicLong until = new AtomicLong();
        Counting some = new Counting();
        Scoring cancelled = new Scoring(Formats.installed(), Optional.empty(), new Progress() {
            @Override
            public void advanced(long bytes) {
                until.addAndGet(bytes);
            }

            @Override
            public boolean isCancelled() {
                return until.get() > 1_000_000;
            }
        });
        assertThatThrownBy(() -> cancelled.brief().into(List.of(in, in), some))
                .hasRootCauseInstanceOf(CancellationException.class);
        assertThat(some.rows).isLessThan(5_000);
        assertThat(some.projects).isZero();
    }

    private static final class Counting implements BriefSession {
        private int rows;
        private int projects;

        @Override
        public void rows(List<Row> some) {
            rows += some.size();
        }

        @Override
        public void assumed(ChosenPolicy policy) {
            throw new AssertionError("the stream names its policy");
        }

        @Override
        public void file(FileFindings findings) {
            throw new AssertionError(findings);
        }

        @Override
        public void portfolio(PortfolioSummary summary) {
            projects = summary.projects();
        }
    }
}
