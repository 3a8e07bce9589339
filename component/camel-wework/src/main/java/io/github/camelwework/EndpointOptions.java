// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.spi.UriParam;
import org.apache.camel.support.ScheduledPollEndpoint;

/** The names of all options of an endpoint, for suggestions when one is mistyped. */
final class EndpointOptions {

    private static final List<String> NAMES = classes()
            .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
            .filter(field -> field.isAnnotationPresent(UriParam.class))
            .map(Field::getName)
            .toList();

    private EndpointOptions() {}

    static List<String> names() {
        return NAMES;
    }

    private static Stream<Class<?>> classes() {
        return Stream.concat(
                Stream.<Class<?>>iterate(WeworkConfiguration.class, type -> type != Object.class, Class::getSuperclass),
                Stream.of(ScheduledPollEndpoint.class));
    }
}
