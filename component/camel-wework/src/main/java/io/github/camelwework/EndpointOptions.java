// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.spi.UriParam;

/** The names of all options of an endpoint, for suggestions when one is mistyped. */
final class EndpointOptions {

    private static final List<String> NAMES = Stream.of(WeworkConfiguration.class, WeworkSecrets.class)
            .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
            .filter(field -> field.isAnnotationPresent(UriParam.class))
            .map(Field::getName)
            .toList();

    private EndpointOptions() {}

    static List<String> names() {
        return NAMES;
    }
}
