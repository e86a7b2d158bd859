package io.github.pes4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.TreeAssembler;
import io.github.pes4j.core.evaluation.TreeRow;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(PesDomain.class)
@Domain(DomainContext.Global.class)
class ModelProperties {

    /** A tree as rows, each node naming its parent. */
    private static List<TreeRow> rows(IndicatorTree tree) {
        List<TreeRow> rows = new ArrayList<>();
        tree.fold(new IndicatorTree.Fold<Boolean>() {
            @Override
            public Boolean leaf(IndicatorPath path, Indicator indicator) {
                rows.add(row(path)
                        .points(indicator.points().number())
                        .rule(indicator.rule())
                        .build());
                return true;
            }

            @Override
            public Boolean group(IndicatorPath path, IndicatorGroup group, List<Boolean> children) {
                rows.add(row(path).group(true).build());
                return true;
            }
        });
        return rows;
    }

    private static TreeRow.Builder row(IndicatorPath path) {
        return TreeRow.builder()
                .id(path.toString())
                .parent(path.parent().filter(parent -> parent.level() > 0).map(IndicatorPath::toString))
                .name(path.name());
    }

    /** The tree with nothing but names, points and rules. */
    private static List<IndicatorNode> bare(List<IndicatorNode> nodes) {
        return nodes.stream()
                .map(node -> node.match(new IndicatorNode.Cases<IndicatorNode>() {
                    @Override
                    public IndicatorNode indicator(Indicator indicator) {
                        return Indicator.of(indicator.name(), indicator.points(), indicator.rule());
                    }

                    @Override
                    public IndicatorNode group(IndicatorGroup group) {
                        return new IndicatorGroup(group.name(), bare(group.children()));
                    }
                }))
                .toList();
    }

    /** Rows name each node's parent, and siblings keep their order, so they are the tree in another form. */
    @Property
    void assemblingTheRowsOfATreeGivesTheTree(@ForAll IndicatorTree tree) {
        Outcome<IndicatorTree> outcome = TreeAssembler.assemble("", rows(tree));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value()).contains(IndicatorTree.of("", bare(tree.roots())));
    }

    /** Siblings are ordered among themselves only, so mixing parents and children changes nothing but sibling order. */
    @Property
    void theOrderOfRowsNeverBreaksATree(@ForAll IndicatorTree tree, @ForAll Random random) {
        List<TreeRow> rows = rows(tree);
        Collections.shuffle(rows, random);
        IndicatorTree shuffled = TreeAssembler.assemble("", rows).value().orElseThrow();
        assertThat(shuffled.points()).isEqualTo(tree.points());
        assertThat(shuffled.leaves()).hasSameSizeAs(tree.leaves());
    }

    /** Whatever rows say of each other, the answer is a tree or findings: data is no programmer's error. */
    @Property(tries = 1000)
    void arbitraryRowsNeverThrow(@ForAll("anyRows") List<TreeRow> rows) {
        Outcome<IndicatorTree> outcome = TreeAssembler.assemble("", rows);
        assertThat(outcome.value().isPresent()).isEqualTo(outcome.findings().isEmpty());
    }

    @Provide
    Arbitrary<List<TreeRow>> anyRows() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e");
        return Combinators.combine(
                        ids,
                        ids.optional(0.6),
                        Values.names(),
                        Arbitraries.integers().between(-2, 9).optional(0.8),
                        Arbitraries.of(true, false, false))
                .as((id, parent, name, points, group) -> TreeRow.builder()
                        .id(id)
                        .parent(parent)
                        .name(name)
                        .points(points.map(BigDecimal::valueOf))
                        .group(group)
                        .build())
                .list()
                .ofMaxSize(6);
    }

    /** Equal trees are written alike, and every text with its length: the hash tells trees apart as equality does. */
    @Property
    void theContentHashTellsTreesApart(@ForAll IndicatorTree one, @ForAll IndicatorTree other) {
        assertThat(one.contentHash())
                .hasSize(64)
                .isEqualTo(IndicatorTree.of(one.title(), one.roots()).contentHash());
        assertThat(one.contentHash().equals(other.contentHash())).isEqualTo(one.equals(other));
    }

    /** Points are sums of exact decimals, so the tree's are its leaves'. */
    @Property
    void theRuleNeverGivesLessThanItsLeastOrMoreThanThePoints(@ForAll ScoringRule rule, @ForAll IndicatorTree tree) {
        for (Indicator leaf : tree.leaves().values()) {
            Points most = rule.most(leaf.points());
            assertThat(rule.least(leaf.points()))
                    .isGreaterThanOrEqualTo(Points.ZERO)
                    .isLessThanOrEqualTo(most);
            assertThat(most).isLessThanOrEqualTo(leaf.points());
        }
    }

    /** A figure is one of three things and says which; recomputing that one must give the figure. */
    @Property
    void figuresAgreeWithTheirOrigin(@ForAll Evaluation evaluation) {
        Funding funding = evaluation.funding();
        for (FundingColumn column : FundingColumn.values()) {
            Optional<FundingFigure> figure = funding.figure(column);
            figure.ifPresent(found -> assertThat(Optional.of(found.amount()))
                    .isEqualTo(
                            switch (found.origin()) {
                                case STATED_TOTAL -> funding.statement().flatMap(table -> table.statedTotal(column));
                                case SUM_OF_SOURCES -> funding.statement().flatMap(table -> table.sumOfSources(column));
                                case MOVEMENTS -> funding.moved(column);
                            }));
        }
    }
}
