// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.simulator.ledger.Ledger;
import io.github.camelwework.testing.Wecom;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations of which the catalogue knows more, or less, than of those that most routes use. */
class WholeCatalogTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @Test
    void where_the_catalogue_does_not_list_all_parameters_any_name_passes() {
        wecom.call("wework:oa/getapprovaldetail?param.sp_no=201909270001&param.tomorrow=[1]", null);
        assertThat(sent("oa/getapprovaldetail").text()).contains("\"sp_no\":\"201909270001\"", "\"tomorrow\":[1]");
    }

    @Test
    void where_it_lists_none_a_body_passes_as_it_is() {
        wecom.call("wework:oa/applyevent", Map.of("template_id", "t", "apply_data", Map.of("contents", List.of())));
        assertThat(sent("oa/applyevent").text()).contains("\"template_id\":\"t\"", "\"apply_data\":{\"contents\":[]}");
    }

    @Test
    void a_menu_goes_to_the_apps_own_menu_with_its_id_in_the_query() {
        wecom.call("wework:menu/create", Map.of("button", List.of(Map.of("name", "n", "type", "click", "key", "k"))));
        Ledger.Entry call = sent("menu/create");
        assertThat(call.query()).containsEntry("agentid", String.valueOf(Wecom.ALERTS));
        assertThat(call.text()).contains("\"button\":[{").doesNotContain("agentid");
    }

    @Test
    void an_id_of_somebody_elses_app_is_never_the_accounts() {
        WeworkRequestException failure = wecom.failure(
                "wework:corpgroup/corp/gettoken", Map.of("corpid", "wwother"), WeworkRequestException.class);
        assertThat(failure).hasMessageContaining("agentid is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "media/uploadimg, not a picture, is not a JPG or PNG picture",
        "media/uploadimg, abc, has 3 bytes",
        "media/upload_attachment?mediaType=file&param.attachment_type=1, abc, has 3 bytes"
    })
    void each_upload_is_checked_as_far_as_wecom_says(String upload, String content, String why) {
        WeworkRequestException failure = wecom.failure(
                "wework:" + upload, content.getBytes(StandardCharsets.UTF_8), WeworkRequestException.class);
        assertThat(failure).hasMessageContaining(why);
    }

    @Test
    void an_operation_that_is_nearly_a_known_one_is_warned_of_once_and_called_all_the_same() {
        List<String> warnings = warnings(() -> {
            wecom.call("wework:message/sent?param.x=1", "{}");
            wecom.call("wework:message/sent?param.x=1", "{}");
            wecom.call("wework:tomorrow/new_thing", "{}");
        });
        assertThat(warnings).singleElement().asString().contains("message/sent", "did you mean message/send?");
        assertThat(wecom.ledger().matching(entry -> entry.path().contains("message/sent")))
                .hasSize(2);
    }

    private Ledger.Entry sent(String path) {
        return wecom.ledger().matching(entry -> entry.path().contains(path)).get(0);
    }

    private static List<String> warnings(Runnable work) {
        List<String> seen = new ArrayList<>();
        Logger logger = (Logger) LogManager.getLogger(WeworkEndpoint.class);
        AbstractAppender appender = new AbstractAppender("warnings", null, null, true, Property.EMPTY_ARRAY) {
            @Override
            public void append(LogEvent event) {
                if (event.getLevel().isMoreSpecificThan(org.apache.logging.log4j.Level.WARN)) {
                    seen.add(event.getMessage().getFormattedMessage());
                }
            }
        };
        appender.start();
        logger.addAppender(appender);
        try {
            work.run();
        } finally {
            logger.removeAppender(appender);
        }
        return seen;
    }
}
