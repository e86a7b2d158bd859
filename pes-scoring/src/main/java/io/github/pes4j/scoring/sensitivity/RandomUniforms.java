package io.github.pes4j.scoring.sensitivity;

/** Independent random numbers: a stream for each row. */
final class RandomUniforms implements Uniforms {

    private final long seed;

    RandomUniforms(long seed) {
        this.seed = seed;
    }

    @Override
    public void row(int number, double[] row) {
        Draws draws = Draws.of(seed, number);
        for (int i = 0; i < row.length; i++) {
            row[i] = draws.open();
        }
    }
}
