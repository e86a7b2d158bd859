package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.examples.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code pes whatif} on the founding cases: each option once, and what it refuses. */
class WhatIfCommandTest {

    private static final Path CHENGDE = Command.CASES.resolve("chengde-2021.json");
    private static final Path YUANJIANG = Command.CASES.resolve("yuanjiang-2023.json");
    private static final String COST = "actual(产出/产出成本/各项经费成本)";

    private static String out(Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = "whatif";
        all[1] = CHENGDE;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        Run run = Command.pes(all);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.out();
    }

    @Test
    void putsLeversToValuesAndShowsWhatChanged() {
        assertThat(out("--set", "override(*)=none").lines().findFirst()).contains("总分 92.00 优 → 80.00 良");
        String one = out("--set", "funds(SPENT)=×0.5", "--lang", "en");
        assertThat(one).startsWith("total 92.00 excellent → 87.00 good\n");
        assertThat(one.lines().toList().get(1)).matches("path +before +after");
        assertThat(one).containsPattern("过程/资金管理/预算执行率 +5/5 +0/5");
        assertThat(out("--set", "funds(SPENT)=×0.5").lines().toList().get(1)).matches("指标 +原得分/分值 +现得分/分值");
        assertThat(out()).isEqualTo("总分 92.00 优 → 92.00 优\n");
    }

    /** Three quarters of the budget are the tier of one point of five. */
    @Test
    void sweepsOneLeverSeveralTogetherAndAllWithAll() {
        assertThat(out("--sweep", "funds(SPENT)=30:40:5"))
                .isEqualTo(
                        "funds(SPENT)  总分  等级\n          30    88  良\n          35    89  良\n          40    92  优\n");
        String[] two = {"--sweep", "funds(SPENT)=30:40:5", "--sweep", COST + "=30:40:5"};
        assertThat(out((Object[]) two).lines()).hasSize(4);
        assertThat(out(two[0], two[1], two[2], two[3], "--cross").lines()).hasSize(10);
        assertThat(out("--sweep", "funds(SPENT)=0:40:0.1")).endsWith("… 另有 201 行；全部见 --csv 或 --json\n");
    }

    @Test
    void writesTheTableAsCsvAndJson() {
        assertThat(out("--sweep", "funds(SPENT)=35:40:5", "--csv"))
                .isEqualTo("\uFEFFfunds(SPENT),total,grade\r\n35,89,良\r\n40,92,优\r\n");
        assertThat(out("--sweep", "funds(SPENT)=35:40:5", "--json"))
                .contains("\"format\": \"pes-table\"", "\"funds(SPENT)\"", "\"92\"", "\"优\"");
        assertThat(out("--sweep", "funds(SPENT)=-1|40")).contains("✗ funds(SPENT)=-1：funds(SPENT)：-1 不是不小于 0 的金额");
        assertThat(out("--sweep", "funds(SPENT)=-1|40", "--lang", "en"))
                .contains("✗ funds(SPENT)=-1: funds(SPENT): -1 is no amount of money from 0 on");
        assertThat(out("--sweep", "funds(SPENT)=-1|40", "--csv"))
                .contains(
                        "funds(SPENT),total,grade,failure\r\n",
                        ",,,funds(SPENT)=-1: funds(SPENT): -1 is no amount of money");
    }

    @Test
    void asksForTornadoLeaveOneOutAndFlips() {
        String tornado = out("--tornado", "10");
        assertThat(tornado.lines().findFirst().orElseThrow()).startsWith("调节项 ").endsWith("幅度");
        assertThat(tornado.lines().toList().get(1)).startsWith(COST).contains("36万元  40万元  44万元");
        assertThat(out("--leave-one-out")).containsPattern("大厅保洁面积 +5 +3 +93.68 +1.68");
        assertThat(out("--flips")).startsWith("移动 5 分权重后，总分为 89.5，等级为 良\n");
    }

    /** Every leaf of the form is a person's judgement, and it has no funds. */
    @Test
    void saysSoWhereNoNumberCanMove() {
        Path bohu = Command.CASES.resolve("bohu-2022.xlsx");
        Run run = Command.pes("whatif", bohu, "--tornado", "10", "--lang", "en");
        assertThat(run.out())
                .isEqualTo("there is no number to move: every leaf is judged, and no funds were reported\n");
        assertThat(Command.pes("whatif", bohu, "--morris", "10", "--seed", "1").err())
                .contains("没有填报可变动的数值");
    }

    @Test
    void seeksGoals() {
        String decision = "override(产出/产出数量/大厅保洁面积)";
        assertThat(out("--goal", "93", "--by", decision + "=0:5:1@2"))
                .startsWith(decision + "=4 可使总分达到 93（目标 ≥ 93）\n")
                .containsPattern("3 +4\n");
        assertThat(out("--goal", "95", "--by", "funds(SPENT)", "--lang", "en"))
                .startsWith("≥ 95 cannot be reached: at most 92, held by 大厅保洁面积 −2, 电梯维护频率 −2");
        assertThat(out("--goal", "优", "--by", "funds(SPENT)")).startsWith("已达到 优：现为 92");
    }

    @Test
    void drawsAgainWhatItDrewWithTheSameSeed() {
        Object[] draws = {"--monte-carlo", "200", "--seed", "7", "--vary", "funds(SPENT)=triangular(30,38,40)"};
        assertThat(out(draws))
                .startsWith("200 次模拟：平均 ")
                .contains("优：", "95% 区间")
                .isEqualTo(out(draws));
        assertThat(out(
                        "--sobol",
                        "64",
                        "--seed",
                        "1",
                        "--vary",
                        "funds(SPENT)=uniform(30,40)",
                        "--vary",
                        COST + "=uniform(30,45)"))
                .contains("一阶指数", "总指数");
        assertThat(out("--morris", "5", "--seed", "1", "--lang", "en")).contains("strength-interval");
    }

    @Test
    void savesScenariosDrawsPicturesAndReadsThemBack(@TempDir Path folder) throws IOException {
        Path saved = folder.resolve("saved.json");
        Path chart = folder.resolve("chart.svg");
        String before = out("--set", "funds(SPENT)=35万元", "--save", saved);
        assertThat(out("--scenario", saved)).isEqualTo(before);
        out("--tornado", "10", "--chart", chart);
        assertThat(Files.readString(chart)).contains("<svg").contains("各项经费成本");
    }

    @Test
    void writesNoFileWhereTheQuestionFails(@TempDir Path folder) {
        Path saved = folder.resolve("saved.json");
        Path chart = folder.resolve("chart.svg");
        Run run = Command.pes("whatif", CHENGDE, "--sweep", "funds(SPENT)=1:2:0", "--save", saved, "--chart", chart);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(Command.pes("whatif", CHENGDE, "--save", saved, "--chart", chart)
                        .err())
                .contains("--chart：只有单个变量");
        assertThat(saved).doesNotExist();
        assertThat(chart).doesNotExist();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("--set nix(决策)=1", "'nix(决策)' is no lever; a lever is actual(PATH)"),
                Arguments.of("--set actual(决策//x)=1", "'决策//x' is no path of an indicator"),
                Arguments.of("--set actual(无此)=1", "actual(无此): nothing is called '无此'"),
                Arguments.of("--set funds(SPENT)=", "funds(SPENT): there is no value behind ="),
                Arguments.of("--set funds(SPENT)=viel", "funds(SPENT): funds are a number"),
                Arguments.of("--set " + COST + "=NaN", COST + ": 'NaN' is neither a number"),
                Arguments.of("--set override(产出/产出数量/大厅保洁面积)=6", "a decision is from 0 to 5, not 6"),
                Arguments.of("--sweep funds(SPENT)=1:2", "is neither LEVER=FROM:TO:STEP nor LEVER=A|B|C"),
                Arguments.of("--sweep funds(SPENT)=1:2:-1", "a step must be positive"),
                Arguments.of("--sweep funds(SPENT)=-2:-1:1", "funds(SPENT): -2 is no amount of money"),
                Arguments.of("--sweep funds(SPENT)=0:2000000:1", "take a greater step"),
                Arguments.of("--goal 95", "--goal needs --by"),
                Arguments.of("--by funds(SPENT)", "--by goes with --goal"),
                Arguments.of("--goal 1.2.3 --by funds(SPENT)", "--goal 1.2.3: a goal is a total"),
                Arguments.of("--goal 99 --by funds(SPENT)=0:40:1@dear", "funds(SPENT): a price is a number"),
                Arguments.of("--goal 超优 --by funds(SPENT)", "no grade '超优'; there is 优, 良, 中, 差"),
                Arguments.of("--tornado zehn", "--tornado zehn: a percentage is a number"),
                Arguments.of("--tornado -5", "--tornado -5: numbers move by more than 0%"),
                Arguments.of("--monte-carlo 10", "--seed S is needed"),
                Arguments.of("--monte-carlo 0 --seed 1", "the number of runs must be at least 1, and is 0"),
                Arguments.of("--monte-carlo 2000000000 --seed 1", "ask for fewer"),
                Arguments.of("--monte-carlo 9 --seed 1 --within 0", "--within 0: numbers move by more than 0%"),
                Arguments.of(
                        "--monte-carlo 9 --seed 1 --vary funds(SPENT)=uniform(NaN,1)",
                        "funds(SPENT): 'NaN,1' are not 2 numbers"),
                Arguments.of(
                        "--monte-carlo 9 --seed 1 --vary funds(SPENT)=uniform(40,30)",
                        "funds(SPENT): a uniform distribution needs"),
                Arguments.of(
                        "--monte-carlo 9 --seed 1 --vary funds(SPENT)=uniform(80%,90%)",
                        "funds(SPENT): it stands at 40万元"),
                Arguments.of("--monte-carlo 9 --seed 1 --vary funds(SPENT)=integers(1.5,3)", "1.5 is no whole number"),
                Arguments.of("--monte-carlo 9 --seed 1 --vary funds(SPENT)=beta(1,2)", "is no distribution; one is"),
                Arguments.of("--monte-carlo 9 --seed 1 --vary actual(过程/组织实施/监管有效性)=uniform(0,5)", "is no count"),
                Arguments.of("--seed 1", "--seed goes with --monte-carlo"),
                Arguments.of("--cross", "--cross goes with --sweep"),
                Arguments.of("--json --csv", "--json or --csv, not both"),
                Arguments.of(
                        "--sweep funds(SPENT)=1:2:1 --tornado 5",
                        "only one of these can be asked at once: --sweep, --goal"),
                Arguments.of("--save " + CHENGDE, "that is one of the files to read"),
                Arguments.of("--scenario cases/none.json", "none.json: no such file or folder"),
                Arguments.of("--scenario " + CHENGDE, "expected pes-scenario"),
                Arguments.of(
                        "--set " + COST + "=none --tornado 5",
                        "settle each first, with actual(PATH) or override(PATH)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refusesBeforeAnyRunAndSaysWhatToWrite(String arguments, String message) {
        List<String> words = new ArrayList<>(List.of("whatif", CHENGDE.toString()));
        words.addAll(List.of(arguments.split(" ", -1)));
        Run chinese = Command.pes(words.toArray());
        words.addAll(List.of("--lang", "en"));
        Run run = Command.pes(words.toArray());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("pes: ")
                .contains(message);
        assertThat(chinese.exit()).isEqualTo(2);
        assertThat(chinese.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("pes: ")
                // Words of English beside those that are typed.
                .doesNotContainPattern(" (is|are|of|the|no|not|goes|must|needs|there) ")
                .containsPattern("\\p{IsHan}");
    }

    @Test
    void oneEvaluationIsChosenByNumberOrName() {
        assertThat(Command.pes("whatif", YUANJIANG).err()).startsWith("pes: 有 6 份绩效评价；请用 --evaluation 指定其中一份：1 B参保");
        assertThat(Command.pes("whatif", YUANJIANG, "--evaluation", "7", "--lang", "en")
                        .err())
                .startsWith("pes: no such evaluation; --evaluation takes one of: 1 B");
        Run named = Command.pes("whatif", YUANJIANG, "--evaluation", "信息系统", "--set", "denominator(预算执行率)=initial");
        assertThat(named.out()).startsWith("总分 100.00 优 → 98.00 优\n");
    }
}
