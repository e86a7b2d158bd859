package io.github.pes4j.io.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hands the XML of one part after another to handlers. POI's parser refuses document types and external entities. Making one
 * takes as long as parsing a small form, so all parts of a workbook share it, and small workbooks one after the other: a
 * parser keeps every name that it ever met, so it is given up after some of them. Each is confined to one thread at a time.
 */
final class XmlParser {

    /** What a workbook with some forms has, unpacked. */
    private static final long SMALL = 256 << 10;

    private static final int MOST_USES = 64;
    private static final Queue<XmlParser> SPARE =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());
    private static final DefaultHandler NONE = new DefaultHandler();

    private final XMLReader reader;
    private int uses;

    /** A parser for a workbook: a spare one, or a new one. */
    static XmlParser take() throws SAXException {
        XmlParser spare = SPARE.poll();
        return spare == null ? new XmlParser() : spare;
    }

    /**
     * Keeps the parser for another workbook, if this one was small; one that failed is never given back.
     *
     * @param unpacked how many bytes the workbook had
     */
    void giveBack(long unpacked) {
        uses++;
        reader.setContentHandler(NONE);
        reader.setErrorHandler(NONE);
        if (unpacked <= SMALL && uses < MOST_USES) {
            // Where enough are spare it is not taken.
            var unused = SPARE.offer(this);
        }
    }

    private XmlParser() throws SAXException {
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
