package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.examples.ApiSource.Declaration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the published modules show is explained to strangers. A test cannot tell whether a comment is good; it finds what surely says
 * nothing: no comment at all, no word on threads, a package that leaves nothing to others.
 */
class JavadocTest {

    private static final Path ROOT = Path.of("..");
    private static final List<String> PUBLISHED =
            List.of("pes-core", "pes-scoring", "pes-io-json", "pes-io-excel", "pes-testkit");
    private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("public .*\\b(?:class|interface|record|enum) \\w+.*");
    private static final Pattern EXCEPTION = Pattern.compile(".* extends \\w*(?:Exception|Error) .*");
    private static final Pattern NOT_FOR = Pattern.compile("(?i)\\b(?:not|no|nothing|never|elsewhere)\\b");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/");

    @Test
    void everythingThatCallersSeeHasAComment() {
        List<Path> sources = sources();

        assertThat(sources).as("sources of exported packages").hasSizeGreaterThan(200);
        assertThat(sources.stream()
                        .flatMap(source -> declarations(source).stream()
                                .filter(declaration -> !isExplained(declaration))
                                .map(declaration -> place(source, declaration))))
                .as("declarations without a comment")
                .isEmpty();
    }

    /** An exception belongs to the thread that threw it; any other type is shared unless it says that it must not be. */
    @Test
    void everyPublicTypeSaysWhetherThreadsMayShareIt() {
        assertThat(sources().stream()
                        .flatMap(source -> declarations(source).stream()
                                .limit(1)
                                .filter(declaration -> !speaksOfThreads(declaration))
                                .map(declaration -> place(source, declaration))))
                .as("public types whose comments have no word on threads")
                .isEmpty();
    }

    @Test
    void everyExportedPackageSaysWhatItIsNotFor() {
        List<Path> packages = packages();

        assertThat(packages).as("exported packages").hasSizeGreaterThan(20);
        assertThat(packages.stream().filter(folder -> !saysWhatItIsNotFor(text(folder.resolve("package-info.java")))))
                .as("packages that do not say what they are not for")
                .isEmpty();
    }

    @Test
    void whatIsMissingIsFoundWhereverItIsMissing() {
        List<String> source = """
                package sample;

                /** Explained; for one thread. */
                public sealed interface Sample {
                    record Bare(int number) implements Sample {
                        public int twice() {
                            record Local(int number) {}
                            return new Local(2 * number).number();
                        }

                        @Override
                        public String toString() {
                            return "";
                        }
                    }

                    /** Explained. */
                    enum Kind {
                        /** Explained. */
                        ONE("1"),
                        TWO("2");

                        private final String text;

                        Kind(String text) {
                            this.text = text;
                        }
                    }

                    private static int hidden() {
                        return 0;
                    }

                    /** Explained. */
                    int shown();

                    int forgotten();
                }
                """.lines().toList();

        assertThat(ApiSource.declarations(source).stream().filter(declaration -> !isExplained(declaration)))
                .extracting(Declaration::text)
                .containsExactly(
                        "record Bare(int number) implements Sample {",
                        "public int twice() {",
                        "TWO(\"2\");",
                        "int forgotten();");
    }

    @Test
    void aTypeWithoutAWordOnThreadsIsFoundUnlessItIsAnException() {
        assertThat(speaksOfThreads(type("/** A sample. */", "public final class Sample {")))
                .isFalse();
        assertThat(speaksOfThreads(type("/** A sample. Not thread-safe. */", "public record Sample(int a) {}")))
                .isTrue();
        assertThat(speaksOfThreads(type("/** A sample. */", "public final class OddException extends Exception {")))
                .isTrue();
        assertThat(saysWhatItIsNotFor("/** Samples. */\n// Nothing else.\npackage sample;"))
                .isFalse();
        assertThat(saysWhatItIsNotFor("/** Samples; nothing here is real. */\npackage sample;"))
                .isTrue();
    }

    private static Declaration type(String comment, String text) {
        return new Declaration(1, text, comment, false);
    }

    private static boolean isExplained(Declaration declaration) {
        return declaration.inherits() || !declaration.comment().isEmpty();
    }

    private static boolean speaksOfThreads(Declaration declaration) {
        return !TYPE.matcher(declaration.text()).matches()
                || EXCEPTION.matcher(declaration.text()).matches()
                || declaration.comment().toLowerCase(Locale.ROOT).contains("thread");
    }

    private static boolean saysWhatItIsNotFor(String source) {
        return COMMENT.matcher(source)
                .results()
                .anyMatch(comment -> NOT_FOR.matcher(comment.group()).find());
    }

    private static List<Declaration> declarations(Path source) {
        return ApiSource.declarations(text(source).lines().toList());
    }

    /** As editors and compilers write it. */
    private static String place(Path source, Declaration declaration) {
        return ROOT.relativize(source) + ":" + declaration.line() + ": " + declaration.text();
    }

    /** The folders of the packages that published modules export, to everybody. */
    private static List<Path> packages() {
        List<Path> folders = new ArrayList<>();
        for (String module : PUBLISHED) {
            Path main = ROOT.resolve(module).resolve(Path.of("src", "main", "java"));
            EXPORTS.matcher(text(main.resolve("module-info.java")))
                    .results()
                    .forEach(exported ->
                            folders.add(main.resolve(exported.group(1).replace('.', '/'))));
        }
        return folders;
    }

    private static List<Path> sources() {
        return packages().stream().flatMap(folder -> sources(folder).stream()).toList();
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
