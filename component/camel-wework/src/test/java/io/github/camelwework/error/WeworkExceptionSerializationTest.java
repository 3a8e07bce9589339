// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeworkExceptionSerializationTest {

    static Stream<Function<Failure, WeworkException>> constructors() {
        return Stream.of(
                WeworkCredentialException::new,
                WeworkPermissionException::new,
                WeworkRequestException::new,
                WeworkRateLimitException::new,
                WeworkUnavailableException::new,
                WeworkUnknownOutcomeException::new,
                WeworkPartialDeliveryException::new);
    }

    @ParameterizedTest
    @MethodSource("constructors")
    void an_exception_survives_the_way_through_a_queue(Function<Failure, WeworkException> constructor)
            throws IOException, ClassNotFoundException {
        WeworkException sent = constructor.apply(failure());

        WeworkException received = readBack(sent);

        assertThat(received).hasSameClassAs(sent).hasMessage(sent.getMessage());
        assertThat(received)
                .usingRecursiveComparison()
                .ignoringFields("stackTrace")
                .isEqualTo(sent);
        assertThat(received.getUnsentReceivers().users()).containsExactly("wang");
        assertThat(received.getInvalidUsers()).containsExactly("zhang");
    }

    private static Failure failure() {
        Undelivered undelivered = new Undelivered(
                new Receivers(List.of("zhang"), List.of("7"), List.of("3")),
                List.of("li"),
                new Receivers(List.of("wang"), List.of(), List.of()));
        return Failure.answered(
                        "message/send", ErrorAnswer.of(60020, "not allowed, hint: [17_1_ab], from ip: 10.0.0.1"))
                .retryAfter(Duration.ofMinutes(2))
                .with(undelivered);
    }

    private static WeworkException readBack(WeworkException exception) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (WeworkException) in.readObject();
        }
    }
}
