// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.error.WeworkRequestException;

/** Sources that cannot be used as a whole. */
final class BadSources {

    private BadSources() {}

    static void assertUnusable(Object body, String... words) {
        assertUnusable(body, SourceOptions.DEFAULT, words);
    }

    static void assertUnusable(Object body, SourceOptions options, String... words) {
        assertThatThrownBy(() -> ReadSource.of(body, options))
                .isInstanceOfSatisfying(WeworkRequestException.class, failure -> {
                    for (String word : words) {
                        assertThat(failure).hasMessageContaining(word);
                    }
                })
                .hasMessageStartingWith("contact/sync: ")
                .hasMessageContaining("Nothing was changed");
    }
}
