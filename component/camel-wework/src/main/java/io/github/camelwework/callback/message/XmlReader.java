// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.message;

import io.github.camelwework.callback.crypto.RejectedException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML of WeCom's kind: elements with text or with elements. A document type is refused before it is looked at, and
 * with it all entities of one's own; nothing outside the text is ever opened. Not safe for threads.
 */
final class XmlReader {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private int parts;
    private int pieces;

    private XmlReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * The content of the root element, by name: texts as Strings, nested elements as Maps, what comes several times or is
     * known to be a list as Lists.
     *
     * @throws RejectedException when it is not XML of that kind
     */
    static Map<String, Object> read(String text) {
        requireNoDocumentType(text);
        try {
            XMLStreamReader stream = FACTORY.createXMLStreamReader(new StringReader(text));
            try {
                return new XmlReader(stream).document();
            } finally {
                stream.close();
            }
        } catch (XMLStreamException e) {
            throw new RejectedException("it is not well-formed XML");
        }
    }

    /**
     * A document type stands behind the declaration or nowhere. Java's reader, told to skip it, prints to the standard error
     * when it does not end, and strangers must not write there.
     */
    private static void requireNoDocumentType(String text) {
        int start = text.indexOf('<', text.startsWith("<?xml") ? Math.max(0, text.indexOf("?>")) : 0);
        if (text.startsWith("<!", start)) {
            throw new RejectedException("it begins with a document type, or a comment");
        }
    }

    private Map<String, Object> document() throws XMLStreamException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // White space before the root.
        }
        Object content = content(name(), 1);
        while (xml.hasNext()) {
            next();
        }
        if (content instanceof XmlElement element) {
            return element.fields();
        }
        return new LinkedHashMap<>();
    }

    private Object content(String path, int depth) throws XMLStreamException {
        if (depth > Limits.DEPTH) {
            throw new RejectedException("its elements are nested too deeply");
        }
        StringBuilder text = new StringBuilder();
        XmlElement element = null;
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = element == null ? new XmlElement(path) : element;
                String name = name();
                element.add(name, unwrapped(content(name, depth + 1)));
            } else {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return element == null ? text.toString() : withoutText(element, text);
    }

    private static XmlElement withoutText(XmlElement element, CharSequence text) {
        if (!text.chars().allMatch(Character::isWhitespace)) {
            throw new RejectedException("it has text between elements");
        }
        return element;
    }

    private static Object unwrapped(Object content) {
        return content instanceof XmlElement element ? element.fields() : content;
    }

    private String name() {
        String name = xml.getLocalName();
        if (++parts > Limits.PARTS || name.length() > Limits.NAME) {
            throw new RejectedException("it has too many elements, or too long names");
        }
        return name;
    }

    /** The next event, of those that WeCom's messages are made of. */
    private int next() throws XMLStreamException {
        int event = xml.next();
        if (++pieces > Limits.PIECES) {
            throw new RejectedException("it has too many pieces of text");
        }
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT,
                    XMLStreamConstants.END_ELEMENT,
                    XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE,
                    XMLStreamConstants.END_DOCUMENT -> event;
            default -> throw new RejectedException("it has a document type, an entity, a comment or an instruction");
        };
    }

    private static XMLInputFactory factory() {
        // Java's own: another on the classpath might understand these properties differently.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver(XmlReader::refuse);
        return factory;
    }

    private static @Nullable Object refuse(
            @Nullable String publicId, @Nullable String systemId, @Nullable String base, @Nullable String namespace) {
        throw new RejectedException("it refers to an external entity");
    }
}
