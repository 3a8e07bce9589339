// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** HR's list from a file, a database and an LDAP directory becomes WeCom's, and who asked for it is told. */
class QuartzToDirectoryTest {

    private static final String QUEUE = "sync-reports";
    private static final int STAFF = 30;
    private static final List<String> NAMES = List.of("userid", "name", "mobile", "department");

    private final Wecom wecom = new Wecom();
    private final Broker broker = Broker.start();
    private Application application;

    @TempDir
    Path folder;

    @BeforeEach
    void set_up() {
        application = application();
        wecom.keepOnly("zhangsan");
    }

    private Application application() {
        return new Application("wework-quartz-to-directory", wecom)
                .with("name", "hr")
                .with("cron", "* * * ? * *")
                .with("stateDirectory", folder.resolve("state"))
                .with("protectedUsers", "zhangsan")
                .with("toUser", "zhangsan")
                .with("reportQueue", QUEUE)
                .bind("connectionFactory", broker.connections());
    }

    @AfterEach
    void stop() throws Exception {
        application.close();
        broker.stop();
        wecom.close();
    }

    @Test
    void a_file_becomes_the_directory_and_the_report_lands_on_a_phone_and_in_a_queue() throws Exception {
        write(STAFF);
        fromFile().start();

        assertThat(report()).contains("\"outcome\":\"applied\"", "\"created\":30");
        assertThat(wecom.members()).isEqualTo(1 + STAFF);
        await().untilAsserted(
                        () -> assertThat(wecom.phone("zhangsan")).anySatisfy(message -> assertThat(message.content())
                                .startsWith("Directory sync hr: ")
                                .contains("30 created")));
    }

    @Test
    void a_file_that_is_cut_off_changes_nothing_and_the_report_says_why() throws Exception {
        write(STAFF);
        fromFile().start();
        assertThat(report()).contains("\"created\":30");

        write(STAFF / 2);

        await().untilAsserted(() ->
                assertThat(report()).contains("\"outcome\":\"refused\"", "\"brake\":\"MAX_REMOVAL", "\"planHash\":\""));
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan"))
                .anySatisfy(message -> assertThat(message.content()).contains("refused", "approvedPlan=", "请核对计划")));
        assertThat(wecom.activeMembers()).isEqualTo(1 + STAFF);
    }

    @Test
    void a_refused_plan_passes_when_its_hash_is_given() throws Exception {
        write(STAFF);
        fromFile().start();
        assertThat(report()).contains("\"created\":30");
        write(STAFF / 2);
        String refusal = reportThatHas("\"planHash\":\"(\\w+)\"", "\"outcome\":\"refused\"");
        application.close();
        application = application();

        fromFile().with("approvedPlan", refusal).with("concurrency", 4).start();

        reportThatHas("(\"disabled\":15)", "\"outcome\":\"applied\"");
        assertThat(wecom.activeMembers()).isEqualTo(1 + STAFF / 2);
    }

    @Test
    void a_file_that_is_missing_is_a_failure_and_not_an_empty_list() throws Exception {
        fromFile().start();

        assertThat(report()).contains("\"outcome\":\"failed\"", "There is no file people.csv");
        assertThat(wecom.members()).isEqualTo(1);
    }

    @Test
    void a_plan_is_reported_and_changes_nothing() throws Exception {
        write(STAFF);
        fromFile().with("mode", "plan").start();

        assertThat(report()).contains("\"outcome\":\"planned\"", "\"created\":30", "\"planHash\":\"");
        assertThat(wecom.members()).isEqualTo(1);
    }

    @Test
    void a_query_becomes_the_directory() throws Exception {
        JdbcConnectionPool hr = JdbcConnectionPool.create("jdbc:h2:mem:hr;DB_CLOSE_DELAY=-1", "sa", "");
        JdbcTemplate database = new JdbcTemplate(hr);
        database.execute("create table staff (no varchar(20), full_name varchar(50), phone varchar(20), unit bigint)");
        for (int i = 0; i < STAFF; i++) {
            database.update(
                    "insert into staff values (?, ?, ?, ?)", person(i).values().toArray());
        }
        application
                .with(
                        "sourceUri",
                        "sql:select no, full_name, phone, unit from staff?outputType=StreamList&dataSource=#hr")
                .with("columns", "no:userid,full_name:name,phone:mobile,unit:department")
                .bind("hr", hr)
                .start();

        assertThat(report()).contains("\"outcome\":\"applied\"", "\"created\":30");
        assertThat(wecom.members()).isEqualTo(1 + STAFF);
    }

    @Test
    void an_ldap_directory_becomes_wecoms() throws Exception {
        try (LdapServer server = new LdapServer()) {
            for (int i = 0; i < STAFF; i++) {
                Map<String, Object> person = person(i);
                server.add(
                        String.valueOf(person.get("userid")),
                        String.valueOf(person.get("name")),
                        "mobile: " + person.get("mobile"),
                        "departmentNumber: 2");
            }
            application
                    .with("sourceUri", "direct:people")
                    .with("columns", "uid:userid,cn:name,departmentNumber:department")
                    .bind("ldap", server.environment())
                    .also(
                            "people",
                            "wework-ldap-source",
                            Map.of(
                                    "name", "people",
                                    "environment", "ldap",
                                    "base", LdapServer.PEOPLE,
                                    "filter", "(objectClass=person)",
                                    "attributes", "uid,cn,mobile,departmentNumber"))
                    .start();

            assertThat(report()).contains("\"outcome\":\"applied\"", "\"created\":30");
            assertThat(wecom.members()).isEqualTo(1 + STAFF);
        }
    }

    private Application fromFile() {
        return application
                .with("sourceUri", "direct:people")
                .also(
                        "people",
                        "wework-file-source",
                        Map.of("name", "people", "folder", folder, "file", "people.csv", "timeout", 200));
    }

    /** HR replaces its file in one step, as anybody should. */
    private void write(int count) throws IOException {
        String csv = IntStream.range(0, count)
                .mapToObj(i -> person(i).values().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", String.join(",", NAMES) + "\n", "\n"));
        Path written = Files.writeString(folder.resolve("people.tmp"), csv);
        Files.move(written, folder.resolve("people.csv"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Map<String, Object> person(int number) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("userid", "staff" + number);
        person.put("name", "员工" + number);
        person.put("mobile", String.valueOf(13_900_000_000L + number));
        person.put("department", 2);
        return person;
    }

    /** What the pattern finds in the first report that has the text. */
    private String reportThatHas(String pattern, String text) throws JMSException {
        String report = report();
        while (!report.contains(text)) {
            report = report();
        }
        Matcher matcher = Pattern.compile(pattern).matcher(report);
        assertThat(matcher.find()).as(report).isTrue();
        return matcher.group(1);
    }

    private String report() throws JMSException {
        return broker.receive(QUEUE).getBody(String.class);
    }
}
