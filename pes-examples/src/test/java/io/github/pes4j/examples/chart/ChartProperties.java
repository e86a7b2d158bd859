package io.github.pes4j.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.w3c.dom.Element;

class ChartProperties {

    private static final BigDecimal HEIGHT = new BigDecimal("10000");

    @Provide
    Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigDecimal> totals = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2);
        Arbitrary<BigDecimal> any = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
                .ofScale(12);
        return Arbitraries.oneOf(totals, any);
    }

    @Provide
    Arbitrary<TornadoChart.Bar> bars() {
        return Combinators.combine(Arbitraries.strings().ofMaxLength(60), numbers(), numbers())
                .as((name, low, high) -> new TornadoChart.Bar(name, low.toPlainString(), "\u0000\uD800<", low, high));
    }

    /** A figure outside the picture, or on top of its edge, is a figure that nobody sees. */
    @Property(tries = 200)
    void nothingIsDrawnBesideThePicture(
            @ForAll("numbers") BigDecimal base,
            @ForAll @Size(max = 12) List<TornadoChart.@From("bars") Bar> bars,
            @ForAll @Size(max = 12) List<@From("numbers") BigDecimal> numbers) {
        LineChart.Series series = new LineChart.Series(
                "series",
                numbers.stream()
                        .map(number -> LineChart.Point.of(number, number))
                        .toList());
        Stream.of(
                        new TornadoChart("title", "low", "high", base, bars),
                        new LineChart("title", "x", "y", List.of(series, series), List.of()))
                .map(Drawn::new)
                .forEach(ChartProperties::assertInside);
    }

    private static void assertInside(Drawn drawn) {
        for (String name : List.of("rect", "line", "text")) {
            for (Element element : drawn.elements(name)) {
                for (String at : List.of("x", "x1", "x2")) {
                    assertBetween(element, at, BigDecimal.valueOf(Svg.WIDTH));
                }
                for (String at : List.of("y", "y1", "y2", "width", "height")) {
                    assertBetween(element, at, HEIGHT);
                }
            }
        }
    }

    private static void assertBetween(Element element, String attribute, BigDecimal most) {
        if (element.hasAttribute(attribute)) {
            assertThat(new BigDecimal(element.getAttribute(attribute)))
                    .as(attribute)
                    .isBetween(BigDecimal.ZERO, most);
        }
    }
}
