import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs the benchmarks of one module, if it has any, and prints what they came to as a table of ratios. Times differ from
 * machine to machine and from hour to hour; ratios of things measured side by side differ little. In each benchmark class
 * the method {@code baseline} is what the others are held against.
 *
 * <p>Started by the profile {@code benchmarks} from the source, with the class path of the module's tests:
 * {@code java -cp … Benchmarks.java TEST_CLASSES [JMH_OPTIONS]}.
 */
final class Benchmarks {

    private static final String BASELINE = "baseline";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        if (!Files.exists(Path.of(arguments[0], "META-INF", "BenchmarkList"))) {
            return;
        }
        String options = arguments.length > 1 ? arguments[1].strip() : "";
        Runner runner = new Runner(new CommandLineOptions(options.isEmpty() ? new String[0] : options.split("\\s+")));
        try {
            Collection<RunResult> results = runner.run();
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(table(results) + growth(results));
        } catch (NoBenchmarksException e) {
            // The options name those of another module, which is built after this one.
        }
    }

    private static String table(Collection<RunResult> results) {
        StringBuilder table = new StringBuilder("\nJDK " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors\n\n");
        table.append("| benchmark | score | ± (99.9 %) | fastest | × baseline, by the fastest | allocated |\n|---|---|---|---|---|---|\n");
        groups(results).values().forEach(group -> group.forEach((method, result) -> table.append("| ")
                .append(name(result))
                .append(" | ")
                .append(score(result.getPrimaryResult()))
                .append(" | ")
                .append(format(100 * result.getPrimaryResult().getScoreError() / result.getPrimaryResult().getScore()))
                .append(" % | ")
                .append(format(fastest(result)))
                .append(" | ")
                .append(ratio(result, group.get(BASELINE)))
                .append(" | ")
                .append(allocated(result))
                .append(" |\n")));
        return table.toString();
    }

    /** The results of each class and each choice of its parameters, by method. */
    private static Map<String, Map<String, RunResult>> groups(Collection<RunResult> results) {
        Map<String, Map<String, RunResult>> groups = new TreeMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            int dot = benchmark.lastIndexOf('.');
            groups.computeIfAbsent(benchmark.substring(0, dot) + parameters(result), key -> new LinkedHashMap<>())
                    .put(benchmark.substring(dot + 1), result);
        }
        return groups;
    }

    private static String name(RunResult result) {
        String[] parts = result.getParams().getBenchmark().split("\\.");
        return parts[parts.length - 2] + "." + parts[parts.length - 1] + parameters(result);
    }

    private static String parameters(RunResult result) {
        StringBuilder text = new StringBuilder();
        for (String key : List.copyOf(result.getParams().getParamsKeys()).stream().sorted().toList()) {
            text.append(' ').append(key).append('=').append(result.getParams().getParam(key));
        }
        return text.toString();
    }

    /** How the times of benchmarks with one number as parameter grow with it: the exponent of the power that fits best. */
    private static String growth(Collection<RunResult> results) {
        Map<String, Map<Double, Double>> times = new TreeMap<>();
        for (RunResult result : results) {
            List<String> keys = List.copyOf(result.getParams().getParamsKeys());
            if (!isRate(result) && keys.size() == 1 && result.getParams().getParam(keys.get(0)).matches("\\d+")) {
                String[] parts = result.getParams().getBenchmark().split("\\.");
                times.computeIfAbsent(
                                parts[parts.length - 2] + "." + parts[parts.length - 1] + " | " + keys.get(0),
                                key -> new TreeMap<>())
                        .put(
                                Double.valueOf(result.getParams().getParam(keys.get(0))),
                                fastest(result));
            }
        }
        StringBuilder table = new StringBuilder();
        times.forEach((name, points) -> {
            if (points.size() > 1) {
                table.append("| ").append(name).append(" | ").append(format(exponent(points))).append(" |\n");
            }
        });
        return table.isEmpty() ? "" : "\n| benchmark | grows with | exponent |\n|---|---|---|\n" + table;
    }

    /** The slope of the straight line through the logarithms. */
    private static double exponent(Map<Double, Double> times) {
        double x = times.keySet().stream().mapToDouble(Math::log).average().orElse(0);
        double y = times.values().stream().mapToDouble(Math::log).average().orElse(0);
        double over = 0;
        double under = 0;
        for (Map.Entry<Double, Double> time : times.entrySet()) {
            over += (Math.log(time.getKey()) - x) * (Math.log(time.getValue()) - y);
            under += (Math.log(time.getKey()) - x) * (Math.log(time.getKey()) - x);
        }
        return over / under;
    }

    private static String score(Result<?> result) {
        return format(result.getScore()) + " " + result.getScoreUnit();
    }

    /** How many times as fast as the baseline, whichever way the mode counts. */
    private static String ratio(RunResult result, RunResult baseline) {
        if (baseline == null) {
            return "–";
        }
        double own = fastest(result);
        double other = fastest(baseline);
        return String.format(Locale.ROOT, "%.2f", isRate(result) ? own / other : other / own);
    }

    /** The fastest iteration: what else the machine does can only add to a time. */
    private static double fastest(RunResult result) {
        Statistics statistics = result.getPrimaryResult().getStatistics();
        return isRate(result) ? statistics.getMax() : statistics.getMin();
    }

    private static boolean isRate(RunResult result) {
        return result.getPrimaryResult().getScoreUnit().startsWith("ops/");
    }

    private static String allocated(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        return allocated == null ? "–" : format(allocated.getScore()) + " B/op";
    }

    private static String format(double number) {
        return String.format(Locale.ROOT, Math.abs(number) >= 100 ? "%,.0f" : "%.3g", number);
    }
}
