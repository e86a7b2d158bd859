package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.io.excel.ExcelFormatProvider;
import io.github.pes4j.io.json.JsonFormatProvider;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each published module requires, shows and provides is written down under {@code src/test/resources/modules}, so that
 * no change of it goes unnoticed. A wanted change is made there by hand.
 */
class ModuleDescriptorsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "modules");

    @ParameterizedTest
    @ValueSource(
            classes = {
                Evaluation.class,
                Scorer.class,
                JsonFormatProvider.class,
                ExcelFormatProvider.class,
                YuanjiangCase.class
            })
    void aModuleShowsWhatIsWrittenDown(Class<?> member) throws IOException, URISyntaxException {
        ModuleDescriptor module = descriptor(member);

        assertThat(description(module))
                .isEqualTo(Files.readAllLines(GOLDEN.resolve(module.name() + ".txt")).stream()
                        .collect(Collectors.joining("\n")));
    }

    /** From the file and not from the running module: this is also asked on the class path. */
    private static ModuleDescriptor descriptor(Class<?> member) throws URISyntaxException {
        Path place = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(place).findAll().iterator().next().descriptor();
    }

    /** As {@code java --describe-module} says it, in a fixed order and without versions. */
    private static String description(ModuleDescriptor module) {
        return Stream.of(
                        Stream.of((module.isOpen() ? "open " : "") + "module " + module.name()),
                        module.exports().stream().map(ModuleDescriptorsTest::exported),
                        module.opens().stream().map(ModuleDescriptorsTest::opened),
                        module.provides().stream().map(ModuleDescriptorsTest::provided),
                        module.requires().stream().map(ModuleDescriptorsTest::required),
                        module.uses().stream().map(service -> "uses " + service))
                .flatMap(Stream::sorted)
                .collect(Collectors.joining("\n"));
    }

    private static String exported(Exports exports) {
        return "exports " + exports.source() + to(exports.targets());
    }

    private static String opened(Opens opens) {
        return "opens " + opens.source() + to(opens.targets());
    }

    private static String provided(Provides provides) {
        return "provides " + provides.service() + " with "
                + provides.providers().stream().sorted().collect(Collectors.joining(" "));
    }

    private static String required(Requires requires) {
        return "requires " + requires.name()
                + requires.modifiers().stream()
                        .sorted()
                        .map(modifier -> " " + modifier.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
    }

    private static String to(Set<String> targets) {
        return targets.isEmpty() ? "" : " to " + targets.stream().sorted().collect(Collectors.joining(" "));
    }
}
