// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.WeworkConstants;
import io.github.camelwework.error.SendProgress;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPartialDeliveryException;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.Wecom;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With onPartialDelivery=fail the dead letter held WeCom's answer instead of the alert, beside an errcode of 0. */
class FailuresLeaveTheMessageTest {

    /** What a failure may leave, by the documentation. */
    private static final Set<String> RESULTS = Set.of(
            WeworkConstants.ERROR_CODE,
            WeworkConstants.ERROR_MESSAGE,
            WeworkConstants.MSG_IDS,
            WeworkConstants.INVALID_USER,
            WeworkConstants.INVALID_PARTY,
            WeworkConstants.INVALID_TAG,
            WeworkConstants.UNLICENSED_USER,
            WeworkConstants.PLAN_HASH,
            WeworkConstants.SYNC_DONE,
            WeworkConstants.SYNC_FAILED,
            WeworkConstants.SYNC_REFUSED);

    @RegisterExtension
    final Wecom wecom = new Wecom(component -> component.setTokenEndpointEnabled(true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wework:message/send?toUser=zhangsan,ghost&onPartialDelivery=fail",
                "wework:message/send?toUser=ghost",
                "wework:message/send?toUser=zhangsan&msgType=nonsense",
                "wework:message/send?account=nobody&toUser=zhangsan",
                "wework:user/get",
                "wework:user/simplelist?departmentId=1&paging=all",
                "wework:user/simplelist?departmentId=1&paging=stream",
                "wework:media/get",
                "wework:some/unknown",
                "wework:contact/snapshot?account=nobody",
                "wework:contact/sync?mode=apply",
                "wework:jsapi/signature",
                "wework:token?account=nobody",
                "wework:oauth/authorize"
            })
    void body_and_headers_stay_as_they_came(String uri) {
        wecom.simulator().faults().on("user/get").always(Fault.errcode(60111));
        wecom.simulator().faults().on("user/simplelist").always(Fault.errcode(60123));
        wecom.simulator().faults().on("media/get").always(Fault.errcode(40007));
        Object body = "the alert";
        Map<String, Object> headers = new HashMap<>();
        headers.put("mine", "stays");
        headers.put("CamelFileName", "alert.txt");
        headers.put(WeworkConstants.FROM_USER, "lisi");
        headers.put(WeworkConstants.EVENT_MSG_TYPE, "text");
        headers.put(WeworkConstants.MSG_ID, "the event's");

        Exchange exchange = wecom.call(uri, body, headers);

        WeworkException failure = exchange.getException(WeworkException.class);
        assertThat(failure).isNotNull();
        assertThat(exchange.getMessage().getBody()).isSameAs(body);
        Map<String, Object> left = new TreeMap<>(exchange.getMessage().getHeaders());
        assertThat(left.get(WeworkConstants.ERROR_CODE)).isEqualTo(failure.getErrorCode());
        assertThat(left.get(WeworkConstants.ERROR_MESSAGE)).isEqualTo(failure.getErrorMessage());
        left.keySet().removeAll(RESULTS);
        assertThat(left).isEqualTo(new TreeMap<>(headers));
    }

    @Test
    void a_partial_delivery_has_no_errcode_of_success_and_says_what_was_sent() {
        Exchange exchange = wecom.call("wework:message/send?toUser=zhangsan,ghost&onPartialDelivery=fail", "the alert");

        WeworkPartialDeliveryException failure =
                Objects.requireNonNull(exchange.getException(WeworkPartialDeliveryException.class));
        SendProgress progress = Objects.requireNonNull(failure.getSendProgress());
        assertThat(failure.getErrorCode()).isNull();
        assertThat(exchange.getMessage().getHeaders())
                .doesNotContainKey(WeworkConstants.ERROR_CODE)
                .containsEntry(WeworkConstants.INVALID_USER, List.of("ghost"))
                .containsEntry(WeworkConstants.MSG_IDS, progress.msgIds());
        assertThat(progress.complete().users()).containsExactly("zhangsan");
        assertThat(progress.msgIds()).hasSize(1);
    }

    @Test
    void a_sync_that_fails_for_its_items_leaves_the_source() {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("members", List.of(Map.of("userid", "new1", "name", "新人", "department", List.of(777))));

        Exchange exchange = wecom.call("wework:contact/sync?mode=apply&onMissing=ignore&failOnItemErrors=true", source);

        assertThat(exchange.getException()).hasMessageContaining("CamelWeworkSyncReport");
        assertThat(exchange.getMessage().getBody()).isSameAs(source);
    }
}
