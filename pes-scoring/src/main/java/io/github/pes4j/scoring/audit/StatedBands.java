package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.value.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Grade bands as a report prints them: "80-89", "90（含）-100分为优", "60分以下为差". A bound belongs to a band where 含 stands
 * behind it; where no bound is marked both do, but below (以下) and above (以上) exclude and include theirs.
 *
 * @param bands those that were understood, lowest first
 */
record StatedBands(List<Band> bands) {

    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern TWO =
            Pattern.compile(NUMBER + "(?:分)?([(（]含[^)）]*[)）])?[-~～—–至到]+" + NUMBER + "(?:分)?([(（]不?含[^)）]*[)）])?");
    private static final Pattern HALF_OPEN = Pattern.compile("[\\[［]" + NUMBER + "[,，]" + NUMBER + "([\\])］）])");
    private static final Pattern BELOW = Pattern.compile(
            "(?:(?:(?<!不)低于|(?<!不)小于|不足|<)" + NUMBER + "(?:分)?|" + NUMBER + "(?:分)?([(（]含[^)）]*[)）])?(?:以下|及以下))");
    private static final Pattern ABOVE = Pattern.compile(
            "(?:(?:≥|>=|大于等于|不低于|不小于|不少于)" + NUMBER + "(?:分)?|" + NUMBER + "(?:分)?([(（]含[^)）]*[)）])?(?:以上|及以上))");
    private static final Pattern GRADE = Pattern.compile("[优良中差]");

    /**
     * One band.
     *
     * @param low its lower end; empty if it has none
     * @param lowIn whether the lower end belongs to it
     * @param high its upper end; empty if it has none
     * @param highIn whether the upper end belongs to it
     * @param grade its grade, if it is named
     * @param claim where it is printed
     */
    record Band(
            Optional<BigDecimal> low,
            boolean lowIn,
            Optional<BigDecimal> high,
            boolean highIn,
            Optional<String> grade,
            Claim claim) {

        boolean holds(BigDecimal total) {
            boolean above = low.map(total::compareTo)
                    .map(order -> order > 0 || (order == 0 && lowIn))
                    .orElse(true);
            boolean below = high.map(total::compareTo)
                    .map(order -> order < 0 || (order == 0 && highIn))
                    .orElse(true);
            return above && below;
        }
    }

    /** The bands of one place: the first that prints any. */
    static StatedBands of(Evaluation evaluation) {
        List<Band> bands = new ArrayList<>();
        for (Claim claim : evaluation.claims()) {
            boolean band = claim.subject() instanceof Subject.Bands && claim.figure() == Figure.GRADE;
            if (band && (bands.isEmpty() || bands.get(0).claim().mention().equals(claim.mention()))) {
                parse(claim).ifPresent(bands::add);
            }
        }
        bands.sort(Comparator.comparing(band -> band.low().orElse(BigDecimal.valueOf(-1))));
        return new StatedBands(List.copyOf(bands));
    }

    /** The grade of a total, if exactly one band holds it and names a grade. */
    Optional<String> gradeOf(BigDecimal total) {
        List<Band> holding = bands.stream().filter(band -> band.holds(total)).toList();
        return holding.size() == 1 ? holding.get(0).grade() : Optional.empty();
    }

    private static Optional<Band> parse(Claim claim) {
        String text = claim.printed().text().replaceAll("\\s", "");
        Optional<String> grade = grade(text);
        Matcher halfOpen = HALF_OPEN.matcher(text);
        if (halfOpen.find()) {
            boolean closed = halfOpen.group(3).equals("]") || halfOpen.group(3).equals("］");
            return Optional.of(
                    new Band(number(halfOpen.group(1)), true, number(halfOpen.group(2)), closed, grade, claim));
        }
        Matcher two = TWO.matcher(text);
        if (two.find()) {
            return Optional.of(between(text, two, grade, claim));
        }
        Matcher below = BELOW.matcher(text);
        if (below.find()) {
            String bound = below.group(1) == null ? below.group(2) : below.group(1);
            boolean in = below.group(3) != null || text.contains("及以下");
            return Optional.of(new Band(Optional.empty(), false, number(bound), in, grade, claim));
        }
        Matcher above = ABOVE.matcher(text);
        if (above.find()) {
            String bound = above.group(1) == null ? above.group(2) : above.group(1);
            return Optional.of(new Band(number(bound), true, Optional.empty(), false, grade, claim));
        }
        return Optional.empty();
    }

    private static Band between(String text, Matcher two, Optional<String> grade, Claim claim) {
        String low = two.group(1);
        String high = two.group(3);
        boolean marked = text.contains("含");
        boolean highOut = text.contains("不含" + high) || isMark(two.group(4), "不含");
        boolean onlyOut = highOut && !text.replace("不含", "").contains("含");
        boolean lowIn = !marked || onlyOut || two.group(2) != null || text.contains("含" + low);
        boolean highIn =
                !highOut && (!marked || isMark(two.group(4), "含") || text.contains("含" + high) || high.equals("100"));
        return new Band(number(low), lowIn, number(high), highIn, grade, claim);
    }

    /** Whether brackets hold this word and no number, and so speak of the bound before them. */
    private static boolean isMark(@Nullable String brackets, String word) {
        return brackets != null && brackets.substring(1, brackets.length() - 1).equals(word);
    }

    private static Optional<String> grade(String text) {
        Matcher matcher = GRADE.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String digits) {
        return Decimals.tryParse(digits);
    }
}
