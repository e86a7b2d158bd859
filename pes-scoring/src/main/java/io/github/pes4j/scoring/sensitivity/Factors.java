package io.github.pes4j.scoring.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The factors (因素) of a study, in order, and the columns that their numbers have side by side. Factors vary independently of
 * one another; what depends on each other belongs into one block. Immutable and thread-safe.
 */
public final class Factors {

    private final List<Factor> factors;
    private final List<String> columns;

    /** Where the columns of each factor begin; one more for the end. */
    private final int[] places;

    private Factors(List<Factor> factors) {
        this.factors = List.copyOf(factors);
        this.columns =
                factors.stream().flatMap(factor -> factor.columns().stream()).toList();
        this.places = new int[factors.size() + 1];
        for (int i = 0; i < factors.size(); i++) {
            places[i + 1] = places[i] + factors.get(i).width();
        }
    }

    /**
     * The factors in order.
     *
     * @throws IllegalArgumentException if there is none, or a name of a factor or of a column comes twice
     */
    public static Factors of(List<Factor> factors) {
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("nothing varies: name at least one factor");
        }
        unique(factors.stream().map(Factor::name).toList(), "factors");
        Factors made = new Factors(factors);
        unique(made.columns, "columns");
        return made;
    }

    /**
     * The factors in order.
     *
     * @throws IllegalArgumentException as {@link #of(List)}
     */
    public static Factors of(Factor... factors) {
        return of(Arrays.asList(factors));
    }

    private static void unique(List<String> names, String of) {
        Stream<String> twice = names.stream().filter(name -> names.indexOf(name) != names.lastIndexOf(name));
        twice.findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("two " + of + " are named " + name + ": give each a name of its own");
        });
    }

    /** How many there are. */
    public int size() {
        return factors.size();
    }

    /** The factor at a place, from 0. */
    public Factor get(int factor) {
        return factors.get(factor);
    }

    /** The names of the factors, in order. */
    public List<String> names() {
        return factors.stream().map(Factor::name).toList();
    }

    /** The names of all columns, in order. */
    public List<String> columns() {
        return columns;
    }

    /** How many columns there are. */
    public int width() {
        return columns.size();
    }

    /** The first column of a factor; that of the factor behind the last is the number of columns. */
    public int place(int factor) {
        return places[factor];
    }

    /** Turns a row of uniform numbers into one of the factors' numbers, in place. */
    void draw(double[] row) {
        for (int i = 0; i < size(); i++) {
            factors.get(i).draw(row, places[i]);
        }
    }

    @Override
    public String toString() {
        return factors.toString();
    }
}
