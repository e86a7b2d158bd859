package io.github.pes4j.io.json;

import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.RefusalException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Trees that several evaluations of a file share, by their ids: {@code "framework": "…"} in place of {@code "tree": {…}}. Not
 * thread-safe.
 */
final class Frameworks {

    private static final String FIELD = "framework";

    /** A stream of documents must not fill the memory with frameworks. */
    private static final int MOST = 1_000;

    /** Trees that evaluations carried with them last; those of a stream mostly carry one of a few. */
    private static final int MOST_CARRIED = 64;

    /** Leaves of such a tree; greater ones would fill the memory. */
    private static final int MOST_LEAVES = 1_000;

    private final Map<String, IndicatorTree> byId = new LinkedHashMap<>();
    private final Map<IndicatorTree, String> ids = new LinkedHashMap<>();
    private final Map<IndicatorTree, IndicatorTree> carried = new LinkedHashMap<>(16, 0.75f, true);

    /** The trees that come more than once, with ids of their own. */
    static Frameworks sharedBy(List<IndicatorTree> trees) {
        Frameworks shared = new Frameworks();
        Set<IndicatorTree> seen = new HashSet<>();
        for (IndicatorTree tree : trees) {
            if (!seen.add(tree) && !shared.ids.containsKey(tree)) {
                shared.put(FIELD + "-" + (shared.ids.size() + 1), tree);
            }
        }
        return shared;
    }

    private void put(String id, IndicatorTree tree) {
        byId.put(id, tree);
        ids.put(tree, id);
    }

    Map<String, IndicatorTree> byId() {
        return byId;
    }

    /** Writes which framework an evaluation has: by its id, or whole. */
    void write(JsonOut json, IndicatorTree tree) {
        String id = ids.get(tree);
        if (id == null) {
            json.object("tree", inner -> TreeCodec.write(inner, tree));
        } else {
            json.field(FIELD, id);
        }
    }

    /** Writes a framework under its id. */
    static void writeFramework(JsonOut json, String id, IndicatorTree tree) {
        json.field("id", id);
        TreeCodec.write(json, tree);
    }

    /** Reads a framework, for the evaluations behind it. */
    void readFramework(Fields fields) {
        String id = readId(fields);
        IndicatorTree tree = TreeCodec.read(fields);
        if (byId.containsKey(id)) {
            fields.problem(FindingCodes.INVALID_VALUE, "id", new Bilingual("每个标识只用一次", "each id once"));
        } else if (byId.size() >= MOST) {
            fields.problem(
                    FindingCodes.TOO_LARGE,
                    new Bilingual("一个文件中至多 {0} 个指标体系", "at most {0} frameworks in a file").with(MOST));
        } else {
            byId.put(id, tree);
        }
    }

    static String readId(Fields fields) {
        return fields.word("id", Frameworks::id, "");
    }

    private static String id(String text) {
        if (text.isBlank()) {
            throw new RefusalException("标识，如 mof-2020", "an id such as mof-2020");
        }
        return text;
    }

    /** The tree of an evaluation: its own, or the framework that it names. */
    KnownTree read(Fields fields) {
        if (!fields.has(FIELD)) {
            boolean isTree = fields.hasObject("tree");
            return fields.object(
                    "tree", inner -> isTree ? new KnownTree(shared(TreeCodec.read(inner)), true) : KnownTree.UNKNOWN);
        }
        if (fields.has("tree")) {
            fields.skip("tree");
            fields.problem(
                    FindingCodes.INVALID_VALUE, FIELD, new Bilingual("tree 或 framework 之一", "tree or framework"));
            return KnownTree.UNKNOWN;
        }
        return fields.optionalWord(FIELD, this::known).orElse(KnownTree.UNKNOWN);
    }

    /** An equal tree that came before, if there is one: it is kept in memory once, and so is whatever is known of it. */
    private IndicatorTree shared(IndicatorTree tree) {
        if (tree.leaves().size() > MOST_LEAVES) {
            return tree;
        }
        IndicatorTree before = carried.putIfAbsent(tree, tree);
        if (carried.size() > MOST_CARRIED) {
            carried.remove(carried.keySet().iterator().next());
        }
        return before == null ? tree : before;
    }

    private KnownTree known(String id) {
        IndicatorTree tree = byId.get(id);
        if (tree == null) {
            throw new RefusalException(
                    "本文件中位于该评价之前的指标体系的标识：{0}",
                    "the id of a framework in this file, before the evaluation: {0}", String.join(", ", byId.keySet()));
        }
        return new KnownTree(tree, true);
    }

    /** A framework as a document of its own, with its id. */
    record Named(String id, IndicatorTree tree) {
        static Function<Fields, Named> reading() {
            return fields -> new Named(readId(fields), TreeCodec.read(fields));
        }
    }
}
