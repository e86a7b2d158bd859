package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.examples.MessageScanner.Pair;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever PES says, it says in Chinese and in English. */
class MessagesTest {

    private static final Path REPOSITORY = Path.of("..");

    /** Reports of the field, which are what they are. */
    private static final String FACTS = "testkit/cases";

    @Test
    void everyTextOfTheSourcesSaysTheSameInBothLanguages() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (Stream<Path> files = Files.find(REPOSITORY, 30, (file, type) -> isSource(file))) {
            files.sorted().forEach(file -> pairs.addAll(MessageScanner.in(file)));
        }

        // Fewer would mean that the scanner has gone blind.
        assertThat(pairs).hasSizeGreaterThan(500);
        assertThat(pairs).extracting(Pair::at).anyMatch(at -> at.startsWith("AuditCodes.java"));
        assertThat(pairs.stream().map(MessagesTest::complaint).flatMap(Optional::stream))
                .isEmpty();
    }

    private static boolean isSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/main/java/")
                && path.endsWith(".java")
                && !path.contains("/target/")
                && !path.contains(FACTS);
    }

    private static Optional<String> complaint(Pair pair) {
        List<String> faults = Wording.faults(pair.zh(), pair.en());
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(pair.at() + " " + faults + ": '" + pair.zh() + "' and '" + pair.en() + "'");
    }

    @Test
    void everyFindingCodeHasTitleAndRemedyInBothLanguages() {
        List<FindingCode> codes = new ArrayList<>(FindingCodes.all());
        codes.addAll(AuditCodes.all());

        assertThat(codes).hasSizeGreaterThan(50);
        assertThat(codes.stream()
                        .flatMap(code -> Stream.of(pair(code.id(), code.title()), pair(code.id(), code.remedy())))
                        .map(MessagesTest::complaint)
                        .flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    void everyEnumThatHasWordsHasThemInBothLanguages() {
        List<Pair> pairs = new ArrayList<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.pes4j")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect)
                        .forEach(type -> pairs.addAll(words(type)));

        assertThat(pairs).extracting(Pair::at).contains("FundingColumn.SPENT title", "Basis.JUDGED title");
        assertThat(pairs.stream().map(MessagesTest::complaint).flatMap(Optional::stream))
                .isEmpty();
    }

    private static List<Pair> words(Class<?> type) {
        List<Pair> words = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (method.getReturnType() == Bilingual.class && method.getParameterCount() == 0) {
                for (Object constant : type.getEnumConstants()) {
                    words.add(pair(
                            type.getSimpleName() + "." + constant + " " + method.getName(), invoke(method, constant)));
                }
            }
        }
        return words;
    }

    private static Bilingual invoke(Method method, Object constant) {
        try {
            return (Bilingual) method.invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }

    private static Pair pair(String at, Bilingual text) {
        return new Pair(at, text.zh(), text.en());
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource({
        "'得分', '', empty",
        "'', 'score', empty",
        "'{0} 得 {1} 分', '{0} earns points', places",
        "'score {0}', 'score {0}', no Chinese",
        "'得 {0} 分', '{0}', no words",
        "'得分,合计', 'score, sum', ASCII",
        "'得分（合计)', 'score (sum)', ASCII",
        "'缺少合计', 'no 合计', Chinese in the English",
        "'得分', 'score；', Chinese signs",
        "'没有失分。', 'no points were lost', ends",
        "'得分', 'score:', ends",
    })
    void aTextThatFailsInOneLanguageIsFound(String zh, String en, String fault) {
        assertThat(Wording.faults(zh, en)).anySatisfy(found -> assertThat(found).contains(fault));
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource({
        "'{0}；{1}', '{0}; {1}'",
        "'没有失分。', 'No points were lost.'",
        "'支出 {0} 万元（{1}）', '{0} 万元 spent ({1})'",
        "'表中应有“项目名称”', 'a form has ''项目名称'''",
        "'使各档首尾相接，如 [80,90)、[90,100]', 'let them meet: [80,90), [90,100]'",
    })
    void aTextThatSaysTheSameTwiceIsNot(String zh, String en) {
        assertThat(Wording.faults(zh, en)).isEmpty();
    }

    @Test
    void theScannerSeesThroughLinesJoinsCommentsAndNestedCalls() {
        assertThat(MessageScanner.in("A.java", """
                        // new Bilingual("注释", "comment")
                        /* new Bilingual("注释", "comment") */
                        List<String> same = List.of("项目名称", "三级指标");
                        char quote = '"';
                        new Bilingual("一" + "二", "one"
                                + " two").with(say("内 {0}", "inner {0}", f("x", "y")), 2);
                        ENUM("执行数", "spent");
                        code("weight-sum", ERROR, "标题", "title", "处理", "remedy");
                        say("共 " + n + " 项", n + " of \\"them\\"");
                        say("ok", "");
                        """))
                .containsExactlyInAnyOrder(
                        new Pair("A.java:5", "一二", "one two"),
                        new Pair("A.java:6", "内 {0}", "inner {0}"),
                        new Pair("A.java:7", "执行数", "spent"),
                        new Pair("A.java:8", "标题", "title"),
                        new Pair("A.java:8", "处理", "remedy"),
                        new Pair("A.java:9", "共 " + MessageScanner.GAP + " 项", MessageScanner.GAP + " of \"them\""),
                        new Pair("A.java:10", "ok", ""));
    }
}
