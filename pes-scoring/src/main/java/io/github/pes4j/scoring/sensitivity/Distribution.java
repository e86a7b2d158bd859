package io.github.pes4j.scoring.sensitivity;

import java.util.function.Function;

/**
 * How an uncertain number is spread (概率分布). A number is drawn by the inverse of the distribution function, {@link #quantile},
 * from a uniform one: thus random and quasi-random designs serve all distributions alike. Immutable and thread-safe.
 */
public sealed interface Distribution permits Uniform, Triangular, TruncatedNormal, Discrete, IntegerUniform {

    /**
     * The number below or at which the share {@code u} of all draws lies. It never falls as {@code u} rises, and lies within
     * {@link #least()} and {@link #most()}.
     *
     * @param u above 0 and below 1
     * @throws IllegalArgumentException if it is not
     */
    double quantile(double u);

    /** The least number that can be drawn. */
    double least();

    /** The greatest number that can be drawn. */
    double most();

    /** What the distribution is, by its kind. */
    <R> R match(Cases<R> cases);

    /**
     * A result for each kind.
     *
     * @param <R> the result
     * @param uniform equally likely everywhere
     * @param triangular most likely at one place
     * @param truncatedNormal a bell within bounds
     * @param discrete some values
     * @param integers whole numbers
     */
    record Cases<R>(
            Function<Uniform, R> uniform,
            Function<Triangular, R> triangular,
            Function<TruncatedNormal, R> truncatedNormal,
            Function<Discrete, R> discrete,
            Function<IntegerUniform, R> integers) {}

    /**
     * Equally likely from {@code least} to {@code most}.
     *
     * @throws IllegalArgumentException unless {@code least} is below {@code most} and both are finite
     */
    static Distribution uniform(double least, double most) {
        return new Uniform(least, most);
    }

    /**
     * Most likely at {@code likeliest}, less and less so towards both ends.
     *
     * @throws IllegalArgumentException unless {@code least} ≤ {@code likeliest} ≤ {@code most}, all finite, the ends apart
     */
    static Distribution triangular(double least, double likeliest, double most) {
        return new Triangular(least, likeliest, most);
    }

    /**
     * A normal distribution of which only what lies within the bounds is drawn. {@code mean} and {@code deviation} are those
     * before the bounds cut it.
     *
     * @throws IllegalArgumentException if the deviation is not positive, the bounds are not in order, or hardly anything lies
     *     within them
     */
    static Distribution truncatedNormal(double mean, double deviation, double least, double most) {
        return new TruncatedNormal(mean, deviation, least, most);
    }

    /**
     * One of the values, each as likely as the others.
     *
     * @throws IllegalArgumentException if there is no value, or one is not finite or comes twice
     */
    static Distribution oneOf(double... values) {
        return Discrete.evenly(values);
    }

    /**
     * One of the values, with chances in proportion to the weights.
     *
     * @throws IllegalArgumentException if there is no value, or one is not finite or comes twice, or the weights are not as many,
     *     negative, or all zero
     */
    static Distribution discrete(double[] values, double[] weights) {
        return Discrete.weighted(values, weights);
    }

    /**
     * A whole number from {@code least} to {@code most}, both included.
     *
     * @throws IllegalArgumentException if {@code least} is above {@code most}, or there are more than 2^31 numbers
     */
    static Distribution integers(long least, long most) {
        return new IntegerUniform(least, most);
    }
}
