package io.github.pes4j.io.excel;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.value.Bilingual;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Which parts of an {@code .xlsx} file are its sheets, its texts and its styles: the relations from the file to the workbook
 * and from there are followed. POI makes a document of every relation and type that the file lists, which takes longer than
 * all cells of a form. Immutable.
 */
final class WorkbookParts {

    private static final int MOST_SHEETS = 5_000;
    /** Names, and paths inside the file. */
    private static final int MOST_LETTERS = 1_000;

    /**
     * A sheet.
     *
     * @param name its name
     * @param part where it is; empty if the file names a part that it does not have
     */
    record Sheet(String name, Optional<String> part) {}

    private final List<Sheet> sheets;
    private final Map<String, Relation> relations;

    private WorkbookParts(List<Sheet> sheets, Map<String, Relation> relations) {
        this.sheets = ImmutableList.copyOf(sheets);
        this.relations = relations;
    }

    static WorkbookParts of(BoundedZip zip, XmlParser parser) throws IOException, SAXException {
        String workbook = first(relations("", zip, parser), "officeDocument")
                .orElseThrow(() -> new FileNotFoundException("no workbook in the file"));
        Map<String, Relation> relations = relations(workbook, zip, parser);
        SheetList list = new SheetList();
        parser.parse(open(zip, workbook), list);
        List<Sheet> sheets = new ArrayList<>();
        for (Named sheet : list.sheets) {
            Optional<String> part = Optional.ofNullable(relations.get(sheet.relation()))
                    .map(Relation::target)
                    .filter(zip::has);
            sheets.add(new Sheet(sheet.name(), part));
        }
        return new WorkbookParts(sheets, relations);
    }

    /** The sheets in their order. */
    List<Sheet> sheets() {
        return sheets;
    }

    /** The part with the texts that cells share. */
    Optional<String> strings() {
        return first(relations, "sharedStrings");
    }

    /** The part with the formats of cells. */
    Optional<String> styles() {
        return first(relations, "styles");
    }

    private record Named(String name, String relation) {}

    private record Relation(String type, String target) {}

    private static Optional<String> first(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith("/" + type))
                .map(Relation::target)
                .findFirst();
    }

    private static InputStream open(BoundedZip zip, String part) throws IOException {
        return zip.open(part).orElseThrow(() -> new FileNotFoundException("no part " + part));
    }

    /** The relations of a part, or of the file where no part is named. */
    private static Map<String, Relation> relations(String part, BoundedZip zip, XmlParser parser)
            throws IOException, SAXException {
        int name = part.lastIndexOf('/') + 1;
        RelationList list = new RelationList(URI.create("/").resolve(path(part.substring(0, name))));
        Optional<InputStream> xml = zip.open(part.substring(0, name) + "_rels/" + part.substring(name) + ".rels");
        if (xml.isPresent()) {
            parser.parse(xml.get(), list);
        }
        return list.relations;
    }

    private static URI path(String text) {
        // Some programs write paths as their system does.
        return URI.create(text.replace('\\', '/').replace(" ", "%20"));
    }

    /** Relations by their id. Those that lead out of the file are passed over, and never followed. */
    private static final class RelationList extends DefaultHandler {
        private final Map<String, Relation> relations = new LinkedHashMap<>();
        private final URI folder;

        RelationList(URI folder) {
            this.folder = folder;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            String id = attributes.getValue("Id");
            String type = attributes.getValue("Type");
            String target = attributes.getValue("Target");
            boolean usable = localName.equals("Relationship") && isShort(id) && isShort(type) && isShort(target);
            if (usable && !"External".equals(attributes.getValue("TargetMode"))) {
                if (relations.size() >= MOST_SHEETS) {
                    throw tooMany();
                }
                resolved(target).ifPresent(path -> relations.put(id, new Relation(type, path)));
            }
        }

        private Optional<String> resolved(String target) {
            try {
                return Optional.ofNullable(folder.resolve(path(target)).getPath())
                        .map(path -> path.startsWith("/") ? path.substring(1) : path);
            } catch (IllegalArgumentException e) {
                // A path that is none: whoever needs the part will miss it.
                return Optional.empty();
            }
        }
    }

    /** The names of the sheets, and by which relation each is found. */
    private static final class SheetList extends DefaultHandler {
        private final List<Named> sheets = new ArrayList<>();

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            if (!localName.equals("sheet")) {
                return;
            }
            String name = attributes.getValue("name");
            if (isShort(name)) {
                if (sheets.size() >= MOST_SHEETS) {
                    throw tooMany();
                }
                sheets.add(new Named(name, relation(attributes)));
            }
        }

        /** The attribute {@code r:id}, whatever prefix it has; {@code sheetId} is another number. */
        private static String relation(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")
                        && attributes.getURI(i).endsWith("/relationships")) {
                    return attributes.getValue(i);
                }
            }
            return "";
        }
    }

    private static boolean isShort(@Nullable String text) {
        return text != null && text.length() <= MOST_LETTERS;
    }

    private static LimitExceeded tooMany() {
        return new LimitExceeded(new Bilingual("不超过 {0} 个工作表", "at most {0} sheets").with(MOST_SHEETS));
    }
}
