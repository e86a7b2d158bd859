package io.github.pes4j.io.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that the cells of an {@code .xlsx} workbook share. What is printed above characters to say how they sound is left out. */
final class SharedTexts extends DefaultHandler {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Budget budget;
    private boolean collecting;
    private int phonetic;

    SharedTexts(Budget budget) {
        this.budget = budget;
    }

    /** The text of a number. */
    String get(int index) {
        return texts.get(index);
    }

    /** A text with its escaped characters: {@code _x000D_} is a line's end. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic++;
            case "t" -> collecting = phonetic == 0;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "si" -> texts.add(unescaped(text.toString()));
            case "rPh" -> phonetic--;
            case "t" -> collecting = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting) {
            budget.letters(length, text.length());
            text.append(characters, start, length);
        }
    }
}
