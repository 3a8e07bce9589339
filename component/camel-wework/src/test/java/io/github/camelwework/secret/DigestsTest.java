// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The examples are those of FIPS 180 and RFC 1321. */
class DigestsTest {

    private static final byte[] ABC = "abc".getBytes(StandardCharsets.UTF_8);

    @Test
    void sha256_is_that_of_the_standard_whether_of_bytes_or_of_text() {
        String expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

        assertThat(Digests.sha256("abc")).isEqualTo(expected);
        assertThat(Digests.sha256(ABC)).isEqualTo(expected);
        assertThat(hex(Digests.sha256().digest(ABC))).isEqualTo(expected);
    }

    @Test
    void sha1_is_that_of_the_standard() {
        assertThat(hex(Digests.sha1().digest(ABC))).isEqualTo("a9993e364706816aba3e25717850c26c9cd0d89d");
    }

    @Test
    void md5_is_that_of_the_standard() {
        assertThat(hex(Digests.md5().digest(ABC))).isEqualTo("900150983cd24fb0d6963f7d28e17f72");
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
