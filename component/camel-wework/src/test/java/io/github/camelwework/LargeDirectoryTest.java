// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** 100,000 members in 500 departments, read by a JVM that has 64 MiB of heap. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeDirectoryTest {

    private static final int MEMBERS = 100_000;
    private static final int DEPARTMENTS = 500;
    private static final int FIRST_ID = 1000;

    private final WeworkSimulator simulator = WeworkSimulator.builder().seed(1).start();

    @TempDir
    Path directory;

    @BeforeAll
    void a_large_corp() {
        simulator.exclusively(() -> {
            Directory people = simulator.corp().directory();
            for (int i = 0; i < DEPARTMENTS; i++) {
                people.addDepartment(FIRST_ID + i, 1, "department " + i);
            }
            for (int i = 0; i < MEMBERS; i++) {
                people.addMember("member" + i, "成员" + i, List.of(FIRST_ID + i % DEPARTMENTS));
            }
            return MEMBERS;
        });
        simulator.ledger().clear();
    }

    @AfterAll
    void stop() {
        simulator.close();
    }

    @Test
    void the_whole_directory_streams_through_a_small_heap() throws Exception {
        simulator.ledger().clear();
        assertThat(read("wework:contact/snapshot?paging=stream&rateLimiterEnabled=false"))
                .matches("(?s).*members=100\\d{3} peakMiB=\\d{1,2}\\s*");
        assertThat(simulator.ledger().count("user/list")).isLessThanOrEqualTo(DEPARTMENTS + 20);
    }

    @Test
    void one_list_streams_through_a_small_heap_too() throws Exception {
        assertThat(read("wework:user/list?departmentId=1&param.fetch_child=1&paging=stream&rateLimiterEnabled=false"))
                .matches("(?s).*members=100\\d{3} peakMiB=\\d{1,2}\\s*");
    }

    @Test
    void changes_of_a_large_directory_are_found_in_twice_that_heap() throws Exception {
        String uri = "wework:contact/changes?rateLimiterEnabled=false&stateDirectory=" + directory;
        assertThat(run(LookAtLargeDirectory.class, "-Xmx128m", uri)).matches("(?s).*told=0\\s*");
        simulator.exclusively(() -> {
            simulator.corp().directory().removeMembers(List.of("member7"));
            return simulator.corp().directory().addMember("newcomer", "新人", List.of(FIRST_ID));
        });
        simulator.ledger().clear();

        assertThat(run(LookAtLargeDirectory.class, "-Xmx128m", uri)).matches("(?s).*told=2\\s*");
        assertThat(simulator.ledger().count("user/list")).isLessThanOrEqualTo(DEPARTMENTS + 20);
        assertThat(simulator.ledger().count("user/get")).isEqualTo(1);
    }

    private String read(String uri) throws IOException, InterruptedException {
        return run(ReadLargeDirectory.class, "-Xmx64m", uri);
    }

    private String run(Class<?> program, String heap, String uri) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        uri,
                        simulator.baseUrl(),
                        simulator.corp().corpId(),
                        simulator.corp().app(Wecom.ALERTS).secret())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        String said = contentOf(output.toFile());
        assertThat(exit).as(said).isZero();
        System.out.println(said);
        return said;
    }
}
