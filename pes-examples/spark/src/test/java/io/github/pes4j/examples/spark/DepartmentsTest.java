package io.github.pes4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepartmentsTest {

    private static final int LINES = 1000;

    @TempDir
    private Path folder;

    /** Departments in turn; actuals from 0 to 99 of 100; every hundredth line is broken, every fiftieth actual a blank. */
    private static String line(int number) {
        if (number % 100 == 0) {
            return "{\"format\": \"pes-evaluation\", \"version\"";
        }
        String actual = number % 50 == 0
                ? "{\"text\":\"\"}"
                : "{\"text\":\"" + number % 100 + "次\",\"measured\":{\"number\":\"" + number % 100
                        + "\",\"unit\":\"次\"}}";
        return "{\"format\":\"pes-evaluation\",\"version\":\"1.0\",\"project\":{\"name\":\"项目" + number
                + "\",\"department\":\"部门" + number % 7 + "\"},\"kind\":\"unit-self\",\"policy\":\"mof-2020-self\","
                + "\"tree\":{\"nodes\":[{\"indicator\":\"巡查次数\",\"points\":\"100\","
                + "\"scoring\":{\"rule\":\"proportional\",\"measure\":\"completion\"}}]},"
                + "\"measurements\":[{\"path\":\"巡查次数\",\"measurements\":[{\"target\":{\"text\":\"≥100次\","
                + "\"level\":{\"comparison\":\"≥\",\"number\":\"100\",\"unit\":\"次\"}},\"actual\":" + actual + "}]}]}";
    }

    @Test
    void countsOnTwoCoresWhatOneMachineCounts() throws IOException {
        String lines = String.join(
                "\n",
                IntStream.rangeClosed(1, LINES).mapToObj(DepartmentsTest::line).toList());
        Path file = Files.writeString(folder.resolve("evaluations.jsonl"), lines);
        List<String> local =
                Tally.of(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))).counts().entrySet().stream()
                        .map(entry -> entry.getKey().department() + " "
                                + entry.getKey().kind() + " " + entry.getKey().what() + " " + entry.getValue())
                        .toList();
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate()) {
            List<String> rows =
                    Departments.of(spark.read().textFile(file.toString()).repartition(5)).collectAsList().stream()
                            .map(row -> row.getString(0) + " " + row.getString(1) + " " + row.getString(2) + " "
                                    + row.getLong(3))
                            .toList();
            assertThat(rows).containsExactlyInAnyOrderElementsOf(local);
        }
        // 990 of 1,000 lines can be read; the ten others have a finding each, and belong to nobody.
        assertThat(local)
                .anySatisfy(row -> assertThat(row).startsWith(" FINDING ").endsWith(" 10"));
    }

    /** Worked out by hand: of 1..99 in one department, actuals of 90 and more are 优. */
    @Test
    void countsGradesByDepartment() throws IOException {
        String lines = String.join(
                "\n",
                IntStream.rangeClosed(1, 99)
                        .filter(n -> n % 50 != 0)
                        .mapToObj(DepartmentsTest::line)
                        .toList());
        Tally tally = Tally.of(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        assertThat(tally.counts().entrySet().stream()
                        .filter(entry -> entry.getKey().kind() == Tally.Kind.GRADE
                                && entry.getKey().what().equals("优"))
                        .mapToLong(java.util.Map.Entry::getValue)
                        .sum())
                .isEqualTo(10);
    }

    /** A blank actual leaves the whole score open: the grade is a range, with a finding that says why. */
    @Test
    void whatIsOpenIsCountedWithItsFinding() throws IOException {
        Tally tally = Tally.of(new ByteArrayInputStream(line(50).getBytes(StandardCharsets.UTF_8)));
        assertThat(tally.counts())
                .containsEntry(new Tally.Key("部门1", Tally.Kind.GRADE, "差–优"), 1L)
                .containsEntry(new Tally.Key("部门1", Tally.Kind.FINDING, "not-computable"), 1L)
                .hasSize(2);
    }
}
