// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.DirectorySettings;
import io.github.camelwework.simulator.directory.DirectorySettings.PrivateFields;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Tag;
import io.github.camelwework.testing.Looks;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.support.ScheduledPollConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path states;

    @Test
    void the_first_look_is_silent_and_so_is_one_without_changes() throws Exception {
        Looks looks = start("");

        assertThat(looks.look()).isEmpty();
        assertThat(looks.look()).isEmpty();
    }

    @Test
    void a_look_without_changes_only_reads_and_writes_nothing() throws Exception {
        Looks looks = start("");
        looks.look();
        Map<Path, byte[]> before = files();
        wecom.ledger().clear();

        looks.look();

        assertThat(wecom.ledger().counts().keySet())
                .containsExactlyInAnyOrder(
                        "agent/list", "agent/get", "department/list", "user/list", "tag/list", "tag/get");
        assertThat(files()).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void the_first_look_tells_all_that_is_there_when_it_should_parents_first() throws Exception {
        List<String> told = Looks.words(start("&emitInitial=true").look());

        assertThat(told).hasSize(6 + 12 + 2).startsWith("create_party 1").endsWith("update_tag 1", "update_tag 2");
        assertThat(told.indexOf("create_party 2")).isLessThan(told.indexOf("create_party 3"));
        assertThat(told.indexOf("create_party 6")).isLessThan(told.indexOf("create_user alice"));
        assertThat(told).contains("create_user zhangsan");
    }

    @Test
    void a_new_member_is_told_as_the_callback_would() throws Exception {
        Looks looks = started("");
        change(directory -> directory.addMember("dave", "大卫", List.of(2, 4)));

        Map<String, Object> event = looks.look().get(0);

        assertThat(event)
                .containsEntry("ToUserName", wecom.simulator().corp().corpId())
                .containsEntry("FromUserName", "sys")
                .containsEntry("MsgType", "event")
                .containsEntry("Event", "change_contact")
                .containsEntry("ChangeType", "create_user")
                .containsEntry("UserID", "dave")
                .containsEntry("Name", "大卫")
                .containsEntry("Department", "2,4")
                .containsEntry("IsLeaderInDept", "0,0")
                .containsEntry("Status", "1")
                .doesNotContainKeys("Position", "Mobile", "NewUserID");
        assertThat(event.get("CreateTime").toString()).matches("\\d{10}");
    }

    @Test
    void the_headers_are_those_of_a_callback_and_steer_no_send() throws Exception {
        Looks looks = started("");
        change(directory -> directory.addMember("dave", "大卫", List.of(2)));
        looks.look();

        Exchange exchange = looks.exchanges().get(0);

        assertThat(exchange.getMessage().getHeaders())
                .containsEntry(WeworkConstants.HEADER_PREFIX + "EventMsgType", "event")
                .containsEntry(WeworkConstants.HEADER_PREFIX + "Event", "change_contact")
                .containsEntry(WeworkConstants.HEADER_PREFIX + "ChangeType", "create_user")
                .containsEntry(WeworkConstants.HEADER_PREFIX + "FromUser", "sys");
        assertThat(exchange.getMessage().getHeader(WeworkConstants.HEADER_PREFIX + "CreateTime"))
                .isInstanceOf(Long.class);
    }

    @Test
    void of_a_changed_member_only_what_changed_is_told() throws Exception {
        Looks looks = started("");
        update("alice", member -> member.put("position", "Architect"));

        assertThat(looks.look()).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("ChangeType", "update_user")
                .containsEntry("UserID", "alice")
                .containsEntry("Position", "Architect")
                .hasSize(6 + 2));

        update("alice", member -> member.put("position", ""));
        assertThat(looks.look()).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("Position", ""));

        update("alice", member -> member.putArray("department").add(5));
        assertThat(looks.look()).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("Department", "5")
                .containsEntry("IsLeaderInDept", "0")
                .doesNotContainKey("Name"));
    }

    @Test
    void a_member_whose_account_was_disabled_has_a_new_status() throws Exception {
        Looks looks = started("");
        update("alice", member -> member.put("enable", 0));

        assertThat(looks.look()).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("UserID", "alice")
                .containsEntry("Status", "2"));
    }

    @Test
    void attributes_are_told_as_elements() throws Exception {
        Looks looks = started("");
        update("alice", member -> member.putObject("extattr")
                .putArray("attrs")
                .addObject()
                .put("type", 0)
                .put("name", "工号")
                .putObject("text")
                .put("value", "A17"));

        assertThat(looks.look().get(0))
                .containsEntry(
                        "ExtAttr",
                        Map.of("Item", List.of(Map.of("Type", "0", "Name", "工号", "Text", Map.of("Value", "A17")))));
    }

    @Test
    void a_deleted_member_is_told_when_wecom_says_that_there_is_none() throws Exception {
        Looks looks = started("");
        change(directory -> directory.removeMembers(List.of("zhaoliu")));

        assertThat(looks.look()).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("ChangeType", "delete_user")
                .containsEntry("UserID", "zhaoliu")
                .hasSize(6 + 1));
        assertThat(looks.look()).isEmpty();
    }

    @Test
    void departments_are_told_created_ones_first_and_deleted_ones_last_from_the_leaves() throws Exception {
        Looks looks = started("");
        change(directory -> {
            directory.addDepartment(20, 5, "华东");
            directory.addDepartment(10, 20, "上海");
        });
        assertThat(looks.look())
                .extracting(event -> event.get("Id"), event -> event.get("Name"), event -> event.get("ParentId"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("20", "华东", "5"),
                        org.assertj.core.groups.Tuple.tuple("10", "上海", "20"));

        change(directory -> {
            directory.updateDepartment(new Department(10, 5, "沪"));
            directory.removeDepartment(20);
            directory.addDepartment(7, 10, "浦东");
            directory.addMember("dave", "大卫", List.of(7));
            directory.removeMembers(List.of("zhaoliu"));
        });
        assertThat(Looks.words(looks.look()))
                .containsExactly(
                        "create_party 7",
                        "update_party 10",
                        "create_user dave",
                        "delete_user zhaoliu",
                        "delete_party 20");

        change(directory -> {
            directory.removeMembers(List.of("dave"));
            directory.removeDepartment(7);
            directory.removeDepartment(10);
        });
        assertThat(Looks.words(looks.look())).containsExactly("delete_user dave", "delete_party 7", "delete_party 10");
    }

    @Test
    void of_a_changed_department_only_what_changed_is_told() throws Exception {
        Looks looks = started("");
        change(directory -> directory.updateDepartment(new Department(3, 2, "平台研发", "Platform", 99)));

        assertThat(looks.look()).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("ChangeType", "update_party")
                .containsEntry("Id", "3")
                .containsEntry("Name", "平台研发")
                .doesNotContainKeys("ParentId", "Order"));
    }

    @Test
    void a_tag_tells_who_came_and_who_went() throws Exception {
        Looks looks = started("");
        change(directory -> {
            directory.updateTag(new Tag(1, "值班", 0, Set.of("sunba", "alice"), Set.of(4)));
            directory.addTag(new Tag(9, "新人", 0, Set.of("temp"), Set.of()));
            directory.addTag(new Tag(10, "空", 0, Set.of(), Set.of()));
        });
        assertThat(looks.look())
                .satisfiesExactly(
                        event -> assertThat(event)
                                .containsEntry("ChangeType", "update_tag")
                                .containsEntry("TagId", "1")
                                .containsEntry("AddUserItems", "sunba")
                                .containsEntry("DelUserItems", "bob")
                                .containsEntry("AddPartyItems", "4")
                                .doesNotContainKey("DelPartyItems"),
                        event -> assertThat(event).containsEntry("TagId", "9").containsEntry("AddUserItems", "temp"));

        change(directory -> {
            directory.removeTag(1);
            directory.removeTag(10);
        });
        assertThat(looks.look()).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("TagId", "1")
                .containsEntry("DelUserItems", "alice,sunba")
                .containsEntry("DelPartyItems", "4"));
        assertThat(looks.look()).isEmpty();
    }

    @Test
    void a_userid_written_in_another_case_is_the_same_member() throws Exception {
        change(directory -> directory.addMember("Dave", "大卫", List.of(2)));
        Looks looks = started("");
        change(directory -> {
            directory.removeMembers(List.of("Dave"));
            directory.addMember("DAVE", "大卫", List.of(2));
        });

        assertThat(looks.look()).isEmpty();
    }

    @Test
    void fields_that_come_into_sight_are_no_changes() throws Exception {
        Looks looks = started("");
        DirectorySettings settings = wecom.simulator().corp().directory().settings();
        change(directory -> directory.settings(settings.with(PrivateFields.SHOWN)));
        assertThat(looks.look()).isEmpty();

        update("alice", member -> member.put("address", "上海"));
        assertThat(looks.look()).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("Address", "上海"));

        change(directory -> directory.settings(settings));
        assertThat(looks.look()).isEmpty();
    }

    @Test
    void it_looks_every_five_minutes_unless_it_is_told_otherwise() throws Exception {
        start("");
        assertThat(((ScheduledPollConsumer) wecom.context().getRoute("changes").getConsumer()).getDelay())
                .isEqualTo(300_000);
        Looks.start(wecom.context(), "often", states, "&delay=60s");
        assertThat(((ScheduledPollConsumer) wecom.context().getRoute("often").getConsumer()).getDelay())
                .isEqualTo(60_000);
    }

    private Looks start(String options) {
        return Looks.start(wecom.context(), states, options);
    }

    private Looks started(String options) throws Exception {
        Looks looks = start(options);
        assertThat(looks.look()).isEmpty();
        return looks;
    }

    private void change(Consumer<Directory> change) {
        wecom.simulator().exclusively(() -> {
            change.accept(wecom.simulator().corp().directory());
            return true;
        });
    }

    private void update(String userid, Consumer<ObjectNode> fields) {
        ObjectNode member = JsonNodeFactory.instance.objectNode().put("userid", userid);
        fields.accept(member);
        change(directory -> directory.updateMember(new JsonFields(member)));
    }

    private Map<Path, byte[]> files() throws IOException {
        Map<Path, byte[]> files = new HashMap<>();
        try (Stream<Path> all = Files.list(states)) {
            for (Path file : all.sorted(Comparator.naturalOrder()).toList()) {
                files.put(file, Files.readAllBytes(file));
            }
        }
        return files;
    }
}
