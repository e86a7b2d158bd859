package io.github.pes4j.core.policy;

import io.github.pes4j.core.value.Bilingual;

/**
 * The grade (等级) of a total, or the grades between which it lies while some score is open. Immutable and thread-safe.
 *
 * @param worst the grade if every open score turns out lowest
 * @param best the grade if every open score turns out highest
 */
public record GradeRange(Grade worst, Grade best) {

    /** Whether the open scores can no longer change the grade. */
    public boolean isCertain() {
        return worst.equals(best);
    }

    /** The word for programs if the grade is certain: {@code excellent}; else both: {@code good–excellent}. */
    public String code() {
        return isCertain() ? best.code() : worst.code() + "–" + best.code();
    }

    /** The label of the grade if it is certain: 优; else both ends: 良–优. */
    public String label() {
        return isCertain() ? best.label() : worst.label() + "–" + best.label();
    }

    /** The grade in words, or both ends: the labels, and in English the words for programs. */
    public Bilingual title() {
        return new Bilingual(label(), code());
    }
}
