package io.github.pes4j.core.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes of a tree with their paths, children before parents: the order in which every walk goes. Paths are made once for
 * a tree, not once for each walk; a walk is a loop over an array, since every score is one.
 */
final class PostOrder {

    private static final int LEAF = -1;

    /**
     * A node.
     *
     * @param path where it is
     * @param node the node
     * @param children how many results before it are those of its children; {@link #LEAF} at a leaf
     */
    private record Place(IndicatorPath path, IndicatorNode node, int children) {}

    private final Place[] places;
    private final int roots;

    /** The most results that wait for their parents at a time. */
    private final int most;

    private PostOrder(List<Place> places, int roots) {
        this.places = places.toArray(new Place[0]);
        this.roots = roots;
        this.most = mostWaiting(places);
    }

    private static int mostWaiting(List<Place> places) {
        int waiting = 0;
        int most = 0;
        for (Place place : places) {
            waiting += place.children == LEAF ? 1 : 1 - place.children;
            most = Math.max(most, waiting);
        }
        return most;
    }

    static PostOrder of(List<IndicatorNode> roots) {
        List<Place> places = new ArrayList<>();
        place(places, IndicatorPath.ROOT, roots);
        return new PostOrder(places, roots.size());
    }

    /** Places the children of a path, each behind its own children. */
    private static void place(List<Place> places, IndicatorPath parent, List<IndicatorNode> nodes) {
        Map<String, Integer> seen = new HashMap<>();
        for (IndicatorNode node : nodes) {
            IndicatorPath path = parent.child(node.name(), seen.merge(node.name(), 1, Integer::sum));
            if (node instanceof IndicatorGroup group) {
                place(places, path, group.children());
                places.add(new Place(path, node, group.children().size()));
            } else {
                places.add(new Place(path, node, LEAF));
            }
        }
    }

    /** The results of the level-1 nodes, in order. */
    <R> List<R> fold(IndicatorTree.Fold<R> fold) {
        Object[] results = new Object[most];
        int top = 0;
        for (Place place : places) {
            if (place.children == LEAF) {
                results[top++] = fold.leaf(place.path, (Indicator) place.node);
            } else {
                top -= place.children;
                List<R> children = slice(results, top, place.children);
                results[top++] = fold.group(place.path, (IndicatorGroup) place.node, children);
            }
        }
        return slice(results, 0, roots);
    }

    /** Some results as a list. Small lists are made without an array in between: most groups are small. */
    @SuppressWarnings("unchecked") // Only results of the fold are among them.
    private static <R> List<R> slice(Object[] results, int from, int size) {
        List<?> slice = switch (size) {
            case 0 -> List.of();
            case 1 -> List.of(results[from]);
            case 2 -> List.of(results[from], results[from + 1]);
            case 3 -> List.of(results[from], results[from + 1], results[from + 2]);
            case 4 -> List.of(results[from], results[from + 1], results[from + 2], results[from + 3]);
            default -> List.of(Arrays.copyOfRange(results, from, from + size));
        };
        return (List<R>) slice;
    }
}
