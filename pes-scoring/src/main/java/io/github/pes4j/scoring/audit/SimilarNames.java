package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.IndicatorNames;

/** How alike two names are: by the characters that both have in the same order. */
final class SimilarNames {

    private SimilarNames() {}

    /** Whether at least two thirds of the longer name are in the other. */
    static boolean alike(String one, String other) {
        return likeness(one, other) > 0;
    }

    /** How many characters both have in the same order; 0 if that is less than two thirds of the longer name. */
    static int likeness(String one, String other) {
        String first = IndicatorNames.plain(one);
        String second = IndicatorNames.plain(other);
        int common = common(first, second);
        return 3 * common >= 2 * Math.max(first.length(), second.length()) ? common : 0;
    }

    private static int common(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = same ? before[j - 1] + 1 : Math.max(before[j], row[j - 1]);
            }
            before = row;
        }
        return before[other.length()];
    }
}
