// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The fields of a receiver's XML: texts and nested objects, and lists of elements that come more than once. */
final class XmlReader {

    private static final DocumentBuilderFactory FACTORY = factory();

    private XmlReader() {}

    /**
     * Reads.
     *
     * @throws InvalidReply when it is no XML, has a DTD, or its root is not {@code xml}
     */
    static ObjectNode read(byte[] xml) {
        Element root;
        try {
            root = builder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (IOException | SAXException e) {
            throw new InvalidReply("it is no well-formed XML without a DTD");
        }
        InvalidReply.unless(root.getTagName().equals("xml"), "its root element is not <xml>");
        return children(root);
    }

    private static ObjectNode children(Element parent) {
        ObjectNode fields = XmlFields.object();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                add(fields, element.getTagName(), value(element));
            }
        }
        return fields;
    }

    private static JsonNode value(Element element) {
        ObjectNode nested = children(element);
        return nested.isEmpty() ? TextNode.valueOf(element.getTextContent()) : nested;
    }

    private static void add(ObjectNode fields, String name, JsonNode value) {
        JsonNode before = fields.get(name);
        if (before == null) {
            fields.set(name, value);
        } else if (before instanceof ArrayNode list) {
            list.add(value);
        } else {
            fields.putArray(name).add(before).add(value);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilder builder = FACTORY.newDocumentBuilder();
            // Without one the parser prints to the console.
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java runtime has no XML parser.", e);
        }
    }

    private static DocumentBuilderFactory factory() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java runtime's XML parser cannot be made safe.", e);
        }
    }
}
