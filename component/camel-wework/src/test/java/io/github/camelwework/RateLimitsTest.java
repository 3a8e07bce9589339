// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRateLimitException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.limit.WeworkRateLimiter;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.Wecom;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What users see of limits and blocks. */
class RateLimitsTest {

    private static final String SEND = "wework:message/send?toUser=zhangsan";

    @RegisterExtension
    final Wecom wecom = new Wecom(component -> component.setRateLimits("message/send member 2/1m; user/get corp 1/2s"));

    @Test
    void what_is_too_much_for_a_member_is_refused_before_wecom_drops_it() {
        wecom.answer(SEND, "one");
        wecom.answer(SEND, "two");

        WeworkRateLimitException refused = wecom.failure(SEND, "three", WeworkRateLimitException.class);

        assertThat(refused)
                .hasMessageContaining("message/send: the limit of 2/1m for member zhangsan is reached")
                .hasMessageContaining("Nothing was sent");
        assertThat(refused.getRetryAfter()).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(61));
        assertThat(wecom.ledger().count("message/send")).isEqualTo(2);
    }

    @Test
    void a_call_waits_for_its_turn() {
        wecom.answer("wework:user/get", "zhangsan");
        wecom.answer("wework:user/get", "lisi");

        assertThat(limiter().getWaitCount()).isOne();
        assertThat(limiter().getTotalWaitMillis()).isBetween(1L, 2_100L);
    }

    @Test
    void an_endpoint_may_choose_not_to_wait() {
        wecom.answer("wework:user/get", "zhangsan");
        wecom.failure("wework:user/get?onRateLimit=fail", "lisi", WeworkRateLimitException.class);
        wecom.failure("wework:user/get?maxRateLimitWait=10ms", "lisi", WeworkRateLimitException.class);
        wecom.answer("wework:user/get?rateLimiterEnabled=false", "lisi");

        assertThat(limiter().getRefusalCount()).isEqualTo(2);
    }

    @Test
    void a_path_that_wecom_blocks_is_not_called_until_the_block_is_over() {
        wecom.simulator().faults().on("message/send").next(1, Fault.errcode(45009));

        assertThat(wecom.failure(SEND, "one", WeworkRateLimitException.class).getRetryAfter())
                .isEqualTo(Duration.ofSeconds(60));
        WeworkException blocked =
                wecom.failure(SEND + "&rateLimiterEnabled=false", "two", WeworkRateLimitException.class);

        assertThat(blocked).hasMessageContaining("WeCom has blocked the path").hasMessageContaining("Nothing was sent");
        assertThat(blocked.getErrorCode()).isEqualTo(45009);
        assertThat(blocked.getRetryAfter()).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60));
        assertThat(wecom.ledger().count("message/send")).isOne();
        assertThat(limiter().getBlocks()).hasSize(1).allMatch(line -> line.startsWith("message/send, wwsim"));
        wecom.answer("wework:appchat/create", "{\"userlist\":[\"zhangsan\",\"lisi\"]}");
    }

    @Test
    void a_component_that_stops_ends_all_waiting_and_sends_nothing_more() throws Exception {
        wecom.answer("wework:user/get", "zhangsan");
        Future<Exchange> waits = wecom.context()
                .createFluentProducerTemplate()
                .to("wework:user/get?maxRateLimitWait=1h")
                .withBody("lisi")
                .asyncSend();
        Awaitility.await().until(() -> limiter().getWaitingNow() == 1);

        wecom.context().getComponent("wework").stop();

        assertThat(waits.get(5, TimeUnit.SECONDS).getException())
                .isInstanceOf(WeworkUnavailableException.class)
                .hasMessageContaining("the component wework is stopped")
                .hasMessageContaining("Nothing was sent");
        assertThat(limiter().getWaitingNow()).isZero();
        assertThat(wecom.ledger().count("user/get")).isOne();
    }

    @Test
    void a_wrong_text_fails_the_start_and_names_the_piece() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            WeworkComponent component = new WeworkComponent(context);
            component.setRateLimits("message/send member 60/1m; webhook/send robt 20/1m");
            context.addComponent("wework", component);

            assertThatThrownBy(context::start)
                    .hasStackTraceContaining("\"webhook/send robt 20/1m\" is wrong: \"robt\" is not a scope")
                    .hasStackTraceContaining("message/send member 30/1m,1000/1h");
        }
    }

    @Test
    void two_components_share_what_was_counted() {
        WeworkComponent other = new WeworkComponent(wecom.context());
        other.setConfiguration(wecom.context()
                .getComponent("wework", WeworkComponent.class)
                .getConfiguration()
                .copy());
        other.setRateLimits("message/send member 3/1m");
        wecom.context().addComponent("other", other);
        wecom.answer(SEND, "one");
        wecom.answer(SEND, "two");
        wecom.answer("other:message/send?toUser=zhangsan", "three");

        wecom.failure("other:message/send?toUser=zhangsan", "four", WeworkRateLimitException.class);
        assertThat(wecom.context().hasServices(WeworkRateLimiter.class)).hasSize(1);
    }

    private WeworkRateLimiter limiter() {
        return wecom.context().hasService(WeworkRateLimiter.class);
    }
}
