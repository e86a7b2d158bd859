package io.github.pes4j.examples.markup;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Elements and texts in the order in which they are written. What comes out is well-formed XML, and HTML reads it alike: no
 * element that HTML wants closed is written short, unless {@link #empty} was asked for. Texts are escaped by the JDK's writer
 * of XML after {@link Clean} took out what has no place in a page. Confined to one thread.
 */
public final class Markup {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final Deque<String> open = new ArrayDeque<>();

    /** Nothing yet. */
    public Markup() {
        try {
            // The JDK's own, whatever else is on the path: the bytes must not depend on it.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The declaration that an XML file of its own begins with. */
    public Markup declaration() {
        return write(() -> xml.writeStartDocument("UTF-8", "1.0")).line();
    }

    /** The doctype of HTML. */
    public Markup doctype() {
        return write(() -> xml.writeDTD("<!DOCTYPE html>")).line();
    }

    /** Begins an element. */
    public Markup open(String name) {
        open.push(name);
        return write(() -> xml.writeStartElement(name));
    }

    /** An element without content: {@code br}, {@code meta}, {@code rect}. */
    public Markup empty(String name) {
        return write(() -> xml.writeEmptyElement(name));
    }

    /** An attribute of the element that was just begun. */
    public Markup with(String attribute, String value) {
        return write(() -> xml.writeAttribute(attribute, Clean.text(value)));
    }

    /** A whole number as an attribute. */
    public Markup with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    /** The class of the element that was just begun. */
    public Markup styled(String classes) {
        return with("class", classes);
    }

    /** Text inside the element. */
    public Markup text(String words) {
        return write(() -> xml.writeCharacters(Clean.text(words)));
    }

    /** A text of PES itself that is taken as it is, line breaks and all: style rules. */
    public Markup verbatim(String own) {
        return write(() -> xml.writeCharacters(own));
    }

    /** A line break in the file, so that people can compare files; it shows nowhere. */
    public Markup line() {
        return write(() -> xml.writeCharacters("\n"));
    }

    /** Ends the element that was begun last. */
    public Markup close() {
        open.pop();
        return write(xml::writeEndElement);
    }

    /** Ends the element and the line. */
    public Markup closeLine() {
        return close().line();
    }

    /** An element with nothing but text. */
    public Markup element(String name, String words) {
        return open(name).text(words).close();
    }

    /** As above, with a class. */
    public Markup element(String name, String classes, String words) {
        return open(name).styled(classes).text(words).close();
    }

    /** A name that somebody else chose: whatever the direction of its script, the text around it keeps its own. */
    public Markup name(String words) {
        return element("bdi", words);
    }

    /**
     * Everything that was written.
     *
     * @throws IllegalStateException if an element was not ended
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not ended: " + open);
        }
        write(xml::flush);
        return text.toString();
    }

    private Markup write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            // There is no file behind it that could fail.
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
