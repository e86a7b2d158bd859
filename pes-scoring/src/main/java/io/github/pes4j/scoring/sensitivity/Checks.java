package io.github.pes4j.scoring.sensitivity;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.RefusalException;

/** What the arguments of this package have to be. Messages say what to write instead. */
final class Checks {

    private static final Bilingual EXCHANGED = new Bilingual("请对调", "exchange them");
    private static final Bilingual FIXED =
            new Bilingual("不能变动的数不是因素，请去掉", "a number that cannot vary is no factor, leave it out");

    private Checks() {}

    static double finite(double number, Bilingual what) {
        if (!Double.isFinite(number)) {
            throw new RefusalException("{0}须为有限的数，而不是 {1}", "{0} must be a finite number, and is {1}", what, number);
        }
        return number;
    }

    static void below(double least, double most, Bilingual kind) {
        finite(least, new Bilingual("{0}的最小值", "the least of a {0}").with(kind));
        finite(most, new Bilingual("{0}的最大值", "the most of a {0}").with(kind));
        if (!(least < most)) {
            throw new RefusalException(
                    "{0}的最小值须小于最大值，现为 {1} 和 {2}：{3}",
                    "a {0} needs a least below its most, and has {1} and {2}: {3}",
                    kind,
                    least,
                    most,
                    least > most ? EXCHANGED : FIXED);
        }
        finite(most - least, new Bilingual("{0}的区间", "the range of a {0}").with(kind));
    }

    static double probability(double u) {
        if (!(u > 0 && u < 1)) {
            throw new IllegalArgumentException("a quantile is asked for a share above 0 and below 1, not for " + u);
        }
        return u;
    }

    static int atLeast(int least, int number, Bilingual what) {
        if (number < least) {
            throw new RefusalException(
                    "{0}至少为 {1}，而不是 {2}", "{0} must be at least {1}, and is {2}", what, least, number);
        }
        return number;
    }
}
