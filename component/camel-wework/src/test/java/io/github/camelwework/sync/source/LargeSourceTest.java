// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.contentOf;

import io.github.camelwework.error.WeworkRequestException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.Message;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 100,000 members, read by a JVM that has 24 MiB of heap. */
class LargeSourceTest {

    private static final int MEMBERS = 100_000;

    @TempDir
    Path folder;

    @Test
    void a_table_of_any_length_is_read_in_a_small_heap() throws Exception {
        Path table = folder.resolve("people.csv");
        try (Writer text = Files.newBufferedWriter(table)) {
            text.write("userid,name,mobile,departmentPath\n");
            for (int i = 0; i < MEMBERS; i++) {
                text.write("member%d,成员%d,%d,公司/部门%d\n".formatted(i, i, 13_000_000_000L + i, i % 500));
            }
        }

        assertThat(read(table)).startsWith("rows=100000 bad=0 hash=");
    }

    @Test
    void json_gives_its_rows_before_the_rest_is_there() {
        String begin = "{\"members\":[" + "{\"userid\":\"a\"},".repeat(10_000);
        InputStream breaksOff = new SequenceInputStream(
                new ByteArrayInputStream(begin.getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line is dead");
                    }

                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        throw new IOException("the line is dead");
                    }
                });
        Message message = new DefaultMessage(new DefaultCamelContext());
        message.setBody(breaksOff);

        try (Source source = Sources.of(message, SourceOptions.DEFAULT)) {
            assertThat(source.next().fields()).containsEntry("userid", "a");
            assertThatThrownBy(() -> source.forEachRemaining(row -> {}))
                    .isInstanceOf(WeworkRequestException.class)
                    .hasMessageContaining("the line is dead");
        }
    }

    private String read(Path file) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadLargeSource.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        String said = contentOf(output.toFile());
        assertThat(exit).as(said).isZero();
        System.out.println(said);
        return said.lines().filter(line -> line.startsWith("rows=")).findFirst().orElse("");
    }
}
