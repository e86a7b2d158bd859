package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.SourceLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How findings of the audit say what they found. */
final class Said {

    private Said() {}

    /** A finding about a subject at the places of figures, each place once. */
    static Finding.Builder finding(FindingCode code, Subject subject, Collection<StatedFigure> figures) {
        return Finding.of(code)
                .subject(subject)
                .addAllPlaces(
                        figures.stream().map(StatedFigure::location).distinct().toList());
    }

    /** A finding about a subject at a printed value, if it was read from a file. */
    static Finding.Builder finding(FindingCode code, Subject subject, Printed<?> printed) {
        return Finding.of(code)
                .subject(subject)
                .addAllPlaces(printed.at().<List<SourceLocation>>map(List::of).orElse(List.of()))
                .got(printed.text());
    }

    /** Each printed value once, with the places where it stands: {@code 10（四(一)），8（表3-1，附件1）}. */
    static String values(Collection<StatedFigure> figures) {
        return grouped(figures, StatedFigure::text, StatedFigure::place);
    }

    /** Each text once, with the places where it stands. */
    static <T> String grouped(Collection<T> stated, Function<T, String> text, Function<T, String> place) {
        Map<String, String> places = new LinkedHashMap<>();
        for (T one : stated) {
            places.merge(text.apply(one), place.apply(one), (first, other) -> first + "、" + other);
        }
        return places.entrySet().stream()
                .map(entry -> entry.getKey() + "（" + entry.getValue() + "）")
                .collect(Collectors.joining("，"));
    }

    /** What is printed in one place, with the place. */
    static String value(StatedFigure figure) {
        return values(List.of(figure));
    }

    /** A sum written out: {@code 20 + 20 + 40 = 80}. */
    static String sum(Collection<StatedFigure> parts, BigDecimal sum) {
        return parts.stream().map(part -> plain(part.value())).collect(Collectors.joining(" + ")) + " = " + plain(sum);
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** A share in percent with at most four decimals, none of them idle. */
    static String percent(Share share) {
        return plain(share.applyTo(BigDecimal.valueOf(100), 4, RoundingMode.HALF_UP)) + "%";
    }

    /** An exact number of points with at most four decimals. */
    static String points(Share points) {
        return plain(points.applyTo(BigDecimal.ONE, 4, RoundingMode.HALF_UP));
    }
}
