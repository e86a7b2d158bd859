package io.github.pes4j.io.json;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The problems of one document or of a part of it, while it is read. Not thread-safe. */
final class Problems {

    private static final Bilingual NEWER =
            new Bilingual("该字段未读取；升级 PES 后可读取", "this field was left out; a newer PES reads it");

    private final List<Finding> findings = new ArrayList<>();
    private final boolean newer;

    /** The names of fields that were asked for, of each object that is being read behind those of the one around it. */
    private final List<String> asked = new ArrayList<>();

    /** For a document of a newer minor version, fields that nobody knows are no errors. */
    Problems(boolean newer) {
        this.newer = newer;
    }

    /** None yet, about the same document. */
    Problems others() {
        return new Problems(newer);
    }

    void asking(String name) {
        asked.add(name);
    }

    /** How many names were asked for. */
    int asked() {
        return asked.size();
    }

    /** The names that were asked for since there were so many, each once and in order. */
    List<String> askedSince(int before) {
        return asked.subList(before, asked.size()).stream().distinct().sorted().toList();
    }

    /** Goes back to so many. */
    void forgetSince(int before) {
        for (int i = asked.size() - 1; i >= before; i--) {
            asked.remove(i);
        }
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** A field that the format does not have, and those that it has there. */
    void unknown(JsonNode field, List<String> known) {
        Finding.Builder finding = Finding.of(FindingCodes.UNKNOWN_FIELD)
                .addPlace(field.location())
                .got('"' + JsonNode.shortened(field.name()) + '"')
                .expected(String.join(", ", known));
        add((newer ? finding.severity(Severity.WARNING).remedy(NEWER) : finding).build());
    }

    List<Finding> findings() {
        return findings;
    }

    /** The value, unless something is wrong with it. */
    <T> Outcome<T> outcome(Supplier<T> value) {
        boolean wrong = findings.stream().anyMatch(Finding::isError);
        return wrong ? Outcome.failed(findings) : Outcome.of(value.get(), findings);
    }
}
