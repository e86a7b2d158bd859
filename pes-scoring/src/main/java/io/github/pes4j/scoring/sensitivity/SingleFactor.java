package io.github.pes4j.scoring.sensitivity;

import java.util.List;

/** A factor of one number. */
final class SingleFactor extends Factor {

    private final Distribution distribution;

    SingleFactor(String name, Distribution distribution) {
        super(name, List.of(name));
        this.distribution = distribution;
    }

    @Override
    void draw(double[] numbers, int from) {
        numbers[from] = distribution.quantile(numbers[from]);
    }

    @Override
    public String toString() {
        return name() + " ~ " + distribution;
    }
}
