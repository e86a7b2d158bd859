package io.github.pes4j.io.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets: what a spreadsheet allows, each once. Confined to one thread. */
final class SheetNames {

    private static final int MOST = 31;
    private static final String FORBIDDEN = ":\\/?*[]";

    private final Set<String> taken = new HashSet<>();

    /** A name as near to the wish as can be. */
    String take(String wish, String otherwise) {
        String base = clean(wish);
        base = base.isEmpty() ? otherwise : base;
        String name = cut(base, MOST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = "(" + i + ")";
            name = cut(base, MOST - number.length()) + number;
        }
        return name;
    }

    /** No character that is forbidden or cannot be written, no blanks or apostrophes at the ends. */
    private static String clean(String wish) {
        StringBuilder name = new StringBuilder();
        CellWords.holdable(wish).codePoints().forEach(point -> {
            boolean control = Character.isISOControl(point);
            name.appendCodePoint(control || FORBIDDEN.indexOf(point) >= 0 ? '_' : point);
        });
        String text = name.toString().strip();
        while (text.startsWith("'") || text.endsWith("'")) {
            text = text.startsWith("'") ? text.substring(1) : text.substring(0, text.length() - 1);
        }
        // Excel keeps this name for itself.
        return text.equalsIgnoreCase("history") ? text + "_" : text.strip();
    }

    /** Not within a character of two halves. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
