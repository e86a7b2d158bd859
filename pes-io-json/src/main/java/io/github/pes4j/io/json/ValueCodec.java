package io.github.pes4j.io.json;

import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Decimals;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Values: printed texts with what they stand for, quantities, targets. */
final class ValueCodec {

    private ValueCodec() {}

    /** A text with the fields of its value beside it; without a value, the text alone. */
    static <T> BiConsumer<JsonOut, Printed<T>> printed(BiConsumer<JsonOut, T> value) {
        return (json, printed) -> {
            json.field("text", printed.text());
            printed.value().ifPresent(present -> value.accept(json, present));
        };
    }

    static <T> Function<Fields, Printed<T>> printed(Function<Fields, Optional<T>> value) {
        return fields -> new Printed<>(fields.text("text"), value.apply(fields), Optional.empty());
    }

    /** A text that is the same in both languages as it is, else both. */
    static void writeBilingual(JsonOut json, String name, Bilingual text) {
        if (text.zh().equals(text.en())) {
            json.field(name, text.zh());
        } else {
            json.object(name, inner -> {
                inner.field("zh", text.zh());
                inner.field("en", text.en());
            });
        }
    }

    static Optional<Bilingual> readBilingual(Fields fields, String name) {
        return fields.textOrObject(name, Bilingual::same, inner -> new Bilingual(inner.text("zh"), inner.text("en")));
    }

    static void writePoints(JsonOut json, Points points) {
        json.field("points", points.toString());
    }

    static Optional<Points> readPoints(Fields fields) {
        return fields.optional("points", Points::of);
    }

    static void writeAmount(JsonOut json, Amount amount) {
        json.field("yuan", amount.yuan().toPlainString());
    }

    static Optional<Amount> readAmount(Fields fields) {
        return fields.optional("yuan", Amount::yuan);
    }

    static void writeWords(JsonOut json, String words) {
        json.field("words", words);
    }

    static Optional<String> readWords(Fields fields) {
        return fields.optionalText("words");
    }

    static void writeQuantity(JsonOut json, Quantity quantity) {
        json.field("number", quantity.number().toPlainString());
        json.unlessEmpty("unit", quantity.unit().symbol());
    }

    static Optional<Quantity> readQuantity(Fields fields) {
        if (!fields.has("number")) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = fields.optional("number", Decimals::parse);
        Unit unit = Unit.of(fields.optionalText("unit").orElse(""));
        return number.map(value -> new Quantity(value, unit));
    }

    static Quantity quantity(Fields fields) {
        return new Quantity(
                fields.value("number", Decimals::parse, BigDecimal.ZERO),
                Unit.of(fields.optionalText("unit").orElse("")));
    }

    static void writeTarget(JsonOut json, Target target) {
        target.match(new Target.Cases<Runnable>() {
                    @Override
                    public Runnable level(Target.Level level) {
                        return () -> json.object("level", inner -> writeLevel(inner, level));
                    }

                    @Override
                    public Runnable range(Target.Range range) {
                        return () -> json.object("range", inner -> {
                            inner.object("low", low -> writeQuantity(low, range.low()));
                            inner.object("high", high -> writeQuantity(high, range.high()));
                        });
                    }

                    @Override
                    public Runnable deadline(Target.Deadline deadline) {
                        return () -> json.field("deadline", deadline.latest().toString());
                    }

                    @Override
                    public Runnable words(Target.Words words) {
                        return () -> json.field("words", words.text());
                    }
                })
                .run();
    }

    static Optional<Target> readTarget(Fields fields) {
        Optional<Target> level = fields.optionalObject("level", ValueCodec::readLevel);
        Optional<Target> range = fields.optionalObject("range", inner -> {
                    Quantity low = inner.object("low", ValueCodec::quantity);
                    Quantity high = inner.object("high", ValueCodec::quantity);
                    return inner.<Target>make(() -> new Target.Range(low, high));
                })
                .flatMap(Function.identity());
        Optional<Target> deadline =
                fields.optionalWord("deadline", ValueCodec::date).map(Target.Deadline::new);
        Optional<Target> words = fields.optionalText("words").map(Target.Words::new);
        return only(fields, "level | range | deadline | words", Arrays.asList(level, range, deadline, words));
    }

    private static void writeLevel(JsonOut json, Target.Level level) {
        json.field("comparison", level.comparison().symbol());
        writeQuantity(json, level.quantity());
    }

    private static Target readLevel(Fields fields) {
        return new Target.Level(comparison(fields), quantity(fields));
    }

    static Comparison comparison(Fields fields) {
        return fields.word("comparison", ValueCodec::comparison, Comparison.AT_LEAST);
    }

    private static Comparison comparison(String symbol) {
        return Arrays.stream(Comparison.values())
                .filter(comparison -> comparison.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("≥ | > | = | ≤ | <"));
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a date such as 2023-09-30", e);
        }
    }

    /** The one that is present; several at once are a problem. */
    static <T> Optional<T> only(Fields fields, String names, List<Optional<T>> choices) {
        if (choices.stream().filter(Optional::isPresent).count() > 1) {
            fields.problem(FindingCodes.INVALID_VALUE, new Bilingual("只能有一个：{0}", "only one of {0}").with(names));
        }
        return choices.stream().flatMap(Optional::stream).findFirst();
    }
}
