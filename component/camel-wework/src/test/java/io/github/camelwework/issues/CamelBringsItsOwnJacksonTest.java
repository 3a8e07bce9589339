// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * Jackson and HttpClient are in the application already, in the versions that its Camel was built with. A version of ours
 * beside them breaks the first send: {@code NoClassDefFoundError: JsonSerializeAs} on Camel 4.18.2.
 */
class CamelBringsItsOwnJacksonTest {

    @Test
    void the_component_names_no_library_of_which_camel_brings_a_version() throws Exception {
        assertThat(groups())
                .contains("org.apache.camel", "org.apache.commons")
                .noneMatch(group -> group.startsWith("com.fasterxml") || group.startsWith("org.apache.httpcomponents"));
    }

    /** The groups of what an application gets with the component: compile and runtime, not optional. */
    private static List<String> groups() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        NodeList groups = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        "/project/dependencies/dependency[not(optional='true') and not(scope='test')]/groupId",
                        pom,
                        XPathConstants.NODESET);
        return IntStream.range(0, groups.getLength())
                .mapToObj(i -> groups.item(i).getTextContent())
                .toList();
    }
}
