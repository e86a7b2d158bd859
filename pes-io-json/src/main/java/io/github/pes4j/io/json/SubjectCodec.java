package io.github.pes4j.io.json;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.RefusalException;
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
        Optional<String> kind = fields.kind(KINDS);
        if (kind.isEmpty() && KINDS.stream().noneMatch(fields::has)) {
            fields.problem(
                    FindingCodes.MISSING_FIELD,
                    new Bilingual("其中之一：{0}", "one of {0}").with(String.join(" | ", KINDS)));
        }
        return kind.flatMap(found -> ofKind(found, fields, tree)).orElseGet(Subject.Total::new);
    }

    private static Optional<Subject> ofKind(String kind, Fields fields, KnownTree tree) {
        return switch (kind) {
            case "indicator" ->
                fields.optionalWord(kind, text -> node(text, tree)).map(Subject.OfIndicator::new);
            case "unknownIndicator" -> fields.optionalText(kind).map(Subject.UnknownIndicator::new);
            case "fund" -> fields.optionalObject(kind, SubjectCodec::fund);
            case "category" -> fields.optionalText(kind).map(Subject.LedgerCategory::new);
            case "voucher" -> fields.optionalObject(kind, SubjectCodec::voucher);
            case "contract" -> fields.optionalText(kind).map(Subject.OfContract::new);
            case "part" -> fields.optionalWord(kind, SubjectCodec::part);
            default -> fields.optionalText(kind).map(Subject.Part::new);
        };
    }

    private static IndicatorPath node(String text, KnownTree tree) {
        IndicatorPath path = IndicatorPath.parse(text);
        if (!tree.hasNode(path)) {
            throw new RefusalException("指标体系中的节点", "a node of the tree");
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
            throw new RefusalException("明细账中的序号，从 0 开始", "a place among the movements, from 0");
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
