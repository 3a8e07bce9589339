// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRequestException;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.TypeConversionException;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.support.TypeConverterSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jackson's converter takes any object and throws; remote files have no java.io.File. Either once surfaced as Camel's own exception. */
class BodiesThatCamelCannotConvertTest {

    private static final class Bean {
        @Override
        public String toString() {
            return "confidential";
        }
    }

    private final TextDesk desk = new TextDesk();

    @BeforeEach
    void aConverterThatThrows() {
        for (Class<?> type : new Class<?>[] {byte[].class, java.io.InputStream.class, String.class}) {
            desk.context().getTypeConverterRegistry().addTypeConverter(type, Bean.class, new TypeConverterSupport() {
                @Override
                public <T> T convertTo(Class<T> wanted, Exchange exchange, Object value) {
                    throw new TypeConversionException(value, wanted, new IllegalStateException("no serializer"));
                }
            });
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wework:message/send?toUser=a",
                "wework:message/send?toUser=a&msgType=textcard&title=t&url=https://a",
                "wework:brandnew/thing",
                "wework:user/get",
                "wework:media/upload?mediaType=file",
                "wework:jsapi/signature"
            })
    void it_is_an_error_of_the_request_that_names_the_class(String uri) {
        assertThat(desk.failure(uri, new Bean(), Map.of(), WeworkRequestException.class))
                .hasMessageNotContaining("confidential");
        if (!uri.contains("jsapi")) {
            assertThat(desk.failure(uri, new Bean(), Map.of(), WeworkRequestException.class))
                    .hasMessageContaining(Bean.class.getName());
        }
    }

    static Stream<Arguments> bodies() {
        List<Supplier<Object>> bodies = List.of(
                Bean::new,
                () -> "zhangsan".toCharArray(),
                () -> new String[] {"zhangsan"},
                () -> new Object[] {new Bean()},
                () -> remote(new ByteArrayInputStream("zhangsan".getBytes(UTF_8))),
                () -> remote("zhangsan".getBytes(UTF_8)),
                () -> remote(new Bean()),
                () -> remote(null));
        return Stream.of(
                        "wework:message/send?toUser=a",
                        "wework:message/send?toUser=a&msgType=markdown",
                        "wework:message/send?toUser=a&msgType=file",
                        "wework:appchat/send?chatId=c",
                        "wework:webhook/send",
                        "wework:user/get",
                        "wework:user/create",
                        "wework:tag/get",
                        "wework:menu/create",
                        "wework:media/upload?mediaType=file",
                        "wework:brandnew/thing",
                        "wework:contact/sync?onMissing=IGNORE&stateDirectory=target/unused",
                        "wework:jsapi/signature",
                        "wework:oauth/authorize?redirectUri=https://app.example.org")
                .flatMap(uri ->
                        IntStream.range(0, bodies.size()).mapToObj(body -> Arguments.of(uri, body, bodies.get(body))));
    }

    @ParameterizedTest(name = "{0}, body {1}")
    @MethodSource("bodies")
    void no_exception_of_camels_converters_comes_out(String uri, int number, Supplier<Object> body) {
        // Takes any object, and throws where it finds nothing to write.
        desk.context().getGlobalOptions().put("CamelJacksonEnableTypeConverter", "true");

        Exception failure = desk.call(uri, body.get(), Map.of()).getException();

        if (failure != null) {
            assertThat(failure).isInstanceOf(WeworkException.class);
            assertThat(failure.toString()).doesNotContain("confidential");
        }
    }

    private static GenericFile<Object> remote(Object body) {
        GenericFile<Object> file = new GenericFile<>();
        file.setFile(new Object());
        file.setFileName("a.txt");
        file.setBody(body);
        return file;
    }

    @Test
    void arrays_and_remote_files_are_texts() {
        assertThat(desk.json("wework:message/send?toUser=a", "告警".toCharArray())
                        .at("/text/content")
                        .textValue())
                .isEqualTo("告警");
        assertThat(desk.json("wework:message/send?toUser=a", new String[] {"a", "b"})
                        .at("/text/content")
                        .textValue())
                .isEqualTo("a\nb");

        GenericFile<Object> remote = new GenericFile<>();
        remote.setFile(new Object());
        remote.setBody("告警".getBytes(java.nio.charset.Charset.forName("GBK")));
        remote.setCharset("GBK");
        assertThat(desk.json("wework:message/send?toUser=a", remote)
                        .at("/text/content")
                        .textValue())
                .isEqualTo("告警");

        GenericFile<Object> unreadable = new GenericFile<>();
        unreadable.setFile(new Object());
        unreadable.setBody(new Bean());
        assertThat(desk.failure("wework:message/send?toUser=a", unreadable, Map.of(), WeworkRequestException.class))
                .hasMessageContaining("the body");
    }
}
