// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.environment.Environment;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MultipartBoundaryTest {

    @Test
    void cannot_be_known_before_so_that_no_file_is_made_to_hold_it() {
        FilePart file = FilePart.of("a.txt", "text/plain", new byte[10]);

        assertThat(Stream.generate(() -> new MultipartEntityProducer(file).getContentType())
                        .limit(100))
                .doesNotHaveDuplicates()
                .allSatisfy(type ->
                        assertThat(type).matches("multipart/form-data; boundary=----camel-wework-[0-9a-f]{32}"));
    }

    @Test
    void comes_from_a_generator_that_nobody_can_foresee() {
        assertThat(MultipartEntityProducer.CHANCE).isInstanceOf(SecureRandom.class);
        assertThat(Environment.secureRandom()).isInstanceOf(SecureRandom.class);
    }

    @Test
    void differs_in_every_place() {
        FilePart file = FilePart.of("a.txt", "text/plain", new byte[10]);
        List<String> boundaries = Stream.generate(() -> new MultipartEntityProducer(file).getContentType())
                .limit(1_000)
                .toList();
        int length = boundaries.get(0).length();

        assertThat(IntStream.range(length - 32, length)).allSatisfy(place -> assertThat(boundaries.stream()
                        .map(boundary -> boundary.charAt(place))
                        .distinct())
                .hasSize(16));
    }
}
