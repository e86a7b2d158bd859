package io.github.pes4j.io.json;

import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Decimals;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.RefusalException;
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

    private static final List<String> TARGETS = List.of("level", "range", "deadline", "words");

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
        Unit unit = fields.optionalWord("unit", Unit::of).orElse(Unit.NONE);
        return number.map(value -> new Quantity(value, unit));
    }

    static Quantity quantity(Fields fields) {
        return new Quantity(
                fields.value("number", Decimals::parse, BigDecimal.ZERO),
                fields.optionalWord("unit", Unit::of).orElse(Unit.NONE));
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
        return fields.kind(TARGETS).flatMap(kind -> targetOfKind(kind, fields));
    }

    private static Optional<Target> targetOfKind(String kind, Fields fields) {
        return switch (kind) {
            case "level" -> fields.optionalObject(kind, ValueCodec::readLevel);
            case "range" -> fields.optionalObject(kind, ValueCodec::readRange).flatMap(Function.identity());
            case "deadline" -> fields.optionalWord(kind, ValueCodec::date).map(Target.Deadline::new);
            default -> fields.optionalText(kind).map(Target.Words::new);
        };
    }

    private static Optional<Target> readRange(Fields fields) {
        Quantity low = fields.object("low", ValueCodec::quantity);
        Quantity high = fields.object("high", ValueCodec::quantity);
        return fields.make(() -> new Target.Range(low, high));
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
            throw new RefusalException("日期，如 2023-09-30", "a date such as 2023-09-30").because(e);
        }
    }
}
