// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Camel's catalogue finds no fault with what the pages, the examples and the routes write. */
class CatalogUriTest {

    private static final Pattern SETTING =
            Pattern.compile("(?<key>camel\\.component\\.wework\\.[A-Za-z][\\w-]*)(?:[ ]*=[ ]*(?<value>[^\\s`\"]+))?");

    private static final WeworkCatalog CATALOG = new WeworkCatalog();
    private static final Map<Path, String> TEXTS = ProjectFiles.texts();

    @Test
    void each_uri_that_is_written_down_is_right() {
        List<WrittenUri> uris = TEXTS.entrySet().stream()
                .flatMap(text -> UriScanner.scan(text.getKey(), text.getValue()).stream())
                .toList();
        assertThat(uris).hasSizeGreaterThan(100);
        assertThat(uris)
                .extracting(uri -> uri.file().toString().replace('\\', '/'))
                .contains(
                        "README.md",
                        "component/docs/sending.md",
                        "CHANGELOG.md",
                        "examples/web-login/src/main/resources/camel/web-login.camel.yaml",
                        "routes/camel-wework-routes/src/main/resources/camel/wework/jms-to-message.camel.yaml",
                        "routes/camel-wework-routes/src/test/resources/readme/shortest.camel.xml",
                        "routes/camel-wework-routes/src/test/java/io/github/camelwework/routes/readme/ShortestRoute.java");
        assertThat(uris.stream().flatMap(uri -> CATALOG.problem(uri).stream())).isEmpty();
    }

    @Test
    void each_setting_of_the_component_that_is_written_down_is_right() {
        List<String> settings = TEXTS.values().stream()
                .flatMap(text -> SETTING.matcher(text).results())
                .map(setting -> setting.group(1) + "="
                        + Optional.ofNullable(setting.group(2)).orElse("{{any}}"))
                .toList();
        assertThat(settings).hasSizeGreaterThan(20);
        assertThat(settings.stream().flatMap(line -> CATALOG.problem(line).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wework:message/send?toUsr=zhangsan",
                "wework:message/send?bodyAs=contents",
                "wework:message/send?safe=high",
                "wework:user/list?rateLimiterEnabled=perhaps",
                "wework:user/list?responseTimeout=soon",
                "wework:message/sned?toUser=zhangsan"
            })
    void a_wrong_uri_is_found(String uri) {
        for (String text : List.of(
                "see `" + uri + "`.",
                "```yaml\n- to: " + uri + "\n```",
                "[source,yaml]\n----\n- to: " + uri + "\n----",
                "<to uri=\"" + uri + "\"/>",
                "to(\"" + uri.substring(0, 12) + "\"\n    + \"" + uri.substring(12) + "\")")) {
            assertThat(UriScanner.scan(Path.of("page.md"), text))
                    .as(text)
                    .singleElement()
                    .satisfies(found -> assertThat(found.uri()).isEqualTo(uri))
                    .satisfies(found -> assertThat(CATALOG.problem(found)).isPresent());
        }
    }

    @Test
    void a_wrong_parameter_below_a_uri_in_yaml_is_found() {
        String yaml = "- to:\n    uri: wework:message/send\n    parameters:\n      toUsr: zhangsan\n";
        assertThat(UriScanner.scan(Path.of("a.yaml"), yaml))
                .singleElement()
                .satisfies(found -> assertThat(CATALOG.problem(found)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camel.component.wework.corp-ids=ww1",
                "camel.component.wework.max-total-connections=many",
                "camel.component.wework.body-as=contents"
            })
    void a_wrong_setting_is_found(String line) {
        assertThat(CATALOG.problem(line)).isPresent();
    }

    /**
     * So the schema does not enumerate the operations: the catalogue would refuse every path that WeCom adds, which the
     * component calls as it stands.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "wework:tomorrow/new_thing?toUser=zhangsan&param.size=7",
                "wework:{{operation}}?toUser={{?toUser}}",
                "wework:user/list?departmentId=1&param.fetch_child=1&responseTimeout=5s"
            })
    void a_new_operation_a_placeholder_and_any_parameter_of_wecoms_are_right(String uri) {
        assertThat(CATALOG.problem(new WrittenUri(Path.of("page.md"), uri, Map.of())))
                .isEmpty();
    }
}
