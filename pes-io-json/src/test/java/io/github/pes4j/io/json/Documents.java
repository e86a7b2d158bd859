package io.github.pes4j.io.json;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.testkit.cases.PanlongCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small valid documents of every kind that is read, and reading by kind. */
final class Documents {

    /** One evaluation with most of what an evaluation has. */
    static final String EVALUATION = """
            {
              "format": "pes-evaluation",
              "version": "1.0",
              "project": {"name": "社区巡查", "unit": "县救助站", "year": 2023},
              "kind": "unit-self",
              "policy": "mof-2020-self",
              "tree": {"title": "指标", "nodes": [
                {"group": "产出指标", "nodes": [
                  {"indicator": "巡查次数", "points": 40.50, "standard": "plan",
                   "scoring": {"rule": "proportional", "measure": "completion", "combine": "worst", "cap": "95%"}},
                  {"indicator": "执行率", "points": "5", "scoring": {"rule": "tiers", "measure": "execution-rate",
                    "tiers": [{"from": "90%", "points": "5"}, {"below": 0.9, "points": "1"}]}},
                  {"indicator": "合规", "points": "5", "scoring": {"rule": "deductions", "start": "5", "zeroIf": "前提",
                    "items": [{"item": "缺失", "price": "1", "cap": "3"}, {"item": "违规", "price": "10%"}]}},
                  {"indicator": "清单", "points": 4, "evaluationPoints": [{"name": "①", "text": "有"}],
                   "scoring": {"rule": "checklist", "points": [{"point": "①", "veto": true}, {"point": "②", "own": "1"}]}}
                ]},
                {"indicator": "自定", "points": 1, "scoring": {"rule": "custom", "id": "acme:x", "parameters": {"a": "b"}}}
              ]},
              "measurements": [
                {"path": "产出指标/巡查次数", "measurements": [
                  {"target": {"text": "≥12次", "level": {"comparison": "≥", "number": "12", "unit": "次"}},
                   "actual": {"text": "9次", "measured": {"number": 9, "unit": "次"}}, "reason": "雨季"}
                ]},
                {"path": "自定", "judgement": {"text": "1", "points": "1", "by": "self"}}
              ],
              "funding": {"statement": {"unit": "万元", "total": {"source": "合计", "annual": {"text": "5", "yuan": 50000}}},
                "movements": [{"day": "2023-03-31", "summary": "电费", "amount": {"text": "1", "yuan": "1"}}],
                "contracts": [{"name": "物业", "instalments": {"yuan": "1", "every": "P3M", "from": "2023-01-01"}}]},
              "goals": [{"names": ["一"], "measurement": {"actual": {"text": "好", "stated": "好"}}, "leaf": "自定"}],
              "claims": [{"of": {"part": "total"}, "figure": "score", "text": "90", "number": 90, "by": "self", "place": "表"}],
              "notes": [{"text": "备注"}]
            }
            """;

    /** Two evaluations that share a framework. */
    static final String PORTFOLIO = """
            {"format": "pes-portfolio", "version": "1.0", "title": "两个",
             "frameworks": [{"id": "f", "nodes": [{"indicator": "甲", "points": "10", "scoring": {"rule": "judged"}}]}],
             "evaluations": [
              {"project": {"name": "一"}, "kind": "fiscal", "framework": "f"},
              {"project": {"name": "二"}, "kind": "department", "framework": "f",
               "measurements": [{"path": "甲", "override": {"text": "9", "points": 9, "by": "fiscal", "reason": "据实"}}]}
             ]}
            """;

    /** A framework by itself. */
    static final String FRAMEWORK = written(
            sink -> JsonDocuments.writeFramework("盘龙", PanlongCase.evaluation().tree(), sink));

    /** A policy with every field. */
    static final String POLICY = written(sink -> JsonDocuments.writePolicy(Policies.MOF_2020_SELF, sink));

    private Documents() {}

    /** The reader of each kind. */
    interface Reading {
        /** Reads a document; what came of it. */
        Result read(byte[] bytes);
    }

    /**
     * What came of reading.
     *
     * @param values what was read
     * @param findings what was found
     */
    record Result(List<?> values, List<Finding> findings) {
        boolean hasError() {
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    /** A valid document, and how it is read. */
    record Kind(String text, Reading reading) {}

    /** One of each kind. */
    static List<Kind> all() {
        return List.of(
                new Kind(EVALUATION, Documents::evaluations),
                new Kind(PORTFOLIO, Documents::evaluations),
                new Kind(FRAMEWORK, Documents::framework),
                new Kind(POLICY, Documents::policy));
    }

    static Result evaluations(byte[] bytes) {
        Json.Read read = Json.read(bytes);
        return new Result(
                read.outcomes().stream()
                        .flatMap(outcome -> outcome.value().stream())
                        .toList(),
                read.findings());
    }

    static Result framework(byte[] bytes) {
        return result(() -> JsonDocuments.readFramework(Source.of("f.json", bytes)));
    }

    static Result policy(byte[] bytes) {
        return result(() -> JsonDocuments.readPolicy(Source.of("p.json", bytes)));
    }

    private interface Attempt<T> {
        Outcome<T> go() throws IOException;
    }

    private static <T> Result result(Attempt<T> attempt) {
        try {
            Outcome<T> outcome = attempt.go();
            return new Result(outcome.value().stream().toList(), outcome.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writing into memory. */
    interface Writing {
        void into(Sink sink) throws IOException;
    }

    static String written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.into(Sink.of("document.json", out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Outcome<ScoringPolicy> readPolicy(String text) {
        try {
            return JsonDocuments.readPolicy(Source.ofText("p.json", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome<IndicatorTree> readFramework(String text) {
        try {
            return JsonDocuments.readFramework(Source.ofText("f.json", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
