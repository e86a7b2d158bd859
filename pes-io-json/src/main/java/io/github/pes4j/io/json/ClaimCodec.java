package io.github.pes4j.io.json;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.ClaimValue;
import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import java.util.Arrays;
import java.util.Optional;

/** Claims: which figure of what, as printed, by whom and where. */
final class ClaimCodec {

    private ClaimCodec() {}

    static void write(JsonOut json, Claim claim) {
        json.object("of", inner -> SubjectCodec.write(inner, claim.subject()));
        json.field("figure", Codes.of(claim.figure()));
        ValueCodec.printed(ClaimCodec::writeValue).accept(json, claim.printed());
        json.field("by", Codes.of(claim.by()));
        json.field("place", claim.mention().place());
    }

    static Claim read(Fields fields, KnownTree tree) {
        return new Claim(
                fields.object("of", inner -> SubjectCodec.read(inner, tree)),
                fields.word("figure", Codes.in(Figure.class), Figure.SCORE),
                ValueCodec.printed(ClaimCodec::readValue).apply(fields),
                fields.word("by", Codes.in(Claimant.class), Claimant.SELF),
                new Mention(fields.text("place")));
    }

    private static void writeValue(JsonOut json, ClaimValue value) {
        value.match(new ClaimValue.Cases<Runnable>() {
                    @Override
                    public Runnable numeric(ClaimValue.Numeric numeric) {
                        return () -> ValueCodec.writeQuantity(json, numeric.quantity());
                    }

                    @Override
                    public Runnable goal(ClaimValue.Goal goal) {
                        return () -> json.object("target", inner -> ValueCodec.writeTarget(inner, goal.target()));
                    }

                    @Override
                    public Runnable day(ClaimValue.Day day) {
                        return () -> json.field("day", day.date().toString());
                    }

                    @Override
                    public Runnable word(ClaimValue.Word word) {
                        return () -> json.field("word", word.text());
                    }
                })
                .run();
    }

    private static Optional<ClaimValue> readValue(Fields fields) {
        return ValueCodec.only(
                fields,
                "number | target | day | word",
                Arrays.asList(
                        ValueCodec.readQuantity(fields).map(ClaimValue.Numeric::new),
                        fields.optionalObject("target", ValueCodec::readTarget)
                                .flatMap(found -> found)
                                .map(ClaimValue.Goal::new),
                        fields.optionalWord("day", ValueCodec::date).map(ClaimValue.Day::new),
                        fields.optionalText("word").map(ClaimValue.Word::new)));
    }
}
