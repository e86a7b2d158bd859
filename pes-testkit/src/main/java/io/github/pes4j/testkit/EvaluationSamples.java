package io.github.pes4j.testkit;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.testkit.cases.BohuCase;
import io.github.pes4j.testkit.cases.ChengdeCase;
import io.github.pes4j.testkit.cases.PanlongCase;
import io.github.pes4j.testkit.cases.SaybagCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a format says that it can hold: evaluations that it must write and read back, files that it must read, and what it
 * keeps of an evaluation. Immutable and thread-safe, if {@code kept} is.
 *
 * @param evaluations evaluations to write and read back; ignored for formats that do not do both
 * @param files files to read, by name, with what stands in each; for formats that others write as well
 * @param kept what comes back of an evaluation that was written; the evaluation itself where nothing is lost
 */
public record EvaluationSamples(
        List<Evaluation> evaluations, Map<String, SampleFile> files, UnaryOperator<Evaluation> kept) {

    /** Copies the lists. */
    public EvaluationSamples {
        evaluations = List.copyOf(evaluations);
        files = new TreeMap<>(files);
    }

    /** A file that others wrote, and what stands in it. */
    public static final class SampleFile {
        private final byte[] bytes;
        private final List<Evaluation> evaluations;

        private SampleFile(byte[] bytes, List<Evaluation> evaluations) {
            this.bytes = bytes.clone();
            this.evaluations = List.copyOf(evaluations);
        }

        /** A copy of its bytes. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** The evaluations in it, in order. */
        public List<Evaluation> evaluations() {
            return evaluations;
        }
    }

    /** For formats that hold everything: the five founding cases, and an evaluation with everything else. */
    public static EvaluationSamples everything() {
        List<Evaluation> cases = List.of(
                SaybagCase.evaluation(), PanlongCase.evaluation(), ChengdeCase.evaluation(), BohuCase.evaluation());
        return of(concat(List.of(YuanjiangCase.evaluations(), cases, List.of(EveryKind.evaluation()))));
    }

    /** For formats that hold what a self-evaluation form holds: the six founding forms. */
    public static EvaluationSamples selfEvaluationForms() {
        return of(YuanjiangCase.evaluations());
    }

    /** These evaluations, of which nothing is lost. */
    public static EvaluationSamples of(List<Evaluation> evaluations) {
        return new EvaluationSamples(evaluations, Map.of(), UnaryOperator.identity());
    }

    /** For formats that are read alone. */
    public static EvaluationSamples ofFile(String name, byte[] bytes, List<Evaluation> evaluations) {
        return of(List.of()).withFile(name, bytes, evaluations);
    }

    /** The same with one more file to read. */
    public EvaluationSamples withFile(String name, byte[] bytes, List<Evaluation> inIt) {
        Map<String, SampleFile> more = new TreeMap<>(files);
        more.put(name, new SampleFile(bytes, inIt));
        return new EvaluationSamples(evaluations, more, kept);
    }

    /** The same for a format that keeps only a part of each evaluation. */
    public EvaluationSamples keeping(UnaryOperator<Evaluation> part) {
        return new EvaluationSamples(evaluations, files, part);
    }

    private static List<Evaluation> concat(List<List<Evaluation>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
