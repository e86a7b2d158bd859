package io.github.pes4j.core.result;

import io.github.pes4j.core.value.Bilingual;
import java.util.Locale;

/** What a leaf's score rests on (依据). Immutable and thread-safe. */
public enum Basis {
    /** On observations and a rule. */
    COMPUTED("计算", "computed"),
    /** On the points that a person gave. */
    JUDGED("评判", "judged"),
    /** On a person's decision against the computed score. */
    OVERRIDDEN("人工调整", "overridden"),
    /** On nothing that was observed: the score is a range, or what the policy says of missing observations. */
    OPEN("待定", "open");

    private final Bilingual title;

    Basis(String zh, String en) {
        this.title = new Bilingual(zh, en);
    }

    /** The basis in words. */
    public Bilingual title() {
        return title;
    }

    /** The word for programs: {@code computed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
