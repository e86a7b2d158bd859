package io.github.pes4j.core.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Assembles a tree from rows in any order. Whatever is wrong with the rows is found at once: ids that come twice
 * ({@code duplicate-path}), parents that nobody is, rows that are their own ancestors, negative points
 * ({@code tree-invalid}), blank names, leaves without points ({@code missing-field}), trees that are too deep
 * ({@code too-large}). Data never ends in an exception. Stateless for callers and thread-safe.
 */
public final class TreeAssembler {

    private final String title;
    private final List<Finding> findings = new ArrayList<>();
    private final ListMultimap<String, TreeRow> children =
            MultimapBuilder.hashKeys().arrayListValues().build();
    private final List<TreeRow> roots = new ArrayList<>();

    private TreeAssembler(String title) {
        this.title = title;
    }

    /** The tree of the rows, siblings in the order of the rows; or everything that is wrong with them. */
    public static Outcome<IndicatorTree> assemble(String title, List<TreeRow> rows) {
        TreeAssembler assembler = new TreeAssembler(title);
        assembler.link(rows);
        assembler.check(rows);
        return assembler.findings.isEmpty() ? Outcome.of(assembler.tree()) : Outcome.failed(assembler.findings);
    }

    private void link(List<TreeRow> rows) {
        Map<String, TreeRow> byId = new LinkedHashMap<>();
        for (TreeRow row : rows) {
            if (byId.putIfAbsent(row.id(), row) != null) {
                report(FindingCodes.DUPLICATE_PATH, row, row.id(), new Bilingual("每行一个编号", "an id of its own"));
            }
        }
        for (TreeRow row : byId.values()) {
            row.parent().ifPresentOrElse(parent -> children.put(parent, row), () -> roots.add(row));
            if (row.parent().filter(parent -> !byId.containsKey(parent)).isPresent()) {
                report(
                        FindingCodes.TREE_INVALID,
                        row,
                        row.parent().orElse(""),
                        new Bilingual("已有的上级编号", "the id of another row as its parent"));
            }
        }
        Set<String> circular = circular(byId);
        byId.values().stream()
                .filter(row -> circular.contains(row.id()))
                .forEach(row -> report(
                        FindingCodes.TREE_INVALID,
                        row,
                        row.id(),
                        new Bilingual("不以自身为上级", "a parent that is not below it")));
    }

    /** The ids that are their own ancestors. Each row is followed upwards once. */
    private static Set<String> circular(Map<String, TreeRow> byId) {
        Set<String> circular = new HashSet<>();
        Set<String> done = new HashSet<>();
        for (String start : byId.keySet()) {
            List<String> way = new ArrayList<>();
            Set<String> onWay = new HashSet<>();
            String id = start;
            while (byId.containsKey(id) && !done.contains(id) && onWay.add(id)) {
                way.add(id);
                id = byId.get(id).parent().orElse("");
            }
            if (onWay.contains(id)) {
                circular.addAll(way.subList(way.indexOf(id), way.size()));
            }
            done.addAll(way);
        }
        return circular;
    }

    private void check(List<TreeRow> rows) {
        for (TreeRow row : rows) {
            if (row.name().isEmpty()) {
                report(FindingCodes.MISSING_FIELD, row, "", new Bilingual("名称", "a name"));
            }
            if (row.points().filter(points -> !isPoints(points)).isPresent()) {
                report(
                        FindingCodes.TREE_INVALID,
                        row,
                        row.points().map(BigDecimal::toString).orElse(""),
                        new Bilingual("不小于 0 的分值", "points, not below 0"));
            } else if (!isGroup(row) && row.points().isEmpty()) {
                report(FindingCodes.MISSING_FIELD, row, "", new Bilingual("分值", "points"));
            }
        }
        if (findings.isEmpty() && depth(roots, 1) > IndicatorPath.MAX_LEVELS) {
            findings.add(Finding.of(FindingCodes.TOO_LARGE)
                    .expected(new Bilingual("至多 {0} 级", "at most {0} levels").with(IndicatorPath.MAX_LEVELS))
                    .build());
        }
    }

    /** Whether a number is points at all: not negative, and within the bounds of decimals. */
    private static boolean isPoints(BigDecimal number) {
        try {
            return Points.of(number).signum() >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** How deep the tree is, but no deeper than one level too many. */
    private int depth(List<TreeRow> rows, int level) {
        if (level > IndicatorPath.MAX_LEVELS) {
            return level;
        }
        return rows.stream()
                .mapToInt(row -> children.get(row.id()).isEmpty() ? level : depth(children.get(row.id()), level + 1))
                .max()
                .orElse(level);
    }

    private boolean isGroup(TreeRow row) {
        return row.group() || children.containsKey(row.id());
    }

    private IndicatorTree tree() {
        return IndicatorTree.of(title, roots.stream().map(this::node).collect(ImmutableList.toImmutableList()));
    }

    private IndicatorNode node(TreeRow row) {
        if (isGroup(row)) {
            return new IndicatorGroup(
                    row.name(), children.get(row.id()).stream().map(this::node).toList());
        }
        return Indicator.of(
                row.name(),
                row.points().map(Points::of).orElse(Points.ZERO),
                row.rule().orElseGet(ScoringRule::judged));
    }

    private void report(FindingCode code, TreeRow row, String got, Bilingual expected) {
        Finding.Builder finding = Finding.of(code)
                .subject(new Subject.UnknownIndicator(row.name()))
                .expected(expected);
        row.at().ifPresent(finding::addPlace);
        if (!got.isEmpty()) {
            finding.got(got);
        }
        findings.add(finding.build());
    }
}
