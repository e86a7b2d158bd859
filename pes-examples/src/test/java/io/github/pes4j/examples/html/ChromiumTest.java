package io.github.pes4j.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.testkit.cases.BohuCase;
import io.github.pes4j.testkit.cases.ChengdeCase;
import io.github.pes4j.testkit.cases.PanlongCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a browser makes of the pages. Leaves pictures of them in {@code target/report-pictures}, for people to look at. Needs
 * {@code chromium} on the path, and fonts with Chinese characters.
 */
@Tag("external")
class ChromiumTest {

    private static final Path PICTURES = Path.of("target", "report-pictures");
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String LONG =
            "2023年中央财政医疗服务与保障能力提升补助资金（医疗保障服务能力建设部分）supercalifragilisticexpialidocious/0123456789";

    private static Map<String, Dossier> dossiers() {
        Map<String, Dossier> dossiers = new LinkedHashMap<>();
        dossiers.put("yuanjiang", Pages.dossier(YuanjiangCase.evaluations()));
        dossiers.put("chengde", Pages.dossier(ChengdeCase.evaluation()));
        dossiers.put("bohu", Pages.dossier(BohuCase.evaluation()));
        dossiers.put("panlong", Pages.dossier(PanlongCase.evaluation()));
        dossiers.put("everything", Samples.everything(LONG));
        dossiers.put("forty", Pages.dossier(forty()));
        return dossiers;
    }

    /** Forty projects, a few of which reached what they wanted, one of which says nothing. */
    private static List<Evaluation> forty() {
        List<Evaluation> evaluations = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Evaluation one = YuanjiangCase.evaluations().get(i % 6);
            Evaluation other =
                    i % 7 == 3 ? Samples.named("项目 " + (i + 1), i == 3 ? "" : (i * 2) + "%") : PanlongCase.evaluation();
            evaluations.add(Evaluation.builder()
                    .from(i % 3 == 0 ? one : other)
                    .project(Project.builder().name("项目 " + (i + 1)).build())
                    .build());
        }
        return evaluations;
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void nothingSticksOutAndEverythingCanBeRead(int width, @TempDir Path folder)
            throws IOException, InterruptedException {
        for (Map.Entry<String, Dossier> dossier : dossiers().entrySet()) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                String page = Pages.page(dossier.getValue(), locale);
                String probed = Chromium.probed(folder, page, width);
                assertThat(probed)
                        .as(dossier.getKey() + " in " + locale)
                        .contains("\"window\":" + width, "\"page\":" + width, "\"out\":[]", "\"loaded\":0");
                // The letters of pictures scale with them.
                assertThat(Integer.parseInt(probed.replaceAll(".*\"letters\":(\\d+).*", "$1")))
                        .as("size of the smallest letters of " + dossier.getKey())
                        .isGreaterThanOrEqualTo(10);
            }
        }
    }

    @Test
    void noRequestLeavesThePage(@TempDir Path folder) throws IOException, InterruptedException {
        String page = Pages.page(Samples.everything("http://example.org/x.png"), Locale.CHINESE);
        assertThat(Chromium.requests(folder, page)).as("requests").isEmpty();
        // That this would be seen if there were one:
        String open = "<img src=\"http://127.0.0.1:9/x.png\">";
        assertThat(Chromium.requests(folder, open)).containsOnly("http://127.0.0.1:9/x.png");
    }

    @Test
    void picturesAreLeftForPeopleToLookAt(@TempDir Path folder) throws IOException, InterruptedException {
        for (Map.Entry<String, Dossier> dossier : dossiers().entrySet()) {
            String page = Pages.page(dossier.getValue(), Locale.CHINESE);
            Path desk = PICTURES.resolve(dossier.getKey() + "-desktop.png");
            Path phone = PICTURES.resolve(dossier.getKey() + "-phone.png");
            Chromium.picture(folder, page, desk, DESK, 2400);
            Chromium.picture(folder, page, phone, PHONE, 2400);
            // A blank page of this size is a few kilobytes.
            assertThat(Files.size(desk)).isGreaterThan(50_000);
            assertThat(Files.size(phone)).isGreaterThan(30_000);
        }
    }
}
