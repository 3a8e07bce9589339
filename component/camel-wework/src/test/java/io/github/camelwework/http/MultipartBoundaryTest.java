// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MultipartBoundaryTest {

    @Test
    void cannot_be_known_before_so_that_no_file_is_made_to_hold_it() {
        FilePart file = FilePart.of("a.txt", "text/plain", new byte[10]);

        assertThat(Stream.generate(() -> new MultipartEntityProducer(file).getContentType())
                        .limit(100))
                .doesNotHaveDuplicates()
                .allSatisfy(type -> assertThat(type).matches("multipart/form-data; boundary=[-0-9a-z]{40,70}"));
    }
}
