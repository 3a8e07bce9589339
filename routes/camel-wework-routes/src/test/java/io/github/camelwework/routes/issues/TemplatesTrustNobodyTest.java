// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.routes.issues.TemplateFiles.Written;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every template must have, so that a new one that believes what strangers send is found. */
class TemplatesTrustNobodyTest {

    /** Consumers whose headers Camel or the component alone makes. Another one has to clean what it brings. */
    private static final Set<String> OWN = Set.of("quartz", "direct", "wework", "file");

    private static final List<String> PARAMETERS = List.of(
            "false",
            "{{wework-option:receiversFromMessage}}",
            "{{wework-option:receiversFromFile}}",
            "{{wework-option:receiversFromReport}}");

    static Stream<String> templates() {
        return TemplateFiles.templates().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void each_call_of_wecom_says_whether_the_message_is_trusted(String id) {
        List<Written> calls = TemplateFiles.endpoints(template(id)).stream()
                .filter(endpoint -> endpoint.uri().startsWith("wework:") && !endpoint.consumer())
                .toList();
        assertThat(calls).allSatisfy(call -> assertThat(call.parameters().get("trustMessage"))
                .isIn(PARAMETERS));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_message_is_trusted_unless_that_is_asked_for(String id) {
        for (Object parameter : (List<?>) template(id).get("parameters")) {
            Map<?, ?> map = (Map<?, ?>) parameter;
            if (String.valueOf(map.get("name")).startsWith("receiversFrom")) {
                assertThat(map.get("defaultValue"))
                        .as("%s of %s", map.get("name"), id)
                        .isEqualTo(false);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void what_comes_from_outside_is_cleaned_within_the_error_handling(String id) {
        Map<?, ?> template = template(id);
        Written from = TemplateFiles.endpoints(template).stream()
                .filter(Written::consumer)
                .findFirst()
                .orElseThrow();
        String scheme = from.uri().split(":", 2)[0];
        if (OWN.contains(scheme)) {
            return;
        }
        assertThat(from.parameters()).containsEntry("mapJmsMessage", "false");
        assertThat(String.valueOf(template))
                .contains("doTry={steps=[{bean={beanType=io.github.camelwework.routes.JmsContent}}");
    }

    private static Map<?, ?> template(String id) {
        return TemplateFiles.templates().get(id);
    }
}
