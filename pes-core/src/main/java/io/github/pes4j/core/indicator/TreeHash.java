package io.github.pes4j.core.indicator;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The content hash of a tree: SHA-256 over its nodes in order. Every text is written with its length, so that no two trees
 * are written alike; equal trees have equal hashes on every machine.
 */
final class TreeHash {

    private final StringBuilder content = new StringBuilder();

    private TreeHash() {}

    static String of(IndicatorTree tree) {
        TreeHash hash = new TreeHash();
        hash.text(tree.title());
        hash.nodes(tree.roots());
        return Hashing.sha256().hashString(hash.content, StandardCharsets.UTF_8).toString();
    }

    private void nodes(List<IndicatorNode> nodes) {
        content.append(nodes.size()).append('[');
        nodes.forEach(node -> node.match(new IndicatorNode.Cases<Boolean>() {
            @Override
            public Boolean indicator(Indicator indicator) {
                content.append('i');
                text(indicator.name());
                // Values write themselves exactly, and records all of their parts.
                text(indicator.points().toString());
                text(indicator.rule().toString());
                text(indicator.statedRule().toString());
                text(indicator.explanation().toString());
                text(indicator.criterion().toString());
                text(indicator.standard().toString());
                indicator.evaluationPoints().forEach(point -> {
                    text(point.name());
                    text(point.text());
                });
                return true;
            }

            @Override
            public Boolean group(IndicatorGroup group) {
                content.append('g');
                text(group.name());
                nodes(group.children());
                return true;
            }
        }));
        content.append(']');
    }

    private void text(String text) {
        content.append(text.length()).append(':').append(text);
    }
}
