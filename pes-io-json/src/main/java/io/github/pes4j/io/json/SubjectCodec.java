package io.github.pes4j.io.json;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Subjects: one field, whose name says the kind. */
final class SubjectCodec {

    private static final List<String> KINDS =
            List.of("indicator", "unknownIndicator", "fund", "category", "voucher", "contract", "part", "namedPart");

    private SubjectCodec() {}

    static void write(JsonOut json, Subject subject) {
        subject.match(new Writer(json)).run();
    }

    static Subject read(Fields fields, KnownTree tree) {
        List<Optional<Subject>> choices = List.of(
                fields.optionalWord("indicator", text -> node(text, tree)).map(Subject.OfIndicator::new),
                fields.optionalText("unknownIndicator").map(Subject.UnknownIndicator::new),
                fields.optionalObject("fund", SubjectCodec::fund),
                fields.optionalText("category").map(Subject.LedgerCategory::new),
                fields.optionalObject("voucher", SubjectCodec::voucher),
                fields.optionalText("contract").map(Subject.OfContract::new),
                fields.optionalWord("part", SubjectCodec::part),
                fields.optionalText("namedPart").map(Subject.Part::new));
        if (KINDS.stream().filter(fields::has).count() != 1) {
            fields.problem(
                    FindingCodes.INVALID_VALUE,
                    new Bilingual("其中之一：{0}", "one of {0}").with(String.join(" | ", KINDS)));
        }
        return choices.stream().flatMap(Optional::stream).findFirst().orElseGet(Subject.Total::new);
    }

    private static IndicatorPath node(String text, KnownTree tree) {
        IndicatorPath path = IndicatorPath.parse(text);
        if (!tree.hasNode(path)) {
            throw new IllegalArgumentException("a node of the tree");
        }
        return path;
    }

    private static Subject fund(Fields fields) {
        return new Subject.FundCell(
                fields.text("source"), fields.word("column", Codes.in(FundingColumn.class), FundingColumn.SPENT));
    }

    private static Subject voucher(Fields fields) {
        return new Subject.Voucher(fields.value("index", SubjectCodec::index, 0), fields.text("number"));
    }

    private static Integer index(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("a place among the movements, from 0");
        }
        return Integer.valueOf(text);
    }

    private static Subject part(String word) {
        return Stream.of(new Subject.Total(), new Subject.Bands(), new Subject.WeightScheme())
                .filter(part -> word(part).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("total | bands | scheme"));
    }

    private static String word(Subject part) {
        if (part instanceof Subject.Bands) {
            return "bands";
        }
        return part instanceof Subject.WeightScheme ? "scheme" : "total";
    }

    private record Writer(JsonOut json) implements Subject.Cases<Runnable> {
        @Override
        public Runnable indicator(Subject.OfIndicator indicator) {
            return () -> json.field("indicator", indicator.path().toString());
        }

        @Override
        public Runnable unknownIndicator(Subject.UnknownIndicator unknown) {
            return () -> json.field("unknownIndicator", unknown.name());
        }

        @Override
        public Runnable fundCell(Subject.FundCell cell) {
            return () -> json.object("fund", inner -> {
                inner.field("source", cell.source());
                inner.field("column", Codes.of(cell.column()));
            });
        }

        @Override
        public Runnable ledgerCategory(Subject.LedgerCategory category) {
            return () -> json.field("category", category.name());
        }

        @Override
        public Runnable voucher(Subject.Voucher voucher) {
            return () -> json.object("voucher", inner -> {
                inner.field("index", voucher.index());
                inner.field("number", voucher.number());
            });
        }

        @Override
        public Runnable contract(Subject.OfContract contract) {
            return () -> json.field("contract", contract.name());
        }

        @Override
        public Runnable bands(Subject.Bands bands) {
            return () -> json.field("part", word(bands));
        }

        @Override
        public Runnable scheme(Subject.WeightScheme scheme) {
            return () -> json.field("part", word(scheme));
        }

        @Override
        public Runnable total(Subject.Total total) {
            return () -> json.field("part", word(total));
        }

        @Override
        public Runnable part(Subject.Part part) {
            return () -> json.field("namedPart", part.name());
        }
    }
}
