package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.scenario.Scenario;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.scoring.sensitivity.Proportion;
import io.github.pes4j.scoring.sensitivity.Summary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the total and the grade come to over many draws (蒙特卡洛模拟). Run i depends on the seed and i alone, so it can be had again, and
 * the numbers are the same for any number of threads. Immutable and thread-safe.
 */
public final class MonteCarlo {

    private static final double LEVEL = 0.95;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final StudyRuns study;
    private final Summary total;
    private final Map<Grade, Proportion> grades;

    MonteCarlo(StudyRuns study) {
        this.study = study;
        this.total = Summary.of(study.runs().values(StudyRuns.TOTAL));
        Summary numbers = Summary.of(study.runs().values(StudyRuns.GRADE));
        this.grades = new LinkedHashMap<>();
        List<Grade> all = study.grades();
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            grades.putIfAbsent(all.get(i), numbers.share(grade -> (int) grade == number));
        }
    }

    /** The totals of all runs that did not fail. */
    public Summary total() {
        return total;
    }

    /** How many runs came to each grade, best first. */
    public Map<Grade, Proportion> grades() {
        return Collections.unmodifiableMap(grades);
    }

    /**
     * The share of the runs that came to a grade.
     *
     * @throws IllegalArgumentException if the policy has no such grade
     */
    public Proportion chanceOf(Grade grade) {
        Proportion found = grades.get(grade);
        if (found == null) {
            throw new IllegalArgumentException("the policy has no grade " + grade + "; it has " + grades.keySet());
        }
        return found;
    }

    /** The runs that failed, by their numbers, with the reasons. */
    public SortedMap<Integer, String> failures() {
        return study.runs().failures();
    }

    /**
     * What the levers stood at in a run: applied to the base, it gives the total of the run again.
     *
     * @throws IndexOutOfBoundsException if there is no such run
     */
    public Scenario scenario(int run) {
        return study.scenario(run);
    }

    /** The totals of all runs, in order; not a number where one failed. */
    double[] totals() {
        return study.runs().values(StudyRuns.TOTAL);
    }

    List<Lever> levers() {
        return study.levers();
    }

    /** Every run: its number, where the levers stood, the total and the grade, or why it failed. */
    public ResultTable ledger() {
        List<ResultTable.Column> columns = new ArrayList<>();
        columns.add(new ResultTable.Column("run", ResultTable.Type.NUMBER));
        for (Lever lever : study.levers()) {
            columns.add(new ResultTable.Column(lever.toString(), ResultTable.Type.TEXT));
        }
        columns.add(new ResultTable.Column(StudyRuns.TOTAL, ResultTable.Type.NUMBER));
        columns.add(new ResultTable.Column(StudyRuns.GRADE, ResultTable.Type.TEXT));
        double[] totals = study.runs().values(StudyRuns.TOTAL);
        double[] numbers = study.runs().values(StudyRuns.GRADE);
        List<ResultTable.Row> rows = new ArrayList<>();
        for (int run = 0; run < totals.length; run++) {
            String failure = failures().get(run);
            rows.add(
                    failure == null
                            ? row(run, totals[run], (int) numbers[run])
                            : ResultTable.Row.failed(run + ": " + failure));
        }
        return new ResultTable(columns, rows);
    }

    private ResultTable.Row row(int run, double shown, int grade) {
        List<ResultTable.Cell> cells = new ArrayList<>();
        cells.add(ResultTable.Cell.of(BigDecimal.valueOf(run)));
        scenario(run).changes().forEach(change -> cells.add(ResultTable.Cell.of(change.value())));
        cells.add(ResultTable.Cell.of(BigDecimal.valueOf(shown).stripTrailingZeros()));
        cells.add(ResultTable.Cell.of(study.grades().get(grade).label()));
        return new ResultTable.Row(cells, Optional.empty());
    }

    /** The result in a few sentences. */
    public List<Bilingual> story() {
        List<Bilingual> story = new ArrayList<>();
        story.add(new Bilingual(
                        "{0} 次模拟：平均 {1}，90% 的总分在 {2}–{3} 之间",
                        "{0} runs: {1} on average, nine of ten totals between {2} and {3}")
                .with(total.runs(), text(total.mean()), text(total.quantile(LOW)), text(total.quantile(HIGH))));
        grades.forEach((grade, part) -> story.add(new Bilingual(
                        "{0}：{1}（95% 区间 {2}–{3}）", "{0}: {1} (95 % interval {2}–{3})")
                .with(grade.label(), percent(part.share()), percent(part.low(LEVEL)), percent(part.high(LEVEL)))));
        if (total.failed() > 0) {
            story.add(new Bilingual("{0} 次失败，例如：{1}", "{0} runs failed, for instance: {1}")
                    .with(total.failed(), failures().values().iterator().next()));
        }
        return story;
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
