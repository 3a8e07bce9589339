// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.model.Member;
import io.github.camelwework.simulator.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs the recipe of the page "Reading". */
class ReadingRecipesTest {

    private final ReadmeApplication application = new ReadmeApplication();
    private final List<Member> members = new ArrayList<>();
    private final List<Object> problems = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        application
                .component()
                .routes("reading/directory.camel.yaml")
                .routes(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from("direct:member")
                                .process(exchange ->
                                        members.add(exchange.getMessage().getBody(Member.class)));
                        from("direct:problem")
                                .process(exchange ->
                                        problems.add(exchange.getMessage().getBody()));
                    }
                })
                .start();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void each_member_comes_once_as_a_row_that_converts_to_a_member() {
        Exchange exchange = application.send("directory", null, Map.of());

        assertThat(exchange.getException()).isNull();
        assertThat(members)
                .extracting(Member::userid)
                .contains("zhangsan", "alice")
                .doesNotHaveDuplicates();
        assertThat(members).extracting(Member::name).contains("张三");
        assertThat(problems).isEmpty();
    }

    @Test
    void what_may_not_be_read_is_a_row_too() {
        application.simulator().faults().on("tag/list").next(1, Fault.errcode(48002));

        var unused = application.send("directory", null, Map.of());

        assertThat(problems).singleElement().asString().contains("what=tags", "errcode=48002");
        assertThat(members).isNotEmpty();
    }
}
