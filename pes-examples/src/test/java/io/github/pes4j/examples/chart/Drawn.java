package io.github.pes4j.examples.chart;

import io.github.pes4j.examples.html.Xml;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a picture came to. */
final class Drawn {

    private final Document document;

    Drawn(Chart chart) {
        document = Xml.parse(chart.svg());
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** The words in the picture, in the order in which they are drawn. */
    List<String> words() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }

    List<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
