// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.testing.OperationWorld;
import io.github.camelwework.testing.SampleFiles;
import io.github.camelwework.testing.ServedFile;
import io.github.camelwework.testing.Wecom;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JobsTest {

    private static final String BY_URL = "wework:media/upload_by_url?mediaType=file&param.scene=1&param.filename=a.csv";

    @RegisterExtension
    final Wecom wecom = new Wecom();

    private final ServedFile file = ServedFile.start(SampleFiles.csv());

    @BeforeEach
    void may_call_customer_contact() {
        OperationWorld.entitle(wecom.simulator());
    }

    @AfterEach
    void stop() {
        file.close();
    }

    @Test
    void an_upload_by_address_goes_on_when_the_file_is_there() {
        Exchange exchange = wecom.call(BY_URL + "&awaitJob=true", Map.of("url", file.url(), "md5", file.md5()));

        assertThat(exchange.getException()).isNull();
        String media = exchange.getMessage().getHeader(WeworkConstants.NEW_MEDIA_ID, String.class);
        assertThat(wecom.call("wework:media/get", media).getMessage().getBody(byte[].class))
                .isEqualTo(SampleFiles.csv());
        assertThat(exchange.getMessage().getHeader(WeworkConstants.NEW_ID)).isNotNull();
    }

    @Test
    void an_upload_by_address_that_fails_says_why() {
        Exchange exchange = wecom.call(BY_URL + "&awaitJob=true", Map.of("url", file.url(), "md5", "0".repeat(32)));

        assertThat(exchange.getException(WeworkException.class).getErrorCode()).isEqualTo(301019);
        assertThat(exchange.getMessage().getHeader(WeworkConstants.ERROR_CODE)).isEqualTo(301019);
    }

    @Test
    void without_the_option_wecoms_answer_is_the_answer() {
        assertThat(wecom.answer(BY_URL, Map.of("url", file.url(), "md5", file.md5())))
                .containsKey("jobid")
                .doesNotContainKey("media_id");
    }

    @Test
    void an_export_is_read_with_the_credential_that_started_it() {
        wecom.simulator().settings().set(Setting.CONTACT_READS, true);
        Map<String, Object> answer = wecom.answer(
                "wework:export/user?awaitJob=true&credential=contact",
                "a1B2".repeat(11).substring(1));

        assertThat(answer).containsKeys("data_list", "jobid");
        assertThat(wecom.ledger().calls("export/get_result")).hasSize(2);
    }

    @Test
    void an_operation_that_starts_no_job_has_no_use_for_the_option() {
        assertThatThrownBy(() ->
                        wecom.context().createProducerTemplate().requestBody("wework:user/get?awaitJob=true", "lisi"))
                .hasStackTraceContaining("user/get does not start a job that the component can wait for");
    }
}
