package io.github.pes4j.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.testkit.cases.BohuCase;
import io.github.pes4j.testkit.cases.ChengdeCase;
import io.github.pes4j.testkit.cases.PanlongCase;
import io.github.pes4j.testkit.cases.SaybagCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPageTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private static List<Evaluation> founding() {
        return Stream.concat(
                        YuanjiangCase.evaluations().stream(),
                        Stream.of(
                                SaybagCase.evaluation(),
                                PanlongCase.evaluation(),
                                ChengdeCase.evaluation(),
                                BohuCase.evaluation()))
                .toList();
    }

    @Test
    void everyDeductionAndFindingIsOnThePage() {
        Dossier dossier = Pages.dossier(founding());
        for (Locale locale : LANGUAGES) {
            String words = Pages.words(Pages.page(dossier, locale));
            for (Dossier.Item item : dossier.items()) {
                assertThat(words).contains(item.evaluation().project().name());
                item.scorecard()
                        .orElseThrow()
                        .deductions()
                        .forEach(deduction -> assertThat(words)
                                .contains(
                                        Pages.blanksAsOne(deduction.reason(locale)),
                                        deduction.path().name()));
                item.findings()
                        .forEach(finding -> assertThat(words)
                                .contains(
                                        finding.code().id(),
                                        finding.code().title().in(locale),
                                        finding.remedy().in(locale)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a\" onload=\"x' & ]]> <!-- &amp; -->",
                "emoji 😀 👩‍👩‍👧 and 𠮷",
                "مشروع الصيانة שלום",
                "\u202Egnp.exe\u202C \u0000\u0007 half \uD83D gone \uFFFF",
                "</style></title>"
            })
    void namesAreEscapedWhereverTheyStand(String name) {
        for (Locale locale : LANGUAGES) {
            String page = Pages.page(Samples.everything(name), locale);
            assertThat(page).doesNotContain("<script", "\u202E", "\u0000", "\uFFFF");
            assertThat(Xml.parse(page).getElementsByTagName("script").getLength())
                    .isZero();
            assertThat(page.split("</style>", -1)).hasSize(2);
            String shown = Pages.blanksAsOne(
                    name.replace('\uFFFF', '\uFFFD').replaceAll("\uD83D(?! ?[\uDC00-\uDFFF])", "\uFFFD"));
            assertThat(Pages.words(page)).contains(shown);
        }
    }

    /** Every attribute and style rule through which a page could fetch something. */
    @Test
    void nothingIsLoadedFromElsewhere() {
        String page = Pages.page(Samples.everything("http://example.org/a.png"), Locale.CHINESE);
        assertThat(page)
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
                .doesNotContain(
                        "<script", "<link", "<img", "<iframe", "<object", "<base", " style=", "@import", "url(");
        Matcher links = Pattern.compile("\\s(href|src|srcset|action|data|poster|xlink:href)=\"([^\"]*)\"")
                .matcher(page);
        Set<String> targets = new TreeSet<>();
        while (links.find()) {
            targets.add(links.group(2));
        }
        assertThat(targets).containsExactly("#e1", "#e2", "#e3", "#e4", "#top");
        for (String target : targets) {
            assertThat(page).contains("id=\"" + target.substring(1) + "\"");
        }
        String attributes = page.replaceAll(">[^<]*<", "><");
        assertThat(attributes.replaceAll("xmlns=\"http://www\\.w3\\.org/(2000/svg|1999/xhtml)\"", ""))
                .doesNotContain("://");
    }

    @Test
    void thePageIsTheSameInEveryLocale() {
        Dossier dossier = Samples.everything("Name");
        String here = Pages.page(dossier, Locale.CHINESE);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Pages.page(dossier, Locale.CHINESE)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
        assertThat(Pages.page(dossier, Locale.TAIWAN)).isEqualTo(here);
    }

    /** 元 and 万元 are the units that the figures were printed in; everything else must be said in English. */
    @Test
    void theEnglishPageIsEnglish() {
        String words = Pages.words(Pages.page(Samples.everything("Name"), Locale.ENGLISH));
        assertThat(words.replace("万元", "").replace("元", "")).doesNotContainPattern("\\p{IsHan}");
        assertThat(Pages.page(Samples.everything("Name"), Locale.ENGLISH)).contains("lang=\"en\"");
    }

    /** Policies, codes and files have names that are never translated, and so have the columns of tables of results. */
    @Test
    void theChinesePageIsChinese() {
        String words = Pages.words(Pages.page(Samples.everything("名称"), Locale.CHINESE));
        Set<String> latin = new TreeSet<>();
        Pattern.compile("[A-Za-z][A-Za-z-]{2,}").matcher(words).results().forEach(word -> latin.add(word.group()));
        assertThat(latin)
                .containsExactlyInAnyOrder(
                        "mof-",
                        "self",
                        "score-sum",
                        "reason-missing",
                        "policy-assumed",
                        "lever",
                        "low",
                        "high",
                        "total");
    }

    /** 45 % of 90 % is half of 40 points: 20 for certain, and 60 that nothing is reported of. */
    @Test
    void aRangeIsShownAsARange() {
        String words = Pages.words(Pages.page(Samples.named("Name", "45%"), Locale.CHINESE));
        assertThat(words).contains("20.00–80.00", "0.00–60.00", "差–良", "得分为区间");
        String all = Pages.words(Pages.page(Samples.everything("Name"), Locale.ENGLISH));
        assertThat(all).contains("20.00–80.00 / 100", "poor–good", "Not scored.");
    }

    @Test
    void whatWasNotReportedIsNotZero() {
        FundingRow budget = FundingRow.named("财政资金").with(FundingColumn.ANNUAL, "40", Unit.WAN_YUAN);
        Evaluation evaluation = Evaluation.builder()
                .from(Samples.named("名称", ""))
                .funding(Funding.of(new FundingStatement(Unit.WAN_YUAN, List.of(budget), Optional.empty())))
                .build();
        String page = Pages.page(evaluation, Locale.CHINESE);
        assertThat(Pages.words(page))
                .contains("支出未填报", "≥90% → 未填报", "≥1 → 未填报")
                .doesNotContain("结余");
        Evaluation nothing =
                Evaluation.builder().from(evaluation).funding(Funding.none()).build();
        assertThat(Pages.words(Pages.page(nothing, Locale.CHINESE))).contains("资金情况未填报");
        assertThat(Pages.words(Pages.page(nothing, Locale.ENGLISH))).contains("The funds are not reported.");
    }

    @Test
    void aTornadoIsDrawnWhereThereIsOne() {
        Dossier without = Pages.dossier(PanlongCase.evaluation());
        Dossier with = Dossier.builder()
                .from(without)
                .addTable(Samples.tornado("funds(SPENT)"))
                .build();
        assertThat(Pages.words(Pages.page(without, Locale.ENGLISH))).doesNotContain("What if", "moves the total");
        assertThat(Pages.words(Pages.page(with, Locale.ENGLISH)))
                .contains("What if", "what moves the total most", "funds(SPENT) 2", "82.2");
    }

    @Test
    void severalProjectsAreComparedBestFirst() {
        List<Evaluation> evaluations = new ArrayList<>(List.of(PanlongCase.evaluation()));
        evaluations.add(BohuCase.evaluation());
        String page = Pages.page(Pages.dossier(evaluations), Locale.CHINESE);
        assertThat(Pages.words(page)).contains("2 个项目", "64.4 万元", "25.4 万元");
        assertThat(page.indexOf("href=\"#e2\"")).isPositive().isLessThan(page.indexOf("href=\"#e1\""));
        assertThat(Pages.words(Pages.page(PanlongCase.evaluation(), Locale.CHINESE)))
                .doesNotContain("总览", "名次");
    }

    /** Points have up to 24 digits; a range of five points each would be more ranges than there are atoms in a page. */
    @Test
    void totalsFarApartAreSpreadOverFewRanges() {
        List<Evaluation> evaluations = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            evaluations.add(Evaluation.builder()
                    .project(Project.builder().name("P" + i).build())
                    .kind(EvaluationKind.UNIT_SELF)
                    .tree(IndicatorTree.builder("")
                            .indicator("a", Points.of("100000000000000000000"), Samples.PROPORTIONAL)
                            .build())
                    .putMeasurement(
                            IndicatorPath.of("a"), LeafMeasurement.of(Notation.measurement("≥90%", i * 15 + "%")))
                    .build());
        }
        String page = Pages.page(Pages.dossier(evaluations), Locale.ENGLISH);
        assertThat(Pages.words(page)).contains("how the totals are spread");
    }

    @Test
    void anEmptyDossierIsAPage() {
        for (Locale locale : LANGUAGES) {
            Xml.parse(Pages.page(Dossier.builder().build(), locale));
            Xml.parse(Pages.page(Dossier.of(founding()), locale));
        }
    }
}
