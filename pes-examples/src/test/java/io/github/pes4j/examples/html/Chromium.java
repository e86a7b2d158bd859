package io.github.pes4j.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chromium as a reader of pages. Needs {@code chromium} on the path. */
final class Chromium {

    /** Reports itself in the title: how wide the page wants to be, and what sticks out of the window. */
    private static final String PROBE = """
            <script>window.addEventListener('load', () => {
              document.querySelectorAll('details').forEach(each => { each.open = true; });
              const wide = document.documentElement.clientWidth;
              const out = [...document.body.querySelectorAll('*')]
                  .filter(each => !each.closest('.scroll') && getComputedStyle(each).clipPath === 'none'
                      && !each.closest('thead') && each.getBoundingClientRect().right - wide >= 1)
                  .map(each => each.tagName + '.' + each.getAttribute('class'));
              const small = [...document.querySelectorAll('svg text')]
                  .map(each => parseFloat(getComputedStyle(each).fontSize) * each.getScreenCTM().a);
              parent.postMessage(JSON.stringify({window: wide, page: document.documentElement.scrollWidth,
                  out: [...new Set(out)], letters: Math.floor(Math.min(99, ...small)),
                  loaded: performance.getEntriesByType('resource').length}), '*');
            });</script>""";

    private Chromium() {}

    /** What the page says of itself in a window of a width: one line of JSON. */
    static String probed(Path folder, String page, int width) throws IOException, InterruptedException {
        // The page forbids scripts; the probe is ours.
        String open = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", PROBE + "</body>");
        Files.writeString(folder.resolve("probed.html"), open);
        // Windows have a least width, frames have none.
        Path frame = Files.writeString(
                folder.resolve("frame.html"),
                "<!DOCTYPE html><title>nothing</title><script>onmessage = said => { document.title = said.data; };</script>"
                        + "<iframe src=\"probed.html\" style=\"border:0;height:3000px;width:" + width
                        + "px\"></iframe>");
        String dom = run(
                folder,
                1400,
                3200,
                List.of(
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        frame.toUri().toString()));
        int from = dom.indexOf("<title>") + "<title>".length();
        return dom.substring(from, dom.indexOf("</title>"));
    }

    /** A picture of the page. */
    static void picture(Path folder, String page, Path png, int width, int height)
            throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("page.html"), page);
        Files.createDirectories(png.toAbsolutePath().getParent());
        run(
                folder,
                width,
                height,
                List.of("--screenshot=" + png.toAbsolutePath(), file.toUri().toString()));
    }

    /** The requests that the page made, as Chromium logs them. Chromium's own have no origin. */
    static List<String> requests(Path folder, String page) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("page.html"), page);
        Path log = folder.resolve("network.json");
        run(
                folder,
                1280,
                2000,
                List.of("--log-net-log=" + log, "--dump-dom", file.toUri().toString()));
        Pattern request =
                Pattern.compile("\"initiator\":\"(?!not an origin).*\"url\":\"(?!file:|data:|about:|chrome)([^\"]*)");
        return Files.readString(log, StandardCharsets.UTF_8)
                .lines()
                .map(request::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    private static String run(Path folder, int width, int height, List<String> arguments)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                // Whatever Chromium itself would like to ask somebody, nobody is there.
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--hide-scrollbars",
                "--force-device-scale-factor=1",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
                "--window-size=" + width + "," + height));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("chromium came to an end").isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
