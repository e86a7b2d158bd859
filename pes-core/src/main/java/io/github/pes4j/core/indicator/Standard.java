package io.github.pes4j.core.indicator;

import io.github.pes4j.core.value.Bilingual;

/** What an indicator's target is measured by (评价标准). Immutable and thread-safe. */
public enum Standard {
    /** Targets, plans, budgets, quotas set before (计划标准). */
    PLAN("计划标准", "plan"),
    /** Published figures of the trade (行业标准). */
    INDUSTRY("行业标准", "industry"),
    /** Figures of earlier years (历史标准). */
    HISTORICAL("历史标准", "history");

    private final Bilingual title;

    Standard(String zh, String en) {
        this.title = new Bilingual(zh, en);
    }

    /** The standard in words. */
    public Bilingual title() {
        return title;
    }
}
