// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.CamelExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTest {

    private final Wecom wecom = new Wecom();
    private Application application;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        application = new Application("wework-file-source", wecom)
                .with("name", "people")
                .with("folder", folder)
                .with("file", "people-${random(7,8)}.csv")
                .with("timeout", 300)
                .start();
    }

    @AfterEach
    void stop() {
        application.close();
        wecom.close();
    }

    @Test
    void the_file_is_read_as_often_as_it_is_asked_for_and_stays() throws Exception {
        Path file = Files.writeString(folder.resolve("people-7.csv"), "userid\na\n");

        assertThat(read()).isEqualTo("userid\na\n");
        assertThat(read()).isEqualTo("userid\na\n");
        assertThat(file).exists();
    }

    @Test
    void a_file_that_is_not_there_is_an_error() {
        assertThatThrownBy(this::read)
                .isInstanceOf(CamelExecutionException.class)
                .cause()
                .hasMessageContaining("There is no file")
                .hasMessageContaining("Nothing was changed");
    }

    private String read() {
        return application.context().createProducerTemplate().requestBody("direct:people", null, String.class);
    }
}
