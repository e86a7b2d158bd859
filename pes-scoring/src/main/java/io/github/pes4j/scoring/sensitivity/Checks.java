package io.github.pes4j.scoring.sensitivity;

/** What the arguments of this package have to be. Messages say what to write instead. */
final class Checks {

    private Checks() {}

    static double finite(double number, String what) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(what + " must be a finite number, and is " + number);
        }
        return number;
    }

    static void below(double least, double most, String kind) {
        finite(least, "the least of a " + kind);
        finite(most, "the most of a " + kind);
        if (!(least < most)) {
            throw new IllegalArgumentException("a " + kind + " needs a least below its most, and has " + least + " and "
                    + most
                    + (least > most ? ": exchange them" : ": a number that cannot vary is no factor, leave it out"));
        }
        finite(most - least, "the range of a " + kind);
    }

    static double probability(double u) {
        if (!(u > 0 && u < 1)) {
            throw new IllegalArgumentException("a quantile is asked for a share above 0 and below 1, not for " + u);
        }
        return u;
    }

    static int atLeast(int least, int number, String what) {
        if (number < least) {
            throw new IllegalArgumentException(what + " must be at least " + least + ", and is " + number);
        }
        return number;
    }
}
