// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages name the version of the POM, and the versions of Camel that the compatibility check runs. */
class VersionsOfPagesTest {

    private static final Pattern SNAPSHOT = Pattern.compile("\\d+\\.\\d+\\.\\d+-SNAPSHOT");
    private static final Pattern POM_VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final Pattern CAMEL = Pattern.compile("4\\.\\d+\\.\\d+");

    @Test
    void the_pages_name_the_version_of_the_pom() {
        Matcher pom = POM_VERSION.matcher(Pages.read(Pages.TOP.resolve("pom.xml")));
        assertThat(pom.find()).isTrue();
        List<String> written = Pages.all().stream()
                .flatMap(page -> SNAPSHOT.matcher(Pages.read(page)).results())
                .map(version -> version.group())
                .toList();
        assertThat(written).hasSizeGreaterThan(4).containsOnly(pom.group(1));
    }

    @Test
    void the_pages_name_the_versions_of_camel_that_are_tested() {
        List<String> tested = Pages.read(Pages.TOP.resolve("component/compatibility/versions.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> CAMEL.matcher(line).results())
                .map(version -> version.group())
                .toList();
        assertThat(tested).hasSizeGreaterThan(1);
        for (String page : List.of("README.md", "README.zh-CN.md", "component/docs/versioning.md")) {
            Path file = Pages.TOP.resolve(page);
            assertThat(CAMEL.matcher(Pages.read(file)).results().map(version -> version.group()))
                    .as(page)
                    .containsAll(tested);
        }
    }
}
