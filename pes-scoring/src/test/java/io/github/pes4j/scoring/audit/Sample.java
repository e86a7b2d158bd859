package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.ClaimValue;
import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.funding.Contract;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A small report that can be got wrong in one place. It starts as a self-evaluation form in which nothing is wrong and
 * nothing is doubtful. Not thread-safe.
 */
final class Sample {

    static final String FORM = Mention.FORM.place();
    static final Subject TOTAL = new Subject.Total();
    static final String SOURCE = "当年财政拨款";
    static final String SUM = "年度资金总额";

    /** A row: names from the first level down, texts, points, and the rule if it is not that of a form. */
    record Row(
            List<String> names,
            String target,
            String actual,
            String weight,
            String score,
            String reason,
            Optional<ScoringRule> rule,
            Optional<ScoringRule> stated,
            Optional<LeafMeasurement> measured) {

        static Row of(String path, String target, String actual, String weight, String score) {
            return new Row(
                    List.of(path.split("/")),
                    target,
                    actual,
                    weight,
                    score,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        Row named(String path) {
            return new Row(List.of(path.split("/")), target, actual, weight, score, reason, rule, stated, measured);
        }

        Row target(String text) {
            return new Row(names, text, actual, weight, score, reason, rule, stated, measured);
        }

        Row actual(String text) {
            return new Row(names, target, text, weight, score, reason, rule, stated, measured);
        }

        Row weight(String text) {
            return new Row(names, target, actual, text, score, reason, rule, stated, measured);
        }

        Row score(String text) {
            return new Row(names, target, actual, weight, text, reason, rule, stated, measured);
        }

        Row because(String text) {
            return new Row(names, target, actual, weight, score, text, rule, stated, measured);
        }

        Row rule(ScoringRule other) {
            return new Row(names, target, actual, weight, score, reason, Optional.of(other), stated, measured);
        }

        Row stated(ScoringRule other) {
            return new Row(names, target, actual, weight, score, reason, rule, Optional.of(other), measured);
        }

        Row measured(Measurement... measurements) {
            return new Row(
                    names,
                    target,
                    actual,
                    weight,
                    score,
                    reason,
                    rule,
                    stated,
                    Optional.of(LeafMeasurement.of(measurements)));
        }

        IndicatorPath path() {
            return IndicatorPath.of(names.toArray(String[]::new));
        }

        Subject subject() {
            return new Subject.OfIndicator(path());
        }

        private Measurement measurement() {
            Measurement.Builder measurement = Measurement.builder();
            if (!target.isEmpty()) {
                measurement.target(Printed.of(target, Notation.target(target)));
                if (!actual.isEmpty()) {
                    measurement.actual(
                            Printed.of(actual, Notation.actual(actual, Optional.of(Notation.target(target)))));
                }
            }
            return measurement
                    .reason(Optional.of(reason).filter(text -> !text.isEmpty()))
                    .build();
        }

        private boolean isComputed() {
            return rule.isPresent() || measurement().counted().isPresent();
        }

        Indicator indicator() {
            return Indicator.builder()
                    .name(names.get(names.size() - 1))
                    .points(Points.of(weight.isEmpty() ? "0" : weight))
                    .rule(rule.orElse(isComputed() ? ScoringRule.proportional() : ScoringRule.judged()))
                    .statedRule(stated)
                    .build();
        }

        LeafMeasurement leaf() {
            LeafMeasurement.Builder leaf = LeafMeasurement.builder();
            if (measured.isPresent()) {
                leaf.from(measured.get());
            } else if (!target.isEmpty() || !actual.isEmpty() || !reason.isEmpty()) {
                leaf.addMeasurement(measurement());
            }
            if (!isComputed() && !score.isEmpty()) {
                leaf.judgement(new Judgement(Printed.of(score, Points.of(score)), Claimant.SELF, Optional.empty()));
            }
            return leaf.build();
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();
    private final List<Contract> contracts = new ArrayList<>();
    private final Map<FundingColumn, String> source = new TreeMap<>();
    private final Map<FundingColumn, String> total = new TreeMap<>();
    private EvaluationKind kind = EvaluationKind.UNIT_SELF;
    private String name = "某项目";
    private String totalWeight = "100";
    private String totalScore = "100.00";
    private String rate = "100.00%";
    private boolean isForm = true;
    private final List<Printed<String>> notes = new ArrayList<>();

    private Sample() {}

    /** A form in which all is well. */
    static Sample form() {
        Sample sample = new Sample();
        sample.rows.add(Row.of("预算执行率", "", "", "10", "10.00")
                .rule(ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL))));
        sample.rows.add(Row.of("产出指标/数量指标/培训人次", "≥100人次", "100人次", "20", "20.00"));
        sample.rows.add(Row.of("产出指标/质量指标/培训合格率", "≥90%", "95%", "15", "15.00"));
        sample.rows.add(Row.of("产出指标/时效指标/完成时间", "按时完成", "按时完成", "15", "15.00"));
        sample.rows.add(Row.of("效益指标/社会效益指标/服务能力", "有所提升", "有所提升", "30", "30.00"));
        sample.rows.add(Row.of("满意度指标/服务对象满意度指标/学员满意度", "≥90%", "92%", "10", "10.00"));
        for (FundingColumn column : List.of(FundingColumn.INITIAL, FundingColumn.ANNUAL, FundingColumn.SPENT)) {
            sample.funds(column, "50");
        }
        return sample;
    }

    /** A report with a framework of its own: the rows as given, no fund table. */
    static Sample framework(Row... rows) {
        Sample sample = new Sample();
        sample.rows.addAll(List.of(rows));
        sample.kind = EvaluationKind.DEPARTMENT;
        sample.isForm = false;
        return sample;
    }

    Sample row(int index, UnaryOperator<Row> change) {
        rows.set(index, change.apply(rows.get(index)));
        return this;
    }

    Sample add(Row row) {
        rows.add(row);
        return this;
    }

    Sample remove(int index) {
        rows.remove(index);
        return this;
    }

    Sample total(String score) {
        totalScore = score;
        return this;
    }

    Sample totalWeight(String weight) {
        totalWeight = weight;
        return this;
    }

    Sample rate(String text) {
        rate = text;
        return this;
    }

    Sample named(String project) {
        name = project;
        return this;
    }

    /** The source and the total row alike. */
    Sample funds(FundingColumn column, String wan) {
        source(column, wan);
        return total(column, wan);
    }

    Sample source(FundingColumn column, String wan) {
        source.put(column, wan);
        return this;
    }

    Sample total(FundingColumn column, String wan) {
        total.put(column, wan);
        return this;
    }

    Sample claim(Subject subject, Figure figure, String text, String place) {
        claims.add(numeric(subject, figure, text, place));
        return this;
    }

    Sample word(Subject subject, Figure figure, String text, String place) {
        claims.add(new Claim(
                subject, figure, Printed.of(text, new ClaimValue.Word(text)), Claimant.SELF, new Mention(place)));
        return this;
    }

    Sample target(Subject subject, String text, String place) {
        claims.add(new Claim(
                subject,
                Figure.TARGET,
                Printed.of(text, new ClaimValue.Goal(Notation.target(text))),
                Claimant.SELF,
                new Mention(place)));
        return this;
    }

    Sample day(Subject subject, Figure figure, String day, String place) {
        claims.add(new Claim(
                subject,
                figure,
                Printed.of(day, new ClaimValue.Day(LocalDate.parse(day))),
                Claimant.SELF,
                new Mention(place)));
        return this;
    }

    Sample note(String text) {
        notes.add(Printed.unread(text));
        return this;
    }

    Sample goal(String names, String target, String actual) {
        goals.add(new Goal(List.of(names.split("/")), Notation.measurement(target, actual), Optional.empty()));
        return this;
    }

    Sample voucher(String day, String number, String summary, String yuan, String category) {
        movements.add(Movement.builder()
                .day(LocalDate.parse(day))
                .voucher(number)
                .summary(summary)
                .amount(Printed.of(yuan, Amount.yuan(yuan)))
                .category(category)
                .build());
        return this;
    }

    Sample contract(Contract contract) {
        contracts.add(contract);
        return this;
    }

    Sample bands(String... bands) {
        for (String band : bands) {
            word(new Subject.Bands(), Figure.GRADE, band, "二");
        }
        return this;
    }

    private static Claim numeric(Subject subject, Figure figure, String text, String place) {
        ClaimValue value = new ClaimValue.Numeric(Notation.target(text).number().orElseThrow());
        return new Claim(subject, figure, Printed.of(text, value), Claimant.SELF, new Mention(place));
    }

    Evaluation build() {
        Evaluation.Builder evaluation = Evaluation.builder()
                .project(Project.builder().name(name).year(2023).build())
                .kind(kind)
                .tree(IndicatorTree.of("", nodes(rows, 0)))
                .funding(funding())
                .goals(goals)
                .notes(notes);
        rows.forEach(row -> evaluation.putMeasurement(row.path(), row.leaf()));
        List<Claim> all = new ArrayList<>();
        if (isForm) {
            printed(all);
        }
        all.addAll(claims);
        return evaluation.claims(all).build();
    }

    private void printed(List<Claim> all) {
        for (Row row : rows) {
            add(all, row.subject(), Figure.WEIGHT, row.weight());
            add(all, row.subject(), Figure.SCORE, row.score());
            if (row.names().equals(List.of("预算执行率"))) {
                add(all, row.subject(), Figure.RATE, rate);
            }
        }
        add(all, TOTAL, Figure.WEIGHT, totalWeight);
        add(all, TOTAL, Figure.SCORE, totalScore);
    }

    private static void add(List<Claim> all, Subject subject, Figure figure, String text) {
        if (!text.isEmpty()) {
            all.add(numeric(subject, figure, text, FORM));
        }
    }

    private Funding funding() {
        Funding.Builder funding = Funding.builder().movements(movements).contracts(contracts);
        return total.isEmpty()
                ? funding.build()
                : funding.statement(new FundingStatement(
                                Unit.WAN_YUAN, List.of(row(SOURCE, source)), Optional.of(row(SUM, total))))
                        .build();
    }

    private static FundingRow row(String name, Map<FundingColumn, String> figures) {
        FundingRow row = FundingRow.named(name);
        for (Map.Entry<FundingColumn, String> figure : figures.entrySet()) {
            row = row.with(figure.getKey(), figure.getValue(), Unit.WAN_YUAN);
        }
        return row;
    }

    /** Rows of one name at a level are one group, in order. */
    private static List<IndicatorNode> nodes(List<Row> rows, int level) {
        Map<String, List<Row>> groups = new java.util.LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.names().get(level), key -> new ArrayList<>())
                .add(row));
        List<IndicatorNode> nodes = new ArrayList<>();
        groups.forEach((name, inside) -> nodes.add(
                inside.get(0).names().size() == level + 1
                        ? inside.get(0).indicator()
                        : new IndicatorGroup(name, nodes(inside, level + 1))));
        return nodes;
    }
}
