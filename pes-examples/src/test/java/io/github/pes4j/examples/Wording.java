package io.github.pes4j.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be wrong with a text in two languages without knowing either. */
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+\\}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Words of the field that English readers look for in the file in front of them, or choose from. */
    private static final Pattern TERMS = Pattern.compile("三级指标|项目名称|万元|优|良|中|差|千|万|亿|元");

    /** People are called the same in both languages. */
    private static final Pattern NAMES = Pattern.compile("Saaty|Donegan|Dodd|and");

    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

    /** ASCII where Chinese has signs of its own. */
    private static final Pattern ASCII_SIGN = Pattern.compile("\\p{IsHan}[,;:!?.()'\"]|[,;:!?()'\"]\\p{IsHan}");

    private static final Pattern CHINESE_SIGN = Pattern.compile("[，。；：、！？（）【】《》]");

    private static final String ZH_SIGNS = "。：；，？";
    private static final String EN_SIGNS = ".:;,?";

    private Wording() {}

    /** What is wrong, in words; nothing where nothing is. */
    static List<String> faults(String zh, String en) {
        List<String> faults = new ArrayList<>();
        if (zh.isBlank() || en.isBlank()) {
            faults.add("one language is empty");
            return faults;
        }
        if (!places(zh).equals(places(en))) {
            faults.add("places " + places(zh) + " and " + places(en));
        }
        chinese(zh, en, faults);
        english(en, faults);
        if (!end(zh, ZH_SIGNS).equals(end(en, EN_SIGNS))) {
            faults.add("only one of them ends with a sign, or they end with different ones");
        }
        return faults;
    }

    private static void chinese(String zh, String en, List<String> faults) {
        boolean speaks =
                LETTER.matcher(NAMES.matcher(withoutPlaces(en)).replaceAll("")).find();
        if (speaks && !HAN.matcher(zh).find()) {
            faults.add("no Chinese in the Chinese text");
        }
        if (!speaks && HAN.matcher(zh).find()) {
            faults.add("no words in the English text");
        }
        if (ASCII_SIGN.matcher(zh).find()) {
            faults.add("ASCII signs between Chinese letters");
        }
    }

    private static void english(String en, List<String> faults) {
        String words = QUOTED.matcher(en).replaceAll("");
        if (HAN.matcher(TERMS.matcher(words).replaceAll("")).find()) {
            faults.add("Chinese in the English text");
        }
        if (CHINESE_SIGN.matcher(words).find()) {
            faults.add("Chinese signs in the English text");
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutPlaces(String text) {
        return PLACE.matcher(text).replaceAll("");
    }

    /** Which of the signs a text ends with, as a number; empty for none of them. */
    private static String end(String text, String signs) {
        String bare = text.strip();
        int sign = signs.indexOf(bare.charAt(bare.length() - 1));
        return sign < 0 || bare.length() == 1 ? "" : String.valueOf(sign);
    }
}
