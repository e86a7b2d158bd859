package io.github.pes4j.examples;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.io.StreamingWriter.Session;
import io.github.pes4j.core.result.Dossier.FileFindings;
import io.github.pes4j.core.result.Dossier.Item;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.List;

/**
 * Remembers whether anything was scored, and why files gave nothing. Of a million broken lines it passes on the first ones
 * and counts the rest: whoever prints them at the end has to keep them until then.
 */
final class Reasons implements Session {

    private static final int KEPT = 100;

    private final Session next;
    private final int most;
    private final List<FileFindings> first = new ArrayList<>();
    private long passed;
    private boolean anyItem;

    Reasons(Session next, int most) {
        this.next = next;
        this.most = most;
    }

    @Override
    public void item(Item item) {
        scored();
        next.item(item);
    }

    /** Something was scored. */
    void scored() {
        anyItem = true;
    }

    @Override
    public void file(FileFindings findings) {
        if (first.size() < KEPT) {
            first.add(findings);
        }
        if (passed++ < most) {
            next.file(findings);
        }
    }

    @Override
    public void portfolio(PortfolioSummary summary) {
        next.portfolio(summary);
    }

    /** Says how much was left out, if anything was. */
    void end() {
        if (passed > most) {
            next.file(new FileFindings(
                    "…",
                    List.of(Finding.of(FindingCodes.TOO_LARGE)
                            .got(new Bilingual("另有 {0} 处问题未列出", "{0} more problems, not listed").with(passed - most))
                            .remedy(new Bilingual("输出到 .jsonl 文件可列出全部", "an --out that ends in .jsonl lists them all"))
                            .build())));
        }
    }

    /** Whether nothing was scored. */
    boolean isNothing() {
        return !anyItem;
    }

    /** Why files gave nothing; the first reasons, if there are many. */
    List<FileFindings> first() {
        return first;
    }
}
