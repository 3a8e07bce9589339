// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A name of megabytes without a folder once took the square of its length. */
class LongFileNameTest {

    private static final String LONG = "x".repeat(2_000_000);

    @Test
    void a_name_of_megabytes_is_read_once() {
        assertThat(FileNames.safe(LONG)).isEqualTo(LONG);
        assertThat(FileNames.safe("a/b\\" + LONG)).isEqualTo(LONG);
        assertThat(FileNames.safe("a/")).isNull();
    }
}
