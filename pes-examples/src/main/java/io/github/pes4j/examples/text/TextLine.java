package io.github.pes4j.examples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of the text.
 *
 * @param number its number, from 1
 * @param text what stands on it
 */
record TextLine(int number, String text) {

    private static final Pattern END = Pattern.compile("\r\n|\n|\r");
    /** What converters of Word leave behind where a bookmark was. */
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\[\\]]{0,100}]");
    /** Page breaks and manual line breaks of Word are blanks here: editors do not count them as lines. */
    private static final Pattern BLANK = Pattern.compile("[\\p{Cc}\\p{Z}&&[^\t]]");

    /** The lines of a text. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        for (String line : END.split(text, -1)) {
            String bare = BOOKMARK.matcher(line).replaceAll("");
            lines.add(new TextLine(lines.size() + 1, BLANK.matcher(bare).replaceAll(" ")));
        }
        return lines;
    }

    boolean isBlank() {
        return text.isBlank() && !hasTab();
    }

    private boolean hasTab() {
        return text.indexOf('\t') >= 0;
    }

    /** Whether tabs part it into a row. */
    boolean isRow() {
        return hasTab() && !isCell();
    }

    /** Whether it is one cell behind a tab. */
    boolean isCell() {
        return text.lastIndexOf('\t') == 0;
    }

    /** Whether no tab stands on it, but words. */
    boolean isWords() {
        return !hasTab() && !text.isBlank();
    }

    /** What blanks part. */
    List<String> words() {
        return new Field(number, text).words();
    }
}
