package io.github.pes4j.core.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How forms write days: 2023年12月31日, 2023.12, 2021年底, 9月前. A month or a year stands for its last day; what is to be done
 * before a month (9月前) for the day before it begins. The day named itself is in time (12月31日前).
 */
final class NotedDate {

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String BEFORE = "(?:[≤=<]|不晚于|不迟于|于|在|截至|截止)?";
    private static final String BEHIND = "(?:完成|完工|支付|下达|到位|止)?";

    private static final Pattern DAY =
            Pattern.compile(BEFORE + YEAR + "[年./-](\\d{1,2})[月./-](\\d{1,2})日?(?:之?前|以前)?" + BEHIND);
    private static final Pattern MONTH = Pattern.compile(
            BEFORE + "(?:" + YEAR + "年|[本当]年)?(\\d{1,2})月份?(?:(\\d{1,2})[日号])?(底|末)?(之?前|以前|之内|内)?" + BEHIND);
    private static final Pattern WHOLE_YEAR =
            Pattern.compile(BEFORE + "(?:" + YEAR + "年度?|[本当]年年?|年)(底|末)?(之?前|以前|内)?" + BEHIND);
    private static final String SIGNS = "年月./-";
    private static final int DOTTED_LETTERS = "2023.12".length();
    private static final Pattern DOTTED = Pattern.compile(YEAR + "\\.(0[1-9]|1[0-2])");

    private NotedDate() {}

    /**
     * The last day that a compacted text names.
     *
     * @param year the year that a day without one is in
     */
    static Optional<LocalDate> of(String text, Optional<Integer> year) {
        return mayBe(text) ? day(text).or(() -> month(text, year)).or(() -> wholeYear(text, year)) : Optional.empty();
    }

    /** Whether a text has one of the signs without which it names no day. */
    private static boolean mayBe(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text can only be a month with a dot: 2023.12. As a number nobody would mean it. */
    static boolean isDotted(String text) {
        return text.length() == DOTTED_LETTERS && DOTTED.matcher(text).matches();
    }

    private static Optional<LocalDate> day(String text) {
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return endOf(number(dotted, 1), number(dotted, 2));
        }
        Matcher matcher = DAY.matcher(text);
        return matcher.matches() ? day(number(matcher, 1), number(matcher, 2), number(matcher, 3)) : Optional.empty();
    }

    private static Optional<LocalDate> month(String text, Optional<Integer> year) {
        Matcher matcher = MONTH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Integer> named = matcher.group(1) == null ? year : Optional.of(number(matcher, 1));
        int month = number(matcher, 2);
        if (matcher.group(3) != null) {
            return named.flatMap(in -> day(in, month, number(matcher, 3)));
        }
        boolean before = matcher.group(4) == null && isBefore(matcher.group(5));
        return named.flatMap(in -> before ? day(in, month, 1).map(first -> first.minusDays(1)) : endOf(in, month));
    }

    private static Optional<LocalDate> wholeYear(String text, Optional<Integer> year) {
        Matcher matcher = WHOLE_YEAR.matcher(text);
        if (!matcher.matches() || (matcher.group(2) == null && matcher.group(3) == null)) {
            return Optional.empty();
        }
        Optional<Integer> named = matcher.group(1) == null ? year : Optional.of(number(matcher, 1));
        boolean before = matcher.group(2) == null && isBefore(matcher.group(3));
        return named.flatMap(in -> endOf(before ? in - 1 : in, 12));
    }

    private static boolean isBefore(@Nullable String word) {
        return word != null && word.endsWith("前");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> endOf(int year, int month) {
        return month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month).atEndOfMonth()) : Optional.empty();
    }
}
