package io.github.pes4j.scoring.sensitivity;

/**
 * Random numbers of a seed (SplitMix64; Steele, Lea and Flood 2014). Streams are told apart by numbers, so that row, replicate or
 * permutation i draws the same whatever was drawn before, and on whichever thread.
 */
final class Draws {

    /** The odd number next to 2^64 ÷ the golden ratio. */
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private long state;

    private Draws(long state) {
        this.state = state;
    }

    /** The stream of a number. */
    static Draws of(long seed, long number) {
        return new Draws(seed(seed, number));
    }

    /** A seed made of a seed and a number: other numbers give seeds that have nothing to do with it. */
    static long seed(long seed, long number) {
        return mixed(mixed(seed + STEP) + STEP * (number + 1));
    }

    /** Goes over to the stream of a number, as {@link #of} would. */
    void restart(long seed, long number) {
        state = seed(seed, number);
    }

    long next() {
        state += STEP;
        return mixed(state);
    }

    /** Above 0 and below 1. */
    double open() {
        return ((next() >>> 12) + 0.5) * 0x1p-52;
    }

    /** From 0 up to a bound, not included, each as likely (Lemire 2019). */
    int below(int bound) {
        long product = (next() >>> 32) * bound;
        if ((product & 0xffff_ffffL) < bound) {
            long least = (1L << 32) % bound;
            while ((product & 0xffff_ffffL) < least) {
                product = (next() >>> 32) * bound;
            }
        }
        return (int) (product >>> 32);
    }

    /** Brings places into a random order (Fisher and Yates). */
    void shuffle(int[] places) {
        for (int i = places.length - 1; i > 0; i--) {
            int other = below(i + 1);
            int kept = places[i];
            places[i] = places[other];
            places[other] = kept;
        }
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
