package io.github.pes4j.io.excel;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hands the XML of one part after another to handlers. POI's parser refuses document types and external entities; making
 * one takes as long as parsing a small form, so all parts of a workbook share it. Confined to one thread.
 */
final class XmlParser {

    private final XMLReader reader;

    XmlParser() throws SAXException {
        try {
            reader = XMLHelper.newXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser", e);
        }
    }

    /** Parses a part and closes it. */
    void parse(InputStream xml, DefaultHandler handler) throws IOException, SAXException {
        try (xml) {
            reader.setContentHandler(handler);
            // Without one, the parser of the JDK writes to standard error.
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(xml));
        }
    }
}
