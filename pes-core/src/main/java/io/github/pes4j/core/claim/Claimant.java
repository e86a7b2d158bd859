package io.github.pes4j.core.claim;

import io.github.pes4j.core.value.Bilingual;

/** Who says something in an evaluation (评价主体). Immutable and thread-safe. */
public enum Claimant {
    /** The unit that ran the project (单位自评). */
    SELF("单位自评", "the unit itself"),
    /** The department in charge (部门评价). */
    DEPARTMENT("主管部门", "the department"),
    /** The finance office (财政评价). */
    FISCAL("财政部门", "the finance office"),
    /** A third party that was commissioned (第三方机构). */
    THIRD_PARTY("第三方机构", "a third party");

    private final Bilingual title;

    Claimant(String zh, String en) {
        this.title = new Bilingual(zh, en);
    }

    /** Who that is, in words. */
    public Bilingual title() {
        return title;
    }
}
