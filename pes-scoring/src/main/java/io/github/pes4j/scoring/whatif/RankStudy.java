package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.scoring.sensitivity.Proportion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How firm the places of projects are (排名稳健性): the same draws of weights, rules or figures for all of them, run by run. Equal
 * totals share a place, and a run in which one project failed counts for none. Immutable and thread-safe.
 */
public final class RankStudy {

    /**
     * One project.
     *
     * @param project its name
     * @param place its place without any draw, 1 for the greatest total
     * @param meanPlace its place on average
     * @param kept the share of the runs in which it has the place that it has without any draw
     * @param first the share of the runs in which it has the first place
     */
    public record Firmness(String project, int place, double meanPlace, Proportion kept, Proportion first) {}

    private final List<Firmness> projects;

    private RankStudy(List<Firmness> projects) {
        this.projects = List.copyOf(projects);
    }

    /**
     * Ranks projects over and over.
     *
     * @param studies the projects, two or more
     * @param variation what varies in each: {@code study -> study.vary(weights(""), 50)}
     * @param runs how many draws
     * @param seed of the draws, which are the same for all projects
     * @throws IllegalArgumentException if there are fewer than two projects, or other levers vary in one than in another
     */
    public static RankStudy of(List<WhatIf> studies, Function<WhatIf, Variation> variation, int runs, long seed) {
        if (studies.size() < 2) {
            throw new IllegalArgumentException("places need two projects or more, not " + studies.size());
        }
        List<MonteCarlo> drawn = new ArrayList<>();
        for (WhatIf study : studies) {
            drawn.add(variation.apply(study).monteCarlo(runs, seed));
            List<Lever> levers = drawn.get(drawn.size() - 1).levers();
            if (!levers.equals(drawn.get(0).levers())) {
                throw new IllegalArgumentException("places are compared under the same draws: in the first project "
                        + drawn.get(0).levers() + " vary, in another " + levers);
            }
        }
        return new RankStudy(
                ranked(studies, drawn.stream().map(MonteCarlo::totals).toList(), runs));
    }

    private static List<Firmness> ranked(List<WhatIf> studies, List<double[]> totals, int runs) {
        int count = studies.size();
        double[] now = studies.stream()
                .mapToDouble(study -> study.total().low().number().doubleValue())
                .toArray();
        int[] base = places(now);
        int[] kept = new int[count];
        int[] first = new int[count];
        long[] sum = new long[count];
        int counted = 0;
        for (int run = 0; run < runs; run++) {
            int at = run;
            double[] scored = totals.stream().mapToDouble(column -> column[at]).toArray();
            boolean whole = Arrays.stream(scored).noneMatch(Double::isNaN);
            int[] places = whole ? places(scored) : new int[0];
            counted += whole ? 1 : 0;
            for (int i = 0; i < places.length; i++) {
                kept[i] += places[i] == base[i] ? 1 : 0;
                first[i] += places[i] == 1 ? 1 : 0;
                sum[i] += places[i];
            }
        }
        List<Firmness> ranked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = studies.get(i).evaluation().project().name();
            double mean = counted == 0 ? base[i] : (double) sum[i] / counted;
            ranked.add(new Firmness(
                    name, base[i], mean, new Proportion(kept[i], counted), new Proportion(first[i], counted)));
        }
        ranked.sort(Comparator.comparing(Firmness::place));
        return ranked;
    }

    /** One more than how many are greater. */
    private static int[] places(double[] totals) {
        int[] places = new int[totals.length];
        for (int i = 0; i < totals.length; i++) {
            places[i] = 1;
            for (double other : totals) {
                places[i] += other > totals[i] ? 1 : 0;
            }
        }
        return places;
    }

    /** The projects, by their places without any draw. */
    public List<Firmness> projects() {
        return projects;
    }

    /** A row for each project. */
    public ResultTable table() {
        List<ResultTable.Row> rows = new ArrayList<>();
        for (Firmness project : projects) {
            rows.add(ResultTable.Row.of(
                    ResultTable.Cell.of(project.project()),
                    ResultTable.Cell.of(BigDecimal.valueOf(project.place())),
                    Statistics.cell(project.meanPlace()),
                    Statistics.cell(project.kept().share()),
                    Statistics.cell(project.first().share())));
        }
        return new ResultTable(Statistics.columns("project", "place", "mean place", "kept", "first"), rows);
    }
}
