package io.github.pes4j.core.form.render;

import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** What a form cannot hold, one finding after the other. Confined to one thread. */
final class Losses {

    private final List<Finding> findings = new ArrayList<>();

    void add(Subject subject, Bilingual what) {
        findings.add(Finding.of(FindingCodes.NOT_REPRESENTABLE)
                .subject(subject)
                .got(what)
                .build());
    }

    void add(String part, Bilingual what) {
        add(new Subject.Part(part), what);
    }

    /** What no form has room for, whatever it looks like. */
    void addWhatNoFormHolds(Evaluation evaluation, Mention place) {
        addCount("支出明细", evaluation.funding().movements().size(), new Bilingual("{0} 笔", "{0} movements"));
        addCount("合同", evaluation.funding().contracts().size(), new Bilingual("{0} 份", "{0} contracts"));
        long elsewhere = evaluation.claims().stream()
                .filter(claim -> !claim.mention().equals(place))
                .count();
        addCount("报告所列数据", elsewhere, new Bilingual("表外数据 {0} 项", "{0} claims made elsewhere in the report"));
        evaluation.policy().ifPresent(id -> add("评分办法", Bilingual.same(id)));
        evaluation
                .measurements()
                .forEach((path, leaf) -> leaf.override()
                        .ifPresent(override -> add(
                                new Subject.OfIndicator(path),
                                new Bilingual("人工调整为 {0} 分", "an override of {0} points").with(override.points()))));
    }

    void addCount(String part, long count, Bilingual pattern) {
        if (count > 0) {
            add(part, pattern.with(count));
        }
    }

    List<Finding> all() {
        return findings;
    }
}
