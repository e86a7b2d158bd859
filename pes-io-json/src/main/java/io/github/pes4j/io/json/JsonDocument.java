package io.github.pes4j.io.json;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON document, strictly: nothing behind it, nothing absurdly deep, long or large. Fields that come twice are
 * kept apart in their object, so that whoever reads it reports them with everything else.
 */
final class JsonDocument {

    /** Levels of objects and lists; the deepest tree of indicators takes 66. */
    static final int MAX_DEPTH = 100;

    /** Digits and signs of a number. */
    static final int MAX_NUMBER = 64;

    /** Characters of a text. */
    static final int MAX_STRING = 1_000_000;

    /** Characters of a name. */
    static final int MAX_NAME = 1_000;

    /** Bytes of a document; more belongs into JSON Lines. */
    static final int MAX_DOCUMENT = 64 << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER)
                    .maxStringLength(MAX_STRING)
                    .maxNameLength(MAX_NAME)
                    .build())
            .build();

    private static final Bilingual NOT_UTF8 = new Bilingual("不是 UTF-8 编码的文本", "text that is not in UTF-8");
    private static final Bilingual DAMAGED = new Bilingual("已损坏的压缩文件", "damaged compression");
    private static final Bilingual EMPTY = new Bilingual("空文件", "an empty file");
    private static final Bilingual ENDED = new Bilingual("文件到此中断", "the end of the file");
    private static final Bilingual MORE = new Bilingual("文档之后还有内容", "more content behind the document");

    private final JsonParser parser;
    private final int linesBefore;

    private JsonDocument(JsonParser parser, int linesBefore) {
        this.parser = parser;
        this.linesBefore = linesBefore;
    }

    /**
     * The document, or the finding why there is none.
     *
     * @throws IOException if the bytes cannot be had
     */
    static Outcome<JsonNode> read(InputStream in) throws IOException {
        Utf8 text = new Utf8();
        try {
            text.addAll(in, MAX_DOCUMENT);
        } catch (ZipException | EOFException e) {
            return failed(damaged(1));
        }
        if (text.size() > MAX_DOCUMENT) {
            return failed(tooLarge(new SourceLocation.Pointer("", 1, 1)));
        }
        try {
            text.decode(text.size());
        } catch (Utf8.Malformed e) {
            return failed(notUtf8(1 + text.linesBefore(e.at())));
        }
        return read(text, 1);
    }

    /** A document that has been decoded, from a line of a file on; lines count from 1. */
    static Outcome<JsonNode> read(Utf8 text, int line) {
        try (JsonParser parser = FACTORY.createParser(
                ObjectReadContext.empty(), text.chars(), text.start(), text.end() - text.start())) {
            return new JsonDocument(parser, line - 1).read();
        }
    }

    /** What is no gzip although the name of the file says so, from a line on. */
    static Finding damaged(int line) {
        return unreadable(new SourceLocation.Pointer("", line, 1), DAMAGED);
    }

    /** A line that is not in UTF-8. */
    static Finding notUtf8(int line) {
        return unreadable(new SourceLocation.Pointer("", line, 1), NOT_UTF8);
    }

    /** A file without anything. */
    static Finding empty() {
        return unreadable(new SourceLocation.Pointer("", 1, 1), EMPTY);
    }

    private Outcome<JsonNode> read() {
        try {
            if (parser.nextToken() == null) {
                return failed(empty());
            }
            JsonNode root = root();
            return parser.nextToken() == null
                    ? Outcome.of(root)
                    : failed(unreadable(place("", parser.currentTokenLocation()), MORE));
        } catch (StreamConstraintsException e) {
            return failed(tooLarge(here(e)));
        } catch (UnexpectedEndOfInputException e) {
            return failed(unreadable(here(e), ENDED));
        } catch (JacksonException e) {
            return failed(
                    unreadable(here(e), new Bilingual("语法错误：{0}", "a syntax error: {0}").with(e.getOriginalMessage())));
        }
    }

    private static Outcome<JsonNode> failed(Finding finding) {
        return Outcome.failed(List.of(finding));
    }

    private JsonNode root() {
        TokenStreamLocation at = parser.currentTokenLocation();
        JsonNode.Kind kind = kind(parser.currentToken());
        JsonNode root = JsonNode.root(kind, text(kind), at.getLineNr() + linesBefore, at.getColumnNr());
        fill(root, kind);
        return root;
    }

    private void fill(JsonNode node, JsonNode.Kind kind) {
        if (kind == JsonNode.Kind.OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                child(node, name);
            }
        } else if (kind == JsonNode.Kind.ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                child(node, null);
            }
        }
    }

    private void child(JsonNode parent, @Nullable String name) {
        TokenStreamLocation at = parser.currentTokenLocation();
        JsonNode.Kind kind = kind(parser.currentToken());
        fill(parent.add(kind, text(kind), name, at.getLineNr() + linesBefore, at.getColumnNr()), kind);
    }

    private String text(JsonNode.Kind kind) {
        return kind == JsonNode.Kind.OBJECT || kind == JsonNode.Kind.ARRAY ? "" : parser.getString();
    }

    private static JsonNode.Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> JsonNode.Kind.OBJECT;
            case START_ARRAY -> JsonNode.Kind.ARRAY;
            case VALUE_STRING -> JsonNode.Kind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNode.Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonNode.Kind.BOOLEAN;
            default -> JsonNode.Kind.NULL;
        };
    }

    /** Where the parser stood when it gave up. */
    private SourceLocation here(JacksonException problem) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return place(pointer, problem.getLocation());
    }

    private SourceLocation place(String pointer, @Nullable TokenStreamLocation at) {
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr());
        return new SourceLocation.Pointer(pointer, line + linesBefore, column);
    }

    private static Finding unreadable(SourceLocation at, Bilingual got) {
        return Finding.of(FindingCodes.UNREADABLE)
                .addPlace(at)
                .got(got)
                .expected(new Bilingual("一个完整的 JSON 对象", "one whole JSON object"))
                .remedy(new Bilingual("改正所列位置的 JSON 语法", "correct the JSON at that place"))
                .build();
    }

    private static Finding tooLarge(SourceLocation at) {
        return Finding.of(FindingCodes.TOO_LARGE)
                .addPlace(at)
                .expected(limits())
                .build();
    }

    private static Bilingual limits() {
        return new Bilingual(
                        "至多 {0} 层，数字 {1} 位，文本 {2} 字，字段名 {3} 字，整个文件 {4} 字节",
                        "at most {0} levels, {1} characters of a number, {2} of a text, {3} of a name, {4} bytes of a document")
                .with(MAX_DEPTH, MAX_NUMBER, MAX_STRING, MAX_NAME, MAX_DOCUMENT);
    }
}
