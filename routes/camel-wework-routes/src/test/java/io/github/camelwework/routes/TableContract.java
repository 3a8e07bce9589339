// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.fault.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The template that keeps WeCom's directory in tables, whatever the database. */
abstract class TableContract {

    private static final int RESEARCH = 770;

    private final Wecom wecom = new Wecom();
    private Application application;
    private JdbcTemplate database;

    /** A database without tables. */
    abstract DataSource database() throws Exception;

    @BeforeEach
    void start() throws Exception {
        DataSource source = database();
        database = new JdbcTemplate(source);
        try (var script = getClass().getResourceAsStream("directory-tables.sql")) {
            String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            List.of(sql.replaceAll("--.*", "").split(";", -1)).stream()
                    .filter(statement -> !statement.isBlank())
                    .forEach(database::execute);
        }
        wecom.directory(directory -> directory.addDepartment(RESEARCH, 1, "研究"));
        wecom.directory(directory -> directory.addMember("Newton", "牛顿", List.of(RESEARCH, 1)));
        application = new Application("wework-quartz-to-table", wecom)
                .with("name", "tested")
                .with("cron", "* * * ? * *")
                .bind("dataSource", source);
    }

    @AfterEach
    void stop() {
        application.close();
        wecom.close();
    }

    @Test
    void the_directory_arrives_in_the_tables_and_changes_and_departures_follow() throws Exception {
        application.start();
        await().untilAsserted(() -> assertThat(member("newton"))
                .containsEntry("userid", "Newton")
                .containsEntry("name", "牛顿")
                .containsEntry("departments", "770;1")
                .containsEntry("gone_at", null));
        assertThat(database.queryForMap("select * from wework_department where department_id = 770"))
                .containsEntry("name", "研究")
                .containsEntry("parent_id", 1L);

        wecom.directory(directory -> directory.removeMembers(List.of("newton")));
        wecom.directory(directory -> directory.addMember("curie", "居里", List.of(RESEARCH)));

        await().untilAsserted(() -> assertThat(member("newton").get("gone_at")).isNotNull());
        assertThat(member("curie")).containsEntry("gone_at", null);
        assertThat(count("wework_member where gone_at is null")).isEqualTo(wecom.members());

        wecom.directory(directory -> directory.addMember("NEWTON", "牛顿二世", List.of(1)));
        await().untilAsserted(() -> assertThat(member("newton"))
                .containsEntry("userid", "NEWTON")
                .containsEntry("name", "牛顿二世")
                .containsEntry("gone_at", null));
    }

    @Test
    void nobody_is_gone_whom_wecom_only_did_not_show() throws Exception {
        application.start();
        await().untilAsserted(() ->
                assertThat(count("wework_member where gone_at is null")).isEqualTo(wecom.members()));

        wecom.reads().next(1_000, Fault.errcode(60011));
        String before = run();
        await().until(() -> !run().equals(before));
        String failing = run();
        await().until(() -> !run().equals(failing));

        assertThat(count("wework_member where gone_at is not null")).isZero();
    }

    @Test
    void nobody_is_gone_while_the_app_sees_a_part_of_the_corp() throws Exception {
        application.start();
        await().untilAsserted(() ->
                assertThat(count("wework_member where gone_at is null")).isEqualTo(wecom.members()));

        wecom.range(RESEARCH);
        wecom.directory(directory -> directory.addMember("curie", "居里", List.of(RESEARCH)));
        await().untilAsserted(() ->
                assertThat(count("wework_member where member_key = 'curie'")).isOne());
        String before = seen("newton");
        await().until(() -> !seen("newton").equals(before));

        assertThat(count("wework_member where gone_at is not null")).isZero();
        assertThat(count("wework_department where gone_at is not null")).isZero();
    }

    @Test
    void nobody_is_gone_when_more_are_missing_than_the_brakes_allow() throws Exception {
        application.start();
        await().untilAsserted(() ->
                assertThat(count("wework_member where gone_at is null")).isEqualTo(wecom.members()));

        wecom.directory(directory -> directory.removeMembers(directory.members().all().stream()
                .map(Member::userid)
                .filter(userid -> !userid.equals("Newton"))
                .limit(6)
                .toList()));
        String before = seen("newton");
        await().until(() -> !seen("newton").equals(before));
        String again = seen("newton");
        await().until(() -> !seen("newton").equals(again));

        assertThat(count("wework_member where gone_at is not null")).isZero();
    }

    private String seen(String key) {
        return String.valueOf(member(key).get("run_id"));
    }

    /** The run that saw the root last: departments can be read all the time. */
    private String run() {
        return database.queryForObject("select run_id from wework_department where department_id = 1", String.class);
    }

    private Map<String, Object> member(String key) {
        List<Map<String, Object>> rows = database.queryForList("select * from wework_member where member_key = ?", key);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private int count(String from) {
        Integer count = database.queryForObject("select count(*) from " + from, Integer.class);
        return count == null ? -1 : count;
    }
}
