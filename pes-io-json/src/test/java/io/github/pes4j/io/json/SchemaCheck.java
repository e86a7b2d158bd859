package io.github.pes4j.io.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The schema, applied by a validator that knows nothing of PES. */
final class SchemaCheck {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonDocuments.schema(), InputFormat.JSON);

    private SchemaCheck() {}

    /** What the schema says against a document; nothing if it is valid. */
    static List<String> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    static List<String> errors(byte[] json) {
        return errors(new String(json, StandardCharsets.UTF_8));
    }
}
