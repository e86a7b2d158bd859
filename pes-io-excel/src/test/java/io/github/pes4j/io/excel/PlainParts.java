package io.github.pes4j.io.excel;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The parts of a workbook as its file holds them, without comments, fills and the date of the last change: what must be the same before and after it is
 * annotated. Styles are written out at their cells, because their numbers change.
 */
final class PlainParts {

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Element> formats;

    private PlainParts(byte[] workbook) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.formats = children(child(root("xl/styles.xml"), "cellXfs"));
    }

    /** Each part by its name. */
    static Map<String, String> of(byte[] workbook) {
        PlainParts parts = new PlainParts(workbook);
        Map<String, String> plain = new TreeMap<>();
        parts.files.keySet().stream().filter(PlainParts::isKept).forEach(name -> plain.put(name, parts.plain(name)));
        return plain;
    }

    private static boolean isKept(String name) {
        return !name.contains("comments")
                && !name.contains("drawing")
                && !name.endsWith(".rels")
                && !name.equals("[Content_Types].xml");
    }

    private String plain(String name) {
        if (!name.endsWith(".xml")) {
            return List.of(files.get(name)).toString();
        }
        List<String> lines = new ArrayList<>();
        write(root(name), "", lines);
        if (name.startsWith("docProps/")) {
            // Author, title and dates have no order.
            lines.sort(null);
        }
        return String.join("\n", lines);
    }

    private Element root(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(files.get(name)))
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private void write(Element element, String indent, List<String> lines) {
        String name = element.getLocalName();
        boolean isNote = name.equals("legacyDrawing") || name.equals("drawing");
        boolean isStyleList = name.equals("cellXfs") || name.equals("fills");
        boolean isBlankCell =
                name.equals("c") && children(element).isEmpty() && look(element).isEmpty();
        boolean isEmptyRow = name.equals("row") && children(element).isEmpty();
        boolean isDate = name.equals("modified");
        boolean isList = name.equals("definedNames") || name.equals("sst");
        boolean isEmptyList = isList && children(element).isEmpty();
        if (isNote || isStyleList || isBlankCell || isEmptyRow || isEmptyList || isDate) {
            return;
        }
        String text = children(element).isEmpty() ? element.getTextContent() : "";
        lines.add(indent + name + attributes(element) + " " + text);
        children(element).forEach(inner -> write(inner, indent + " ", lines));
    }

    /** Declarations of name spaces say nothing; the style of a cell is written out. */
    private String attributes(Element element) {
        TreeSet<String> attributes = new TreeSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            boolean declares = attribute.getName().startsWith("xmlns");
            boolean isStyle =
                    element.getLocalName().equals("c") && attribute.getName().equals("s");
            if (!declares && !isStyle) {
                attributes.add(attribute.getLocalName() + "=" + value(attribute.getValue()));
            }
        }
        String style = element.getLocalName().equals("c") ? look(element) : "";
        return attributes + style;
    }

    /** Truth and whole numbers have two notations each. */
    private static String value(String text) {
        return switch (text) {
            case "true" -> "1";
            case "false" -> "0";
            default -> text.matches("\\d+\\.0") ? text.substring(0, text.length() - 2) : text;
        };
    }

    /** The format of a cell but for its fill; empty for the format of cells that have none. */
    private String look(Element cell) {
        int index = cell.getAttribute("s").isEmpty() ? 0 : Integer.parseInt(cell.getAttribute("s"));
        return index == 0 || format(index).equals(format(0)) ? "" : format(index);
    }

    private String format(int index) {
        Element format = (Element) formats.get(index).cloneNode(true);
        format.removeAttribute("fillId");
        format.removeAttribute("applyFill");
        List<String> lines = new ArrayList<>();
        write(format, "", lines);
        return lines.stream().collect(joining(" "));
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
