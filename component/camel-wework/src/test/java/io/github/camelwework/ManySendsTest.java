// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.limit.WeworkRateLimiter;
import io.github.camelwework.simulator.message.MessageStore;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.testing.MemberCrowd;
import io.github.camelwework.testing.Wecom;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 125 messages to each of 40 members as fast as may be: real HTTP, on a clock that limiter and simulator share. */
class ManySendsTest {

    private static final int MEMBERS = 40;
    private static final int SENDS = 5_000;
    private static final int A_MINUTE = 30;

    private final VirtualTime time = new VirtualTime();

    @RegisterExtension
    final Wecom wecom = new Wecom(this::useTheClock);

    @BeforeEach
    void members() {
        wecom.simulator().clock().freezeAt(time.now());
        for (int i = 0; i < MEMBERS; i++) {
            String userid = member(i);
            wecom.simulator()
                    .exclusively(() -> wecom.simulator().corp().directory().addMember(userid, userid, List.of(1)));
        }
    }

    @Test
    void all_arrive_and_wecom_drops_none() throws Exception {
        MemberCrowd crowd = new MemberCrowd(wecom, time);
        crowd.sendAll("wework:message/send", texts());

        WeworkRateLimiter limiter = wecom.context().hasService(WeworkRateLimiter.class);
        Duration took = Duration.between(VirtualTime.START, time.now());
        assertThat(phones().dropped()).isEmpty();
        assertThat(phones().all()).extracting(PhoneMessage::text).containsExactlyInAnyOrderElementsOf(allTexts());
        assertThat(crowd.failures()).isEmpty();
        assertThat(wecom.ledger().count("message/send")).isEqualTo(SENDS);
        // 125 are four minutes' worth and five more. How much longer it takes depends on the machine's threads.
        assertThat(took).isGreaterThanOrEqualTo(Duration.ofMinutes(4));
        assertThat(limiter.getRefusalCount()).isPositive();
        assertThat(limiter.getWaitCount()).isPositive();
    }

    @Test
    void without_the_limiter_wecom_drops_what_is_too_much() throws Exception {
        MemberCrowd crowd = new MemberCrowd(wecom, time);
        crowd.sendAll("wework:message/send?rateLimiterEnabled=false", texts());

        assertThat(crowd.failures()).isEmpty();
        assertThat(phones().dropped()).isNotEmpty();
        assertThat(phones().all().size() + phones().dropped().size()).isEqualTo(SENDS);
        for (int i = 0; i < MEMBERS; i++) {
            assertThat(phones().messages(member(i)))
                    .hasSizeLessThan(SENDS / MEMBERS)
                    .hasSizeGreaterThanOrEqualTo(A_MINUTE);
        }
    }

    private void useTheClock(WeworkComponent component) {
        try {
            component.getCamelContext().addService(new WeworkRateLimiter(time.environment()), true, true);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private MessageStore phones() {
        return wecom.simulator().corp().messages();
    }

    private static List<MemberCrowd.Message> texts() {
        return IntStream.range(0, SENDS)
                .mapToObj(i -> new MemberCrowd.Message(member(i % MEMBERS), "message " + i))
                .toList();
    }

    private static List<String> allTexts() {
        return texts().stream().map(MemberCrowd.Message::text).toList();
    }

    private static String member(int number) {
        return "member" + number;
    }
}
