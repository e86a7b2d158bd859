package io.github.pes4j.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.Policies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static List<Band> bands() {
        return Band.of(Policies.MOF_2020_SELF.bands(), n("100"), Grade::label);
    }

    private static LineChart sweep() {
        return new LineChart(
                "支出与总分 <b>&\"",
                "全年执行数（万元）",
                "总分",
                List.of(
                        new LineChart.Series(
                                "按公式",
                                List.of(
                                        LineChart.Point.of(n("11"), n("82.2")),
                                        new LineChart.Point(n("12"), Optional.empty()),
                                        LineChart.Point.of(n("13"), n("82.6")),
                                        LineChart.Point.of(n("50"), n("100")))),
                        new LineChart.Series("按分档", List.of(LineChart.Point.of(n("11"), n("80"))))),
                bands());
    }

    private static TornadoChart tornado() {
        return new TornadoChart(
                "影响",
                "低",
                "高",
                n("91"),
                List.of(
                        new TornadoChart.Bar("short", "1", "2", n("90.5"), n("91.5")),
                        new TornadoChart.Bar("long", "10", "50", n("82.2"), n("100")),
                        new TornadoChart.Bar("one way", "0", "1", n("91"), n("88.123456789"))));
    }

    private static HistogramChart histogram() {
        List<BigDecimal> totals =
                Stream.of("60", "64.99", "65", "100").map(ChartTest::n).toList();
        return new HistogramChart("分布", "总分", "次数", HistogramChart.counted(totals, n("5"), n("100")), bands());
    }

    @Test
    void picturesAreNamedAndScale() {
        for (Chart chart : List.of(sweep(), tornado(), histogram())) {
            Drawn drawn = new Drawn(chart);
            assertThat(drawn.root().getAttribute("role")).isEqualTo("img");
            assertThat(drawn.root().getAttribute("viewBox")).matches("0 0 400 \\d+");
            assertThat(drawn.root().hasAttribute("width")).isFalse();
            assertThat(drawn.elements("title"))
                    .singleElement()
                    .satisfies(title -> assertThat(title.getTextContent()).isEqualTo(chart.title()));
        }
    }

    @Test
    void wordsAreEscapedAndChinese() {
        assertThat(sweep().svg()).contains("支出与总分 &lt;b&gt;&amp;\"").doesNotContain("<b>");
        assertThat(new Drawn(sweep()).words()).contains("支出与总分 <b>&\"", "优", "良", "按公式", "按分档");
        assertThat(sweep().svg()).contains("Noto Sans CJK SC");
    }

    @Test
    void bytesAreTheSameInEveryLocale() {
        List<String> here = List.of(sweep().svg(), tornado().svg(), histogram().svg());
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(List.of(sweep().svg(), tornado().svg(), histogram().svg()))
                        .isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** 80 to 100 takes steps of 5: a sixth of 20 is 3.33, and 5 is the next round number. */
    @Test
    void theAxisHasRoundNumbers() {
        assertThat(Axis.around(List.of(n("80"), n("82.6"), n("100")), 10, 410).ticks())
                .extracting(Axis::text)
                .containsExactly("80", "85", "90", "95", "100");
        assertThat(Axis.between(n("11"), n("50"), 0, 390).ticks())
                .extracting(Axis::text)
                .containsExactly("20", "30", "40", "50");
        assertThat(Axis.around(List.of(n("0.1"), n("0.2")), 0, 100).ticks())
                .extracting(Axis::text)
                .containsExactly("0.1", "0.12", "0.14", "0.16", "0.18", "0.2");
    }

    /** (82.6 − 80) ÷ (100 − 80) of 400 pixels behind pixel 10 are 52 + 10. */
    @Test
    void placesAreWorkedOutExactly() {
        Axis axis = Axis.around(List.of(n("80"), n("100")), 10, 410);
        assertThat(axis.at(n("82.6"))).isEqualByComparingTo("62");
        assertThat(axis.at(n("0"))).isEqualByComparingTo("10");
    }

    @Test
    void aRunThatFailedBreaksTheLine() {
        String line = new Drawn(sweep()).elements("path").get(0).getAttribute("d");
        assertThat(line.chars().filter(step -> step == 'M').count()).isEqualTo(2);
        assertThat(line.chars().filter(step -> step == 'L').count()).isEqualTo(1);
    }

    @Test
    void severalLinesDifferInMoreThanColour() {
        assertThat(Pencil.of(0).dashes()).isNotEqualTo(Pencil.of(1).dashes());
        assertThat(Pencil.of(0).mark()).isNotEqualTo(Pencil.of(1).mark());
        assertThat(Pencil.of(6)).isEqualTo(Pencil.of(0));
    }

    @Test
    void theLeverThatMovesMostIsOnTop() {
        assertThat(tornado().bars()).extracting(TornadoChart.Bar::lever).containsExactly("long", "one way", "short");
        assertThat(new Drawn(tornado()).words())
                .containsSubsequence("long", "one way", "short")
                .contains("82.2", "100", "88.123456789", "91", "10 … 50");
    }

    @Test
    void barsOfOneSideDoNotHideEachOther() {
        TornadoChart.Bar both = new TornadoChart.Bar("both down", "0", "1", n("80"), n("85"));
        Drawn drawn = new Drawn(new TornadoChart("t", "low", "high", n("91"), List.of(both)));
        // Two rectangles are the legend.
        assertThat(drawn.elements("rect")).hasSize(4);
        assertThat(drawn.elements("rect").get(2).getAttribute("y"))
                .isNotEqualTo(drawn.elements("rect").get(3).getAttribute("y"));
        assertThat(drawn.words()).contains("80").doesNotContain("85");
    }

    /** 60 and 64.99 lie in 60–65, 65 in the next; 100 belongs to the range that ends with it, as nothing is above. */
    @Test
    void rangesAreHalfOpenButForTheHighestNumber() {
        assertThat(histogram().bins()).hasSize(8);
        assertThat(histogram().bins().get(0)).isEqualTo(new HistogramChart.Bin(n("60"), n("65"), 2));
        assertThat(histogram().bins().get(1).count()).isEqualTo(1);
        assertThat(histogram().bins().get(7)).isEqualTo(new HistogramChart.Bin(n("95"), n("100"), 1));
        assertThat(HistogramChart.counted(List.of(), n("5"), n("100"))).isEmpty();
        assertThatThrownBy(() -> HistogramChart.counted(List.of(n("1")), n("0"), n("100")))
                .hasMessageContaining("must have a width");
        assertThatThrownBy(() -> HistogramChart.counted(List.of(n("0"), n("1e20")), n("5"), n("1e20")))
                .hasMessageContaining("more than 1000 ranges");
    }

    @Test
    void bandsCoverEverythingUpToTheMaximum() {
        assertThat(bands())
                .extracting(Band::label, Band::from, Band::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("优", n("90"), n("100")),
                        org.assertj.core.groups.Tuple.tuple("良", n("80"), n("90")),
                        org.assertj.core.groups.Tuple.tuple("中", n("60"), n("80")),
                        org.assertj.core.groups.Tuple.tuple("差", BigDecimal.ZERO, n("60")));
        assertThat(Band.of(Policies.MOF_2020_SELF.bands(), n("70"), Grade::code))
                .extracting(Band::label)
                .containsExactly("fair", "poor");
    }

    @Test
    void emptyChartsAreStillPictures() {
        assertThat(new Drawn(new LineChart("t", "x", "y", List.of(), List.of())).words())
                .contains("t");
        assertThat(new Drawn(new HistogramChart("t", "x", "y", List.of(), List.of())).words())
                .contains("t");
        assertThat(new Drawn(new TornadoChart("t", "l", "h", n("1"), List.of())).words())
                .contains("t");
    }

    @Test
    void longWordsEndWithAnEllipsisAndNeverWithHalfACharacter() {
        assertThat(Fit.within("参保率", 10, 30)).isEqualTo("参保率");
        assertThat(Fit.within("参保率", 10, 29)).isEqualTo("参…");
        assertThat(Fit.within("😀😀😀", 10, 29)).isEqualTo("😀…");
        assertThat(Fit.within("x", 10, 0)).isEqualTo("…");
    }
}
