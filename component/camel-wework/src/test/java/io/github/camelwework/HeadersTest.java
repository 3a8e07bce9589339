// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.headers.Headers;
import java.lang.reflect.Field;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names that features use are those that users and Camel's tools see. */
class HeadersTest {

    static java.util.stream.Stream<Field> names() {
        return Arrays.stream(Headers.class.getFields())
                .filter(field -> !field.getName().equals("PREFIX"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_the_same_for_features_and_users(Field name) throws ReflectiveOperationException {
        Field seen = WeworkConstants.class.getField(name.getName());

        assertThat(name.get(null)).isEqualTo(seen.get(null));
    }
}
