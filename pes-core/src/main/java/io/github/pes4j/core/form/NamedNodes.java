package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the node of a tree that another table speaks of, by its names. */
final class NamedNodes {

    private static final Pattern NUMBER = Pattern.compile("^(\\d+|[一二三四五六七八九十]+)[.、．:]|^\\([一二三四五六七八九十\\d]+\\)");

    private final IndicatorTree tree;
    /** Leaves by their own name; empty where two share it. */
    private final Map<String, Optional<IndicatorPath>> leaves = new HashMap<>();

    NamedNodes(IndicatorTree tree) {
        this.tree = tree;
        tree.leaves()
                .forEach((path, leaf) ->
                        leaves.merge(FormText.label(leaf.name()), Optional.of(path), (one, other) -> Optional.empty()));
    }

    /** The leaf of a name, if just one has it. */
    Optional<IndicatorPath> leaf(String name) {
        Optional<IndicatorPath> found = leaves.get(FormText.label(name));
        return found == null ? Optional.empty() : found;
    }

    /** The node at a path, else the only leaf of its last name, else the level-1 node that it means. */
    Subject subject(List<String> names) {
        if (names.isEmpty()) {
            return new Subject.Total();
        }
        String last = names.get(names.size() - 1);
        IndicatorPath path = IndicatorPath.of(names.toArray(String[]::new));
        return Optional.of(path)
                .filter(tree::contains)
                .or(() -> leaf(last))
                .or(() -> byLevels(names))
                .<Subject>map(Subject.OfIndicator::new)
                .orElseGet(() -> new Subject.UnknownIndicator(last));
    }

    /** From the first level down, each name as it is meant. */
    private Optional<IndicatorPath> byLevels(List<String> names) {
        Optional<IndicatorPath> path = firstLevel(names.get(0));
        for (String name : names.subList(1, names.size())) {
            path = path.flatMap(parent -> child(parent, name));
        }
        return path;
    }

    private Optional<IndicatorPath> child(IndicatorPath parent, String name) {
        return Stream.of(name, core(name), core(name) + "指标")
                .filter(meant -> !meant.isEmpty())
                .map(meant -> parent.child(meant, 1))
                .filter(tree::contains)
                .findFirst();
    }

    /** 1.项目决策 and 决策 are one, where no other level-1 name is in it. */
    private Optional<IndicatorPath> firstLevel(String name) {
        String bare = NUMBER.matcher(FormText.label(name)).replaceFirst("");
        List<String> roots = tree.roots().stream().map(IndicatorNode::name).toList();
        List<String> meant =
                roots.stream().filter(root -> core(root).equals(core(bare))).toList();
        if (meant.isEmpty()) {
            meant = roots.stream()
                    .filter(root -> bare.contains(core(root)) || core(root).contains(bare))
                    .toList();
        }
        return meant.size() == 1 ? Optional.of(IndicatorPath.of(meant.get(0))) : Optional.empty();
    }

    /** A name without blanks, brackets and the word 指标 behind it. */
    static String core(String name) {
        String bare = FormText.label(name);
        return bare.length() > 2 && bare.endsWith("指标") ? bare.substring(0, bare.length() - 2) : bare;
    }
}
