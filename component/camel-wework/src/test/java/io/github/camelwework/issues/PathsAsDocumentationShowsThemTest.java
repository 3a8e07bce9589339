// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.testing.Wecom;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An operation copied out of WeCom's documentation is the operation, whatever was copied along. */
class PathsAsDocumentationShowsThemTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wework:message/send?toUser=zhangsan",
                "wework:cgi-bin/message/send?toUser=zhangsan",
                "wework:/cgi-bin/message/send?toUser=zhangsan",
                "wework:/message/send?toUser=zhangsan",
                "wework:message/send/?toUser=zhangsan",
                "wework://message/send?toUser=zhangsan",
                "wework:Message/Send?toUser=zhangsan",
                "wework:CGI-BIN/message/send?toUser=zhangsan",
                "wework:https://qyapi.weixin.qq.com/cgi-bin/message/send?toUser=zhangsan"
            })
    void it_is_called(String uri) {
        wecom.answer(uri, "hi");
        assertThat(wecom.count("message/send")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wework:cgi-bin/",
                "wework:message//send",
                "wework:../message/send",
                "wework:message/../user/get",
                "wework:https://example.org/cgi-bin/message/send",
                "wework:message/send#x"
            })
    void what_names_no_operation_is_refused_with_the_right_form(String uri) {
        assertThatThrownBy(() -> wecom.context().getEndpoint(uri))
                .satisfies(failure ->
                        assertThat(failure).hasStackTraceContaining("wework:").hasStackTraceContaining("write "));
        assertThat(wecom.count("message/send")).isZero();
    }
}
