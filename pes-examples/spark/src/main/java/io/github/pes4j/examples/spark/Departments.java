package io.github.pes4j.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * How many projects of each department have which grade, and which findings: {@code Departments IN…}, where each input is
 * a file or folder of JSON Lines that Spark can read, plain or gzip. Plans are compiled once for a partition; what is sent
 * between machines are counts, a few rows for each department, so nothing of PES need be serializable.
 */
public final class Departments {

    private static final StructType SCHEMA = new StructType()
            .add("department", DataTypes.StringType, false)
            .add("kind", DataTypes.StringType, false)
            .add("what", DataTypes.StringType, false)
            .add("count", DataTypes.LongType, false);

    private Departments() {}

    /**
     * Prints the table.
     *
     * @throws IOException if Spark cannot end its session
     */
    public static void main(String... inputs) throws IOException {
        try (SparkSession spark =
                SparkSession.builder().appName("pes-departments").getOrCreate()) {
            of(spark.read().textFile(inputs)).show(Integer.MAX_VALUE, false);
        }
    }

    /** The table of some lines: department, kind ({@code GRADE} or {@code FINDING}), what, count; in this order. */
    static Dataset<Row> of(Dataset<String> lines) {
        MapPartitionsFunction<String, Row> tally = Departments::tally;
        return lines.mapPartitions(tally, Encoders.row(SCHEMA))
                .groupBy("department", "kind", "what")
                .agg(sum("count").as("count"))
                .orderBy(col("department"), col("kind").desc(), col("what"));
    }

    private static Iterator<Row> tally(Iterator<String> lines) throws IOException {
        return Tally.of(new LinesInput(lines)).counts().entrySet().stream()
                .map(count -> RowFactory.create(
                        count.getKey().department(),
                        count.getKey().kind().name(),
                        count.getKey().what(),
                        count.getValue()))
                .iterator();
    }
}
