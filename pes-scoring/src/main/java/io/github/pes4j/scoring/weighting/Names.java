package io.github.pes4j.scoring.weighting;

import java.util.Arrays;
import java.util.List;

/** Checks of names and numbers that all ways to weights share. */
final class Names {

    private Names() {}

    static List<String> checked(List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to weigh: name at least one thing");
        }
        names.forEach(name -> {
            if (name.isBlank() || names.indexOf(name) != names.lastIndexOf(name)) {
                throw new IllegalArgumentException(
                        "each thing needs a name of its own, and " + names + " has '" + name + "' twice or blank");
            }
        });
        return List.copyOf(names);
    }

    /** Divided by their sum. */
    static List<Double> scaled(double[] parts) {
        double sum = Arrays.stream(parts).sum();
        return Arrays.stream(parts).map(part -> part / sum).boxed().toList();
    }
}
