// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VulnerableDependenciesTest {

    private static final VulnerableDependencies KNOWN = VulnerableDependencies.known();

    @ParameterizedTest
    @CsvSource({
        "io/netty/netty-codec-http/4.1.130.Final/netty-codec-http-4.1.130.Final.jar, true",
        "io/netty/netty-codec-http/4.1.134.Final/netty-codec-http-4.1.134.Final.jar, true",
        "io/netty/netty-codec-http/4.1.135.Final/netty-codec-http-4.1.135.Final.jar, false",
        "io/netty/netty-transport-native-epoll/4.1.9.Final/netty-transport-native-epoll-4.1.9.Final-linux-x86_64.jar, true",
        "io/netty/incubator/netty-x/4.1.9.Final/netty-x-4.1.9.Final.jar, false",
        "org/eclipse/jetty/jetty-server/12.1.6/jetty-server-12.1.6.jar, true",
        "org/eclipse/jetty/ee10/jetty-ee10-servlet/12.1.6/jetty-ee10-servlet-12.1.6.jar, true",
        "org/eclipse/jetty/jetty-server/12.1.14/jetty-server-12.1.14.jar, false",
        "org/yaml/snakeyaml/1.33/snakeyaml-1.33.jar, true",
        "org/yaml/snakeyaml/2.0/snakeyaml-2.0.jar, false"
    })
    void a_version_below_the_fixed_one_is_told(String path, boolean isFaulty) {
        String classPath = String.join(File.pathSeparator, "/app/target/classes", "/home/a/.m2/repository/" + path);

        assertThat(KNOWN.on(classPath).isEmpty()).isEqualTo(!isFaulty);
    }

    @Test
    void the_failure_names_the_artifact_the_fault_and_the_remedy() {
        assertThatThrownBy(() -> KNOWN.requireNone(
                        "C:\\Users\\a\\.m2\\repository\\commons-io\\commons-io\\2.7\\commons-io-2.7.jar"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("commons-io:commons-io:2.7", "CVE-2024-47554", "2.14.0 or later");
    }

    @Test
    void what_is_accepted_gives_its_reason_and_draws_no_failure() {
        Fault accepted = Fault.of("a.b:c | 1.0 | 2.0 | bad | nothing better can be had");
        Jar jar = new Jar("a.b", "c", "1.5");

        assertThat(accepted.is(jar)).isTrue();
        assertThat(accepted.accepted()).isEqualTo("nothing better can be had");
        assertThat(new VulnerableDependencies(List.of(accepted)).on("/repository/a/b/c/1.5/c-1.5.jar"))
                .isEmpty();
        assertThatThrownBy(() -> Fault.of("a:b | 1.0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void surefires_class_path_goes_before_that_of_the_jvm() {
        Map<String, String> surefire = Map.of("surefire.test.class.path", "a", "java.class.path", "booter.jar");

        assertThat(VulnerableDependencies.classPath(surefire::get)).isEqualTo("a");
        assertThat(VulnerableDependencies.classPath(Map.of("java.class.path", "b")::get))
                .isEqualTo("b");
    }
}
