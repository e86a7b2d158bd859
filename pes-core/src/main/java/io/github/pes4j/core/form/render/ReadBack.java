package io.github.pes4j.core.form.render;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.form.FormReader;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a form does not hold of an evaluation. Nothing is listed by hand that can be found out: the form is read back, and
 * whatever differs is said.
 */
final class ReadBack {

    private static final Bilingual GONE = new Bilingual("读回后不存在", "not there when read back");

    private final Evaluation evaluation;
    private final Optional<Scorecard> card;
    private final Mention place;
    private final Losses losses = new Losses();

    /** The claims of one place are what the form prints. */
    ReadBack(Evaluation evaluation, Optional<Scorecard> card, Mention place) {
        this.evaluation = evaluation;
        this.card = card;
        this.place = place;
    }

    List<Finding> of(FormSheet sheet) {
        losses.addWhatNoFormHolds(evaluation, place);
        List<Evaluation> read = new ArrayList<>();
        FormReader reader = new FormReader(outcome -> outcome.value().ifPresent(read::add));
        reader.read(sheet.grid());
        reader.finish();
        if (read.size() == 1) {
            compare(read.get(0));
        } else {
            losses.add("表格", new Bilingual("读回后为 {0} 张表", "{0} forms when read back").with(read.size()));
        }
        return losses.all();
    }

    private void compare(Evaluation read) {
        compareProject(read.project());
        if (evaluation.kind() != read.kind()) {
            losses.add(
                    "评价类型", Bilingual.same(evaluation.kind().evaluator().title().zh()));
        }
        compareFunds(read);
        if (!evaluation.overallGoals().equals(read.overallGoals())) {
            losses.add("年度总体目标", goals(evaluation));
        }
        evaluation.tree().leaves().forEach((path, leaf) -> compareLeaf(path, leaf, read));
        compareTree(read.tree());
        evaluation.goals().stream()
                .filter(goal -> !read.goals().contains(goal))
                .forEach(goal -> losses.add(
                        new Subject.UnknownIndicator(String.join("/", goal.names())),
                        new Bilingual("无分值的指标", "an indicator without points")));
        compareClaims(read);
        evaluation.notes().stream()
                .filter(note ->
                        !read.notes().contains(note) && !note.text().strip().equals(OfficialForm.TITLE))
                .forEach(note -> losses.add("备注", Bilingual.same(note.text())));
    }

    private static Bilingual goals(Evaluation evaluation) {
        return new Bilingual("{0} 项", "{0} goals")
                .with(evaluation.overallGoals().size());
    }

    /** Claims of groups have no cell; they are counted. The form of a scorecard prints what was computed, not what was claimed. */
    private void compareClaims(Evaluation read) {
        List<Claim> lost = evaluation.claims().stream()
                .filter(claim -> claim.mention().equals(place))
                .filter(claim -> read.claims().stream().noneMatch(other -> saysSame(claim, other)))
                .toList();
        lost.stream().filter(claim -> !isOfGroup(claim)).forEach(this::addClaim);
        losses.addCount(
                "各级小计",
                lost.stream().filter(this::isOfGroup).count(),
                new Bilingual("{0} 项", "{0} claims about groups of indicators"));
    }

    /** Whoever says it, and wherever: the kind of the evaluation and the name of the sheet say that. */
    private boolean saysSame(Claim claim, Claim other) {
        return claim.subject().equals(other.subject())
                && claim.figure() == other.figure()
                && (claim.printed().equals(other.printed())
                        || (card.isPresent()
                                && claim.printed()
                                        .value()
                                        .equals(other.printed().value())));
    }

    private boolean isOfGroup(Claim claim) {
        return claim.subject() instanceof Subject.OfIndicator indicator
                && evaluation.tree().leaf(indicator.path()).isEmpty();
    }

    private void addClaim(Claim claim) {
        String text = claim.figure() + " " + claim.printed();
        losses.add(
                claim.subject(),
                card.isPresent()
                        ? new Bilingual("原表所列 {0}，现填计算结果", "{0} as claimed; the form prints what was computed")
                                .with(text)
                        : new Bilingual("原表所列 {0}", "{0} as claimed").with(text));
    }

    private void compareProject(Project read) {
        Project project = evaluation.project();
        compare("项目名称", project, read, found -> Optional.of(found.name()));
        compare("主管部门", project, read, Project::department);
        compare("实施单位", project, read, Project::unit);
        compare("年度", project, read, found -> found.year().map(String::valueOf));
    }

    private void compare(String part, Project mine, Project read, Function<Project, Optional<String>> field) {
        if (!field.apply(mine).equals(field.apply(read))) {
            losses.add(part, Bilingual.same(field.apply(mine).orElse("")));
        }
    }

    private void compareFunds(Evaluation read) {
        Optional<FundingStatement> statement = evaluation.funding().statement();
        if (statement.isEmpty()) {
            return;
        }
        Optional<FundingStatement> other = read.funding().statement();
        List<FundingRow> sources = statement.get().sources();
        List<FundingRow> again = other.map(FundingStatement::sources).orElse(List.of());
        boolean alike = again.stream()
                .map(FundingRow::source)
                .toList()
                .equals(sources.stream().map(FundingRow::source).toList());
        if (!alike) {
            losses.add("资金来源", new Bilingual("{0} 行", "{0} rows").with(sources.size()));
        } else {
            for (int i = 0; i < sources.size(); i++) {
                compareRow(sources.get(i), Optional.of(again.get(i)));
            }
        }
        statement.get().total().ifPresent(row -> compareRow(row, other.flatMap(FundingStatement::total)));
        if (other.filter(found -> !found.unit().equals(statement.get().unit())).isPresent()) {
            losses.add("金额单位", Bilingual.same(statement.get().unit().symbol()));
        }
    }

    private void compareRow(FundingRow mine, Optional<FundingRow> read) {
        if (read.filter(row -> row.source().equals(mine.source())).isEmpty()) {
            losses.add("资金来源", Bilingual.same(mine.source()));
        }
        for (FundingColumn column : FundingColumn.values()) {
            if (!mine.printed(column).equals(read.flatMap(row -> row.printed(column)))) {
                losses.add(
                        new Subject.FundCell(mine.source(), column),
                        mine.printed(column)
                                .map(figure -> Bilingual.same(figure.text()))
                                .orElse(new Bilingual("未填报", "not reported")));
            }
        }
    }

    private void compareLeaf(IndicatorPath path, Indicator leaf, Evaluation read) {
        Optional<Indicator> again = read.tree().leaf(path);
        List<Bilingual> lost = again.isPresent()
                ? LeafDifferences.of(leaf, again.get(), evaluation.measurement(path), read.measurement(path))
                : List.of(GONE);
        if (!lost.isEmpty()) {
            losses.add(
                    new Subject.OfIndicator(path),
                    new Bilingual(
                            String.join("、", lost.stream().map(Bilingual::zh).toList()),
                            String.join(", ", lost.stream().map(Bilingual::en).toList())));
        }
    }

    private void compareTree(IndicatorTree read) {
        if (!evaluation.tree().title().isEmpty() && !evaluation.tree().title().equals(read.title())) {
            losses.add("指标体系名称", Bilingual.same(evaluation.tree().title()));
        }
        if (!nodes(evaluation.tree()).equals(nodes(read))) {
            losses.add("指标体系", new Bilingual("各级指标的归属和次序", "how the indicators are grouped and ordered"));
        }
    }

    private static List<IndicatorPath> nodes(IndicatorTree tree) {
        List<IndicatorPath> nodes = new ArrayList<>();
        tree.fold(new IndicatorTree.Fold<Boolean>() {
            @Override
            public Boolean leaf(IndicatorPath path, Indicator indicator) {
                return nodes.add(path);
            }

            @Override
            public Boolean group(IndicatorPath path, IndicatorGroup group, List<Boolean> children) {
                return nodes.add(path);
            }
        });
        return nodes;
    }
}
