package io.arclight.exec.function.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through an XML text and shows the event that comes next; comments and instructions are left out, neighbouring texts
 * and CDATA are one. There are no namespaces (prefixes are part of names), and nothing is declared or fetched: references
 * to entities that XML does not define itself are errors.
 */
final class XmlCursor implements AutoCloseable {
    /** How deep elements may lie within each other, because reading them recurses; as with Spark's parser. */
    static final int MAX_DEPTH = 1000;

    private static final XMLInputFactory FACTORY = factory();

    private final StringReader source;
    private final XMLStreamReader reader;
    private int depth;
    private boolean ended;

    private XmlCursor(StringReader source) throws XMLStreamException {
        this.source = source;
        this.reader = FACTORY.createXMLStreamReader(source);
    }

    /** What comes next. */
    enum Event {
        START,
        END,
        TEXT,
        END_OF_DOCUMENT
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }

    /** A cursor that shows the root element. */
    static XmlCursor open(String xml) throws XMLStreamException {
        XmlCursor cursor = new XmlCursor(new StringReader(xml));
        try {
            cursor.expectElement();
            return cursor;
        } catch (XMLStreamException e) {
            cursor.close();
            throw e;
        }
    }

    private void expectElement() throws XMLStreamException {
        do {
            advance();
        } while (next() == Event.TEXT);
        if (next() != Event.START) {
            throw new XMLStreamException("There is no element.");
        }
    }

    /** The event that comes next; what follows the root element is not looked at. */
    Event next() {
        if (ended) {
            return Event.END_OF_DOCUMENT;
        }
        return switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> Event.START;
            case XMLStreamConstants.END_ELEMENT -> Event.END;
            case XMLStreamConstants.END_DOCUMENT -> Event.END_OF_DOCUMENT;
            default -> Event.TEXT;
        };
    }

    /** Goes past the next event. */
    void advance() throws XMLStreamException {
        if (depth == 0 && reader.getEventType() == XMLStreamConstants.END_ELEMENT) {
            ended = true;
            return;
        }
        do {
            if (!reader.hasNext()) {
                throw new XMLStreamException("The document has ended.");
            }
            reader.next();
        } while (isSkipped(reader.getEventType()));
        int type = reader.getEventType();
        depth += type == XMLStreamConstants.START_ELEMENT ? 1 : type == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        if (depth > MAX_DEPTH) {
            throw new XMLStreamException("Elements lie deeper than " + MAX_DEPTH + " levels.");
        }
    }

    private static boolean isSkipped(int event) throws XMLStreamException {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT,
                    XMLStreamConstants.END_ELEMENT,
                    XMLStreamConstants.END_DOCUMENT,
                    XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE -> false;
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("An entity is not declared.");
            default -> true;
        };
    }

    /** The name of the element that starts or ends next. */
    String name() {
        return reader.getLocalName();
    }

    /** The attributes of the element that starts next. */
    List<Map.Entry<String, String>> attributes() {
        List<Map.Entry<String, String>> attributes = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String name = reader.getAttributeLocalName(i);
            String full = prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
            attributes.add(Map.entry(full, reader.getAttributeValue(i)));
        }
        return attributes;
    }

    /** The text that comes next. */
    String text() {
        return reader.getText();
    }

    /** Whether the text that comes next is white space alone. */
    boolean isBlank() {
        return reader.isWhiteSpace();
    }

    /** Lets go of the text, which the factory would hold on to with the last reader it made. */
    @Override
    public void close() {
        source.close();
    }
}
