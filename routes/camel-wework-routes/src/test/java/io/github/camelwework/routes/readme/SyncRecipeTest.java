// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelwework.state.FileStateStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the recipe "Sync the directory" of the README. */
class SyncRecipeTest {

    private final ReadmeApplication application = new ReadmeApplication();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void a_list_that_is_dropped_into_the_folder_becomes_the_directory() throws Exception {
        application
                .component()
                .property(
                        "camel.component.wework.contact-secret",
                        application.corp().contactSecret())
                .bind("states", new FileStateStore(folder.resolve("states")))
                .foldersIn(folder)
                .routes("directory/sync.camel.yaml")
                .start();
        String members = application
                .simulator()
                .exclusively(() -> application.corp().directory().members().all().stream()
                        .map(member -> "%s,%s,%s,%n"
                                .formatted(
                                        member.userid(),
                                        member.name(),
                                        member.departments().get(0)))
                        .collect(Collectors.joining()));

        Files.writeString(
                folder.resolve("hr").resolve("staff.csv"),
                "userid,name,department,email\n" + members + "dave,大卫,3,dave@example.com\n");

        await().untilAsserted(() -> assertThat(application
                        .simulator()
                        .exclusively(
                                () -> application.corp().directory().members().find("dave")))
                .isNotNull());
    }
}
