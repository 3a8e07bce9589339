// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.callback.CallbackGate;
import io.github.camelwework.callback.crypto.CallbackCipher;
import io.github.camelwework.callback.crypto.ReceiveIds;
import io.github.camelwework.callback.crypto.RejectedException;
import io.github.camelwework.callback.crypto.Window;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java's reader of XML printed a stack trace for a document type that does not end, which anybody could post. */
class StrangersWriteToStandardErrorTest {

    private final PrintStream standard = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final CallbackGate gate = new CallbackGate(
            CallbackCipher.of("tk123456", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"),
            new Window(Clock.systemUTC(), Duration.ZERO),
            ReceiveIds.of("ww1234567890abcdef"));

    @BeforeEach
    void read_what_is_printed() {
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void print_as_before() {
        System.setErr(standard);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE xml [<!ENTITY e 'x'>",
                " \r\n<!DOCTYPE xml [<!ENTITY e 'x'>",
                "<?xml version='1.0'?><!DOCTYPE xml [<!ENTITY e 'x'>",
                "<?xml version='1.0' encoding='UTF-8'?>\n\n<!DOCTYPE xml [<!ENTITY e 'x'>",
                "<?xml version='1.1'?>\u0085<!DOCTYPE xml [<!ENTITY e 'x'>",
                "<?xml version='1.1'?>\u2028<!DOCTYPE xml [<!ENTITY e 'x'>",
                "<?xml<!DOCTYPE xml [<!ENTITY e 'x'>",
                "<?xml ?><!DOCTYPE xml [<!ENTITY e 'x'>",
                "<?a?><!DOCTYPE xml [<!ENTITY e 'x'>",
                "<!---->\n<!DOCTYPE xml [<!ENTITY e 'x'>",
                "<xml/><!DOCTYPE xml [<!ENTITY e 'x'>",
                "<xml><!DOCTYPE xml [<!ENTITY e 'x'>"
            })
    void nothing_is_printed_about_a_document_type_that_does_not_end(String body) {
        assertThatThrownBy(() -> gate.open("", body.getBytes(StandardCharsets.UTF_8)))
                .isExactlyInstanceOf(RejectedException.class);

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
