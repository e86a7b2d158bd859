package io.github.pes4j.io.json;

import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Price;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.StepScale;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Rules: {@code {"rule": "tiers", "measure": "execution-rate", "tiers": […]}}. What is usual is left out. */
final class RuleCodec {

    /** How each kind of rule is read. */
    private static final Map<String, RuleReader> READERS = readers();

    private RuleCodec() {}

    private interface RuleReader {
        ScoringRule read(Fields fields);
    }

    private static Map<String, RuleReader> readers() {
        Map<String, RuleReader> readers = new TreeMap<>();
        readers.put("proportional", fields -> new Proportional(MeasureCodec.read(fields), guard(fields)));
        readers.put(
                "full-or-nothing",
                fields ->
                        new FullOrNothing(MeasureCodec.read(fields), share(fields, "from", Share.ONE), guard(fields)));
        readers.put(
                "tiers",
                fields -> new Tiers(
                        MeasureCodec.read(fields), fields.objects("tiers", RuleCodec::readTier), guard(fields)));
        readers.put(
                "steps",
                fields -> new StepScale(fields.objects(
                        "steps", step -> new StepScale.Step(step.text("step"), points(step, "points")))));
        readers.put("linear-shortfall", RuleCodec::readShortfall);
        readers.put(
                "deductions",
                fields -> new Deductions(
                        fields.optional("start", Points::of),
                        fields.objects("items", RuleCodec::readItem),
                        fields.optionalText("zeroIf")));
        readers.put("checklist", fields -> new Checklist(fields.objects("points", RuleCodec::readPoint)));
        readers.put(
                "judged", fields -> new Judged(share(fields, "least", Share.ZERO), share(fields, "most", Share.ONE)));
        readers.put("custom", fields -> new CustomRule(fields.text("id"), fields.textMap("parameters")));
        return readers;
    }

    /** The word for the kind of a rule. */
    static String name(ScoringRule rule) {
        return rule.match(new RuleNames());
    }

    static void write(JsonOut json, ScoringRule rule) {
        json.field("rule", name(rule));
        rule.match(new RuleWriter(json)).run();
    }

    static ScoringRule read(Fields fields) {
        String kind = fields.text("rule");
        RuleReader reader = READERS.get(kind);
        if (reader == null) {
            fields.problem(FindingCodes.INVALID_VALUE, "rule", Bilingual.same(String.join(" | ", READERS.keySet())));
            fields.ignoreRest();
            return ScoringRule.judged();
        }
        return fields.<ScoringRule>make(() -> reader.read(fields)).orElseGet(ScoringRule::judged);
    }

    private static Guard guard(Fields fields) {
        return new Guard(
                share(fields, "cap", Share.ONE),
                share(fields, "floor", Share.ZERO),
                fields.optional("passMark", Share::parse),
                fields.optionalText("zeroIf"));
    }

    private static Tiers.Tier readTier(Fields fields) {
        Optional<Share> from = fields.optional("from", Share::parse);
        Optional<Share> below = fields.optional("below", Share::parse);
        Points points = points(fields, "points");
        return fields.make(() -> new Tiers.Tier(from, below, points))
                .orElseGet(() -> new Tiers.Tier(Optional.empty(), Optional.empty(), Points.ZERO));
    }

    private static LinearShortfall readShortfall(Fields fields) {
        return new LinearShortfall(
                MeasureCodec.read(fields),
                share(fields, "threshold", Share.ONE),
                fields.optionalWord("side", Codes.in(LinearShortfall.Side.class))
                        .orElse(LinearShortfall.Side.BELOW),
                fields.value("step", Share::parse, Share.ONE),
                fields.value("price", Price::parse, Price.parse("0")),
                fields.optionalWord("counting", Codes.in(LinearShortfall.Counting.class))
                        .orElse(LinearShortfall.Counting.WHOLE_STEPS),
                guard(fields));
    }

    private static Deductions.Item readItem(Fields fields) {
        return new Deductions.Item(
                fields.text("item"),
                fields.value("price", Price::parse, Price.parse("0")),
                fields.optional("cap", Points::of));
    }

    private static Checklist.Point readPoint(Fields fields) {
        return new Checklist.Point(fields.text("point"), fields.optional("own", Points::of), fields.flag("veto"));
    }

    private static Points points(Fields fields, String name) {
        return fields.value(name, Points::of, Points.ZERO);
    }

    private static Share share(Fields fields, String name, Share usual) {
        return fields.optional(name, Share::parse).orElse(usual);
    }

    /** Written by {@link RuleWriter}; here so that reading and writing of a guard stand together. */
    static void writeGuard(JsonOut json, Guard guard) {
        writeShare(json, "cap", guard.cap(), Share.ONE);
        writeShare(json, "floor", guard.floor(), Share.ZERO);
        json.field("passMark", guard.passMark().map(ShareText::of));
        json.field("zeroIf", guard.zeroIf());
    }

    static void writeShare(JsonOut json, String name, Share share, Share usual) {
        if (!share.equals(usual)) {
            json.field(name, ShareText.of(share));
        }
    }
}
