package io.github.pes4j.examples;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links and headings of a Markdown page, as GitHub shows it. */
final class MarkdownPage {

    private static final Pattern FENCE = Pattern.compile("(?ms)^ *(```+|~~~+).*?^ *\\1 *$");
    private static final Pattern INLINE_CODE = Pattern.compile("(`+)[^`].*?\\1");
    private static final Pattern LINK = Pattern.compile("]\\(\\s*<?([^)\\s>]+)>?[^)]*\\)");
    private static final Pattern NAMED_LINK = Pattern.compile("(?m)^ *\\[[^]]+]: *(\\S+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} +(.*?) *#* *$");
    private static final Pattern ANCHOR = Pattern.compile("<[a-zA-Z][^>]*\\b(?:id|name)=\"([^\"]+)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private MarkdownPage() {}

    /** The targets of links that lead nowhere, in their order. */
    static List<String> brokenLinks(Path page, Path repository) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String link : links(page)) {
            if (!ELSEWHERE.matcher(link).matches() && !leadsSomewhere(link, page, repository)) {
                broken.add(link);
            }
        }
        return broken;
    }

    private static boolean leadsSomewhere(String link, Path page, Path repository) throws IOException {
        String target = URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path file = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (!file.startsWith(repository) || !Files.exists(file)) {
            return false;
        }
        return hash < 0 || !file.toString().endsWith(".md") || anchors(file).contains(target.substring(hash + 1));
    }

    private static List<String> links(Path page) throws IOException {
        String text = INLINE_CODE.matcher(withoutFences(page)).replaceAll("");
        return Stream.of(LINK, NAMED_LINK)
                .flatMap(pattern -> matches(pattern, text).stream())
                .toList();
    }

    private static Set<String> anchors(Path page) throws IOException {
        String text = withoutFences(page);
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String heading : matches(HEADING, text)) {
            String anchor = anchor(heading);
            int before = seen.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        }
        anchors.addAll(matches(ANCHOR, text));
        return anchors;
    }

    /** GitHub's way: the shown text in lower case, without signs, with a hyphen for each blank. */
    private static String anchor(String heading) {
        return heading.replaceAll("!?\\[([^]]*)]\\([^)]*\\)", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                .replace(' ', '-');
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String withoutFences(Path page) throws IOException {
        return FENCE.matcher(Files.readString(page)).replaceAll("");
    }
}
