package io.github.pes4j.io.json;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON document, strictly: no duplicate names, nothing behind it, nothing absurdly deep, long or large. */
final class JsonDocument {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxNumberLength(64)
                    .maxStringLength(1_000_000)
                    .maxNameLength(1_000)
                    .maxDocumentLength(256L << 20)
                    .build())
            .build();

    private static final Bilingual NOT_UTF8 = new Bilingual("不是 UTF-8 编码的文本", "text that is not in UTF-8");

    private JsonDocument() {}

    /**
     * The document, or the finding why there is none.
     *
     * @throws IOException if the bytes cannot be had
     */
    static Outcome<JsonNode> read(InputStream in) throws IOException {
        // Through a decoder, so that columns count characters, as people do, and broken text is not read as something
        // else.
        Reader text = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), withoutMark(text))) {
            if (parser.nextToken() == null) {
                return Outcome.failed(List.of(broken(parser.currentLocation(), new Bilingual("空文件", "an empty file"))));
            }
            JsonNode root = value(parser, null, "");
            if (parser.nextToken() != null) {
                return Outcome.failed(List.of(broken(
                        parser.currentTokenLocation(), new Bilingual("文档之后还有内容", "more content behind the document"))));
            }
            return Outcome.of(root);
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return Outcome.failed(List.of(broken(e.getLocation(), NOT_UTF8)));
            }
            throw new IOException(e.getOriginalMessage(), e);
        } catch (CharacterCodingException e) {
            return Outcome.failed(List.of(broken(null, NOT_UTF8)));
        } catch (JacksonException e) {
            return Outcome.failed(List.of(broken(e.getLocation(), Bilingual.same(e.getOriginalMessage()))));
        }
    }

    /** A byte order mark, which some editors write, is no part of the text. */
    private static Reader withoutMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static JsonNode value(JsonParser parser, @Nullable JsonNode parent, String step) {
        TokenStreamLocation at = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        JsonNode.Kind kind = kind(token);
        boolean scalar = kind != JsonNode.Kind.OBJECT && kind != JsonNode.Kind.ARRAY;
        JsonNode node =
                new JsonNode(kind, scalar ? parser.getString() : "", parent, step, at.getLineNr(), at.getColumnNr());
        if (kind == JsonNode.Kind.OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                node.fields().put(name, value(parser, node, name));
            }
        } else if (kind == JsonNode.Kind.ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                node.items()
                        .add(value(parser, node, Integer.toString(node.items().size())));
            }
        }
        return node;
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

    private static Finding broken(@Nullable TokenStreamLocation at, Bilingual got) {
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr());
        return Finding.of(FindingCodes.UNREADABLE)
                .addPlace(new SourceLocation.Pointer("", line, column))
                .got(got)
                .expected(new Bilingual("一个完整的 JSON 对象", "one whole JSON object"))
                .remedy(new Bilingual("改正所列位置的 JSON 语法", "correct the JSON at that place"))
                .build();
    }
}
