package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.examples.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code pes audit} over the founding reports: as whole reports ({@code .json}) and as the tables of them that are workbooks.
 * A workbook holds no text and no rules, so what a report says against its own tables can only be found in the whole report.
 */
class FoundingAuditsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "audits");

    private static final Pattern FINDING = Pattern.compile("    ([a-z]+(?:-[a-z0-9]+)+) .*?(?:  (.*))?");

    private static Run audit(String file) {
        return Command.pes("audit", Command.CASES.resolve(file), "--lang", "en");
    }

    /** Severity, code and subject of each finding, evaluation by evaluation. */
    private static List<String> findings(String file) {
        List<String> findings = new ArrayList<>();
        char severity = '?';
        int evaluation = 0;
        for (String line : audit(file).out().lines().toList()) {
            if (line.startsWith("  recomputed")) {
                evaluation++;
            } else if (line.matches("  (errors|warnings|notices) \\d+")) {
                severity = Character.toUpperCase(line.charAt(2));
            }
            Matcher finding = FINDING.matcher(line);
            if (finding.matches()) {
                findings.add(evaluation + " " + severity + " " + finding.group(1) + " " + finding.group(2));
            }
        }
        return findings;
    }

    /** Each row of what must be found: file, number of the evaluation, severity, code, subject. */
    @ParameterizedTest
    @CsvSource({
        "saybag-2023.json, 1, E, mentions-differ, 产出",
        "saybag-2023.json, 1, E, unsupported-weight, 产出",
        "yuanjiang-2023.*, 2, W, target-suspect, 满意度指标/服务对象满意度指标/参保人员对医保服务满意度",
        "yuanjiang-2023.*, 1, W, rate-above-100, 产出指标/数量指标/基本医疗保险综合参保率",
        "yuanjiang-2023.*, 6, W, kind-mismatch, 产出指标/时效指标/信息公开性和及时性",
        "yuanjiang-2023.*, 1, N, actual-is-bound, 满意度指标/服务对象满意度指标/参保人对医保服务满意度",
        "yuanjiang-2023.*, 2, N, actual-is-bound, 满意度指标/服务对象满意度指标/参保人员对医保服务满意度",
        "yuanjiang-2023.*, 3, N, actual-is-bound, 满意度指标/服务对象满意度指标/参保人对医保服务满意度",
        "yuanjiang-2023.*, 4, N, actual-is-bound, 满意度指标/服务对象满意度指标/参保人对医保服务满意度",
        "yuanjiang-2023.*, 5, N, actual-is-bound, 满意度指标/服务对象满意度指标/参保人对医保服务满意度",
        "yuanjiang-2023.*, 6, N, actual-is-bound, 满意度指标/服务对象满意度指标/参保人对医保服务满意度",
        "yuanjiang-2023.*, 3, N, over-achieved, 产出指标/数量指标/开展村(社区)级医保服务、有网店提供帮办、代办服务的村(社区)覆盖率",
        "yuanjiang-2023.*, 6, N, over-achieved, 产出指标/数量指标/每个县（区）范围内开通门诊慢特病相关治疗费用跨省联网定点医疗机构数量",
        "yuanjiang-2023.*, 1, W, scheme-departs, 分值结构",
        "yuanjiang-2023.*, 2, W, scheme-departs, 分值结构",
        "yuanjiang-2023.*, 3, W, scheme-departs, 分值结构",
        "yuanjiang-2023.*, 4, W, scheme-departs, 分值结构",
        "yuanjiang-2023.*, 5, W, scheme-departs, 分值结构",
        "yuanjiang-2023.*, 6, W, scheme-departs, 分值结构",
        "yuanjiang-2023.*, 1, N, duplicate-measure, 成本指标/经济成本指标/各项工作成本按预算执行",
        "yuanjiang-2023.*, 2, N, duplicate-measure, 成本指标/经济成本指标/各项工作成本按预算执行",
        "yuanjiang-2023.*, 3, N, duplicate-measure, 成本指标/经济成本指标/各项工作成本按预算执行",
        "yuanjiang-2023.*, 4, N, duplicate-measure, 成本指标/经济成本指标/各项工作成本按预算执行",
        "yuanjiang-2023.*, 5, N, duplicate-measure, 成本指标/经济成本指标/各项工作成本按预算执行",
        "yuanjiang-2023.*, 6, N, duplicate-measure, 成本指标/经济成本指标/各项工作成本按预算执行",
        "panlong-2023.json, 1, E, rate-differs, 预算执行率",
        "chengde-2021.json, 1, E, mentions-differ, 决策",
        "chengde-2021.json, 1, E, mentions-differ, 产出",
        "chengde-2021.json, 1, E, mentions-differ, 效益",
        "chengde-2021.json, 1, E, mentions-differ, 产出/产出数量/购买工服数量",
        "chengde-2021.json, 1, E, mentions-differ, 产出/产出数量/电梯维护频率",
        "chengde-2021.json, 1, E, indicator-not-scored, 印刷宣传单数量",
        "chengde-2021.json, 1, W, indicator-not-scored, 项目档案管理情况",
        "chengde-2021.json, 1, E, score-not-possible, 产出/产出数量/大厅保洁面积",
        "chengde-2021.json, 1, E, score-not-possible, 产出/产出数量/电梯维护频率",
        "chengde-2021.json, 1, E, score-not-possible, 决策/绩效目标/绩效指标合理性",
        "chengde-2021.json, 1, E, rule-ceiling, 过程/组织实施/管理制度健全性",
        "chengde-2021.json, 1, E, rule-ceiling, 过程/组织实施/监管有效性",
        "chengde-2021.json, 1, W, names-differ, 绩效目标合理性 / 绩效指标明确性",
        "chengde-2021.json, 1, W, band-gap, 等级标准",
        "chengde-2021.*, 1, E, ledger-duplicate-voucher, 记账-26 (5)",
        "chengde-2021.*, 1, W, ledger-date-order, 记账-26 (7)",
        "chengde-2021.*, 1, W, ledger-date-order, 记账-26 (12)",
        "chengde-2021.*, 1, W, ledger-period, 记账-26 (7)",
        "chengde-2021.*, 1, W, ledger-period, 记账-26 (12)",
        "chengde-2021.json, 1, W, contract-paid-differs, 服装定制",
        "chengde-2021.json, 1, W, contract-paid-differs, 物业服务",
        "chengde-2021.json, 1, E, mentions-differ, 效益/满意度/居民满意度",
        "chengde-2021.json, 1, W, goal-not-evaluated, 基金监管县（市）范围",
        "chengde-2021.json, 1, W, goal-not-evaluated, 使用节能减排产品",
        "bohu-2022.json, 1, E, mentions-differ, 决策/绩效目标/绩效目标合理性",
        "bohu-2022.json, 1, E, mentions-differ, 产出/产出时效/完成及时性",
        "bohu-2022.json, 1, E, magnitude-suspect, 生育保险参保人数（人）",
        "bohu-2022.xlsx, 1, E, mentions-differ, 决策",
        "bohu-2022.xlsx, 1, E, mentions-differ, 产出"
    })
    void whatMustBeFoundIsFound(String file, int evaluation, char severity, String code, String subject) {
        List<String> files =
                file.endsWith(".*") ? List.of(file.replace(".*", ".json"), file.replace(".*", ".xlsx")) : List.of(file);
        assertThat(files)
                .allSatisfy(one -> assertThat(findings(one))
                        .containsOnlyOnce(evaluation + " " + severity + " " + code + " " + subject));
    }

    /** Nothing else is an error: the errors of a file are as many as its rows above, and the exit code says whether. */
    @ParameterizedTest
    @CsvSource({
        "saybag-2023.json, 2",
        "yuanjiang-2023.json, 0",
        "yuanjiang-2023.xlsx, 0",
        "panlong-2023.json, 1",
        "chengde-2021.json, 13",
        "chengde-2021.xlsx, 1",
        "bohu-2022.json, 3",
        "bohu-2022.xlsx, 2"
    })
    void nothingElseIsAnError(String file, int errors) {
        assertThat(findings(file).stream().filter(line -> line.contains(" E "))).hasSize(errors);
        Run run = audit(file);
        assertThat(run.exit()).isEqualTo(errors == 0 ? 0 : 1);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "saybag-2023.json, '    - 产出 score 20 → 40 (三(二))'",
        "panlong-2023.json, '  smallest repair (not unique, 3 ways)'",
        "panlong-2023.json, '    - 预算执行率 rate 20.00% → 22.00% (摘要三(二), 一(一)3, 三(二), 四(一), 五(二))'",
        "panlong-2023.json, '    - 项目资金 · 全年执行数 amount 11.00万元 → 10.00万元 (摘要一, 一(一)3, 四(一), 资金表)'",
        "panlong-2023.json, '    - 项目资金 · 全年预算数 amount 50.00 → 55.00 (资金表)'",
        "chengde-2021.json, '    - 决策 score 10 → 8 (四(一))'",
        "chengde-2021.json, '    - 产出 score 27 → 26 [RATE 90% → 87%] (四(三))'",
        "chengde-2021.json, '    - 效益 score 27 → 29 [RATE 90% → 97%] (四(四))'",
        "bohu-2022.json, '    - 总分 score 100 → 96 (附件2); 决策/绩效目标/绩效目标合理性 score 4 → 2 (附件2); 产出/产出时效/完成及时性 score 12 → 10 (附件2)'"
    })
    void theRepairsAreTheSmallestOnes(String file, String line) {
        assertThat(audit(file).out().lines()).containsOnlyOnce(line);
    }

    @Test
    void thereAreNoOtherRepairs() {
        assertThat(repairs("saybag-2023.json")).isEqualTo(1);
        assertThat(repairs("yuanjiang-2023.json")).isZero();
        assertThat(repairs("panlong-2023.json")).isEqualTo(3);
        assertThat(repairs("chengde-2021.json")).isEqualTo(3);
        assertThat(repairs("bohu-2022.json")).isEqualTo(1);
    }

    private static long repairs(String file) {
        return audit(file)
                .out()
                .lines()
                .filter(line -> line.startsWith("    - "))
                .count();
    }

    /**
     * Every word. Where the wording was meant to change, {@code -Dpes.golden=write} writes the files anew; look at the
     * difference before it is kept.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "saybag-2023.json",
                "yuanjiang-2023.json",
                "yuanjiang-2023.xlsx",
                "panlong-2023.json",
                "chengde-2021.json",
                "chengde-2021.xlsx",
                "bohu-2022.json",
                "bohu-2022.xlsx"
            })
    void everyWordIsTheGoldenOne(String file) throws IOException {
        String out = audit(file).out();
        Path golden = GOLDEN.resolve(file + ".txt");
        if (System.getProperty("pes.golden", "").equals("write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, out);
        }
        assertThat(out).isEqualTo(Files.readString(golden));
    }
}
