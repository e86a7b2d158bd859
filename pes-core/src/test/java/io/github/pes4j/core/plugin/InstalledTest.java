package io.github.pes4j.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.Checks;
import io.github.pes4j.core.custom.RuleProvider;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.result.Dossier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One plug-in that is broken is reported, and the others work. */
class InstalledTest {

    private static final String GONE = "acme.Gone";

    @TempDir
    private Path folder;

    private void with(Class<?> service, List<String> providers, Runnable action) {
        try {
            ClassPath.with(folder, service, providers, action);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Class<?>... types) {
        return Stream.of(types).map(Class::getName).toList();
    }

    /** What is said of each, without the words that all of them share. */
    private static List<String> reasons(List<Finding> broken) {
        assertThat(broken).extracting(Finding::code).containsOnly(FindingCodes.BROKEN_PLUG_IN);
        return broken.stream().map(finding -> finding.got().orElseThrow().en()).toList();
    }

    @Test
    void formatsAreListedByTheirIdsHoweverTheyAreDeclared() {
        with(FormatProvider.class, names(PlugIns.Zebra.class, PlugIns.Ant.class), () -> {
            assertThat(Formats.installed().ids()).containsExactly("ant", "zebra");
            assertThat(Formats.installed().broken()).isEmpty();
        });
        with(
                FormatProvider.class,
                names(PlugIns.Ant.class, PlugIns.Zebra.class),
                () -> assertThat(Formats.installed().ids()).containsExactly("ant", "zebra"));
    }

    @Test
    void aFormatWhoseConstructorThrowsIsReportedAndTheOthersWork() {
        oneIsBroken(PlugIns.Unmade.class, "PlugIns$Unmade", "IllegalStateException: no licence");
    }

    @Test
    void aFormatThatNeedsAMissingClassIsReportedAndTheOthersWork() {
        oneIsBroken(PlugIns.Nameless.class, "PlugIns$Nameless", "NoClassDefFoundError: acme/Names");
    }

    @Test
    void aFormatWhoseMethodThrowsIsReportedAndTheOthersWork() {
        oneIsBroken(PlugIns.Endless.class, "PlugIns$Endless", "UnsupportedOperationException: later");
    }

    private void oneIsBroken(Class<?> broken, String... said) {
        with(FormatProvider.class, names(PlugIns.Zebra.class, broken, PlugIns.Ant.class), () -> {
            Formats formats = Formats.installed();
            assertThat(formats.ids()).containsExactly("ant", "zebra");
            assertThat(reasons(formats.broken()))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason).contains(said));
        });
    }

    @Test
    void aClassThatIsNotThereIsReportedAndTheOthersWork() {
        with(FormatProvider.class, List.of(PlugIns.Zebra.class.getName(), GONE, PlugIns.Ant.class.getName()), () -> {
            Formats formats = Formats.installed();
            assertThat(formats.ids()).containsExactly("ant", "zebra");
            assertThat(reasons(formats.broken()))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason).contains(GONE));
        });
    }

    @Test
    void allThatAreBrokenAreReportedAtOnce() {
        with(
                FormatProvider.class,
                List.of(
                        GONE,
                        PlugIns.Unmade.class.getName(),
                        "acme.AlsoGone",
                        PlugIns.Ant.class.getName(),
                        PlugIns.Endless.class.getName()),
                () -> {
                    assertThat(Formats.installed().ids()).containsExactly("ant");
                    assertThat(Formats.installed().broken()).hasSize(4);
                });
    }

    @Test
    void whoLacksAFormatIsToldOfTheBrokenOnes() {
        with(FormatProvider.class, List.of(GONE, PlugIns.Ant.class.getName()), () -> {
            Reading reading = read("a.xlsx");
            assertThat(reading.findings())
                    .extracting(Finding::code)
                    .containsExactly(FindingCodes.UNREADABLE, FindingCodes.BROKEN_PLUG_IN);
            assertThatThrownBy(() -> Formats.installed()
                            .write(Dossier.of(List.of()), Sink.of("a.json", new ByteArrayOutputStream())))
                    .hasMessageContaining("io.github.pes4j:pes-io-json")
                    .hasMessageContaining(GONE);
        });
    }

    @Test
    void aFormatWithoutTheReaderThatItClaimsIsAFindingAboutTheFile() {
        with(FormatProvider.class, names(PlugIns.Readerless.class), () -> {
            assertThat(read("a.readerless").findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message(Locale.ENGLISH))
                            .contains("a.readerless", "PlugIns$Readerless", "no driver"));
            assertThat(read("a.xlsx").findings().get(0).message(Locale.ENGLISH)).contains("installed: []");
        });
    }

    private static Reading read(String name) {
        try {
            return Formats.installed().read(Source.ofText(name, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void twoFormatsOfOneIdAreRefusedWithBothClasses() {
        with(
                FormatProvider.class,
                names(PlugIns.Ant.class, PlugIns.OtherAnt.class),
                () -> assertThatThrownBy(Formats::installed)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("PlugIns$Ant")
                        .hasMessageContaining("PlugIns$OtherAnt"));
    }

    @Test
    void aBrokenRuleIsReportedAndTheOthersWork() {
        List<String> declared = List.of(PlugIns.Shouting.class.getName(), GONE, PlugIns.Rule.class.getName());
        with(RuleProvider.class, declared, () -> {
            Rules rules = Rules.installed();
            assertThat(rules.ids()).containsExactly("acme:rule");
            assertThat(reasons(rules.broken()))
                    .satisfiesExactly(
                            first -> assertThat(first).contains("'SHOUTING'"),
                            second -> assertThat(second).contains(GONE));
        });
    }

    @Test
    void aBrokenCheckIsReportedAndTheOthersWork() {
        List<String> declared = List.of(PlugIns.Untitled.class.getName(), GONE, PlugIns.Check.class.getName());
        with(AuditCheck.class, declared, () -> {
            assertThat(Checks.installed()).extracting(AuditCheck::id).containsExactly("acme:check");
            assertThat(reasons(Checks.broken()))
                    .satisfiesExactly(
                            first -> assertThat(first).contains("PlugIns$Untitled", "no title"),
                            second -> assertThat(second).contains(GONE));
        });
    }
}
