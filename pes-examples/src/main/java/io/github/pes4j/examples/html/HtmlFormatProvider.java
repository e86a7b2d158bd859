package io.github.pes4j.examples.html;

import io.github.pes4j.core.io.DossierWriter;
import io.github.pes4j.core.io.FormatProvider;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reports as HTML pages. They are written and never read. A dossier has no language: the page of an installed format is
 * Chinese, as workbooks are, and who wants another says so with {@link #HtmlFormatProvider(Locale)}. Stateless and thread-safe.
 */
public final class HtmlFormatProvider implements FormatProvider {

    private final Locale locale;

    /** Chinese pages: for the service loader. */
    public HtmlFormatProvider() {
        this(Locale.CHINESE);
    }

    /** Pages in Chinese for any Chinese locale, else in English. */
    public HtmlFormatProvider(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String id() {
        return "html";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm");
    }

    @Override
    public Optional<DossierWriter> writer() {
        return Optional.of(new HtmlReportWriter(locale));
    }
}
