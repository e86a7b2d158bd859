package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links between the pages of the repository lead somewhere: to a file that is there, and to a heading that it has. */
class LinksTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws IOException {
        List<Path> pages = pages();

        assertThat(pages).contains(REPOSITORY.resolve("README.md"), REPOSITORY.resolve("docs/formats.md"));
        assertThat(pages)
                .allSatisfy(page -> assertThat(MarkdownPage.brokenLinks(page, REPOSITORY))
                        .as(REPOSITORY.relativize(page).toString())
                        .isEmpty());
    }

    @Test
    void aLinkToAFileThatIsMissingIsBroken(@TempDir Path folder) throws IOException {
        Path page = write(folder, "page.md", "[there](page.md), [gone](gone.md) and ![a picture](gone.png)");

        assertThat(MarkdownPage.brokenLinks(page, folder)).containsExactly("gone.md", "gone.png");
    }

    @Test
    void aLinkToAHeadingThatIsMissingIsBroken(@TempDir Path folder) throws IOException {
        write(folder, "other.md", "# What `pes score` prints\n\n## 得分\n\n## 得分\n\n<a id=\"by-hand\"></a>\n");
        Path page = write(folder, "page.md", """
                # Here
                [a](#here) [b](#there) [c](other.md#what-pes-score-prints) [d](other.md#得分-1) [e](other.md#得分-2)
                [f](other.md#by-hand)
                """);

        assertThat(MarkdownPage.brokenLinks(page, folder)).containsExactly("#there", "other.md#得分-2");
    }

    @Test
    void aLinkOutOfTheRepositoryIsBrokenEvenWhereTheFileExists(@TempDir Path folder) throws IOException {
        write(folder, "secret.md", "");
        Path inside = Files.createDirectory(folder.resolve("repository"));
        Path page = write(inside, "page.md", "[out](../secret.md)");

        assertThat(MarkdownPage.brokenLinks(page, inside)).containsExactly("../secret.md");
    }

    @Test
    void codeAndOtherSitesAreLeftAlone(@TempDir Path folder) throws IOException {
        Path page = write(folder, "page.md", """
                ```
                [in](code.md)
                # not a heading
                ```
                `[in](a.md)` and [elsewhere](https://example.org/a.md) and [mail](mailto:a@example.org), but [this](#not-a-heading)

                [by name]: gone.md
                """);

        assertThat(MarkdownPage.brokenLinks(page, folder)).containsExactly("#not-a-heading", "gone.md");
    }

    /** What a visitor of the repository reads: the pages at its root, of its docs and of its templates. */
    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> root = Files.list(REPOSITORY);
                Stream<Path> docs = Files.walk(REPOSITORY.resolve("docs"));
                Stream<Path> templates = Files.walk(REPOSITORY.resolve(".github"))) {
            Stream.of(root, docs, templates)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(pages::add);
        }
        return pages;
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
