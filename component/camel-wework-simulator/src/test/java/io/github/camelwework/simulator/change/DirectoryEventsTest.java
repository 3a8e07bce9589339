// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.SimulatedCorp;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.app.model.SystemApp;
import io.github.camelwework.simulator.directory.MemberTrait;
import io.github.camelwework.simulator.testing.CallbackReceiver;
import io.github.camelwework.simulator.testing.CallbackReceiver.Received;
import io.github.camelwework.simulator.testing.Probe;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DirectoryEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private SimulatedCorp corp;
    private App reports;
    private final CallbackReceiver receiver = new CallbackReceiver();
    private final Probe probe = new Probe(simulator);

    @BeforeEach
    void find() {
        corp = simulator.corp();
        reports = corp.app(1000003);
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void what_an_administrator_changes_is_told_in_ids_alone() {
        receiver.registerWith(corp.contactAssistant());

        administrator(
                "user/create",
                "{\"userid\":\"newcomer\",\"name\":\"新人\",\"mobile\":\"13900000001\",\"department\":[2,3]}");
        administrator("user/update", "{\"userid\":\"newcomer\",\"name\":\"Renamed\"}");
        administrator("user/update", "{\"userid\":\"newcomer\",\"department\":[2]}");
        administrator("user/delete", "{\"userid\":\"newcomer\"}");
        administrator("department/create", "{\"name\":\"夜班\",\"parentid\":2,\"id\":900}");
        administrator("department/update", "{\"id\":900,\"parentid\":3}");
        administrator("department/delete", "{\"id\":900}");

        assertThat(changes())
                .containsExactlyInAnyOrder(
                        "<ChangeType>create_user<UserID>newcomer<Department>2,3",
                        "<ChangeType>update_user<UserID>newcomer<Department>2",
                        "<ChangeType>delete_user<UserID>newcomer",
                        "<ChangeType>create_party<Id>900<ParentId>2",
                        "<ChangeType>update_party<Id>900<ParentId>3",
                        "<ChangeType>delete_party<Id>900");
        assertThat(receiver.received().get(0).plain())
                .startsWith(
                        "<xml><ToUserName><![CDATA[wwsim0000000000001]]></ToUserName><FromUserName><![CDATA[sys]]></FromUserName><CreateTime>")
                .doesNotContain("AgentID");
    }

    @Test
    void an_old_callback_is_told_in_full() {
        simulator.settings().set(Setting.FULL_CONTACT_EVENTS, true);
        receiver.registerWith(corp.contactAssistant());

        administrator("user/create", """
                {"userid":"newcomer","name":"新人","mobile":"13900000001","department":[2,3],"is_leader_in_dept":[1,0],
                 "gender":"2","email":"new@example.org","position":"Guard",
                 "extattr":{"attrs":[{"type":0,"name":"Badge","text":{"value":"7"}},{"type":1,"name":"Page","web":{"url":"https://a.example/","title":"A"}}]}}""");
        administrator("user/update", "{\"userid\":\"newcomer\",\"name\":\"Renamed\"}");
        administrator("department/update", "{\"id\":2,\"name\":\"Anew\"}");

        assertThat(changes())
                .containsExactlyInAnyOrder(
                        "<ChangeType>create_user<UserID>newcomer<Department>2,3<IsLeaderInDept>1,0<MainDepartment>2<Gender>2<Name>新人"
                                + "<Position>Guard<Mobile>13900000001<Email>new@example.org<Status>4<ExtAttr><Item><Name>Badge<Type>0"
                                + "<Text><Value>7<Item><Name>Page<Type>1<Web><Title>A<Url>https://a.example/",
                        "<ChangeType>update_user<UserID>newcomer<Name>Renamed",
                        "<ChangeType>update_party<Id>2<Name>Anew");
    }

    @Test
    void a_new_userid_is_told_beside_the_old_one() {
        corp.directory().mark("lisi", MemberTrait.GENERATED_USERID);
        receiver.registerWith(corp.contactAssistant());

        administrator("user/update", "{\"userid\":\"lisi\",\"new_userid\":\"li.si\"}");

        assertThat(changes())
                .singleElement()
                .asString()
                .startsWith("<ChangeType>update_user<UserID>lisi<NewUserID>li.si<Department>");
    }

    @Test
    void who_comes_into_a_tag_and_goes_is_told() {
        receiver.registerWith(corp.contactAssistant());
        administrator("tag/create", "{\"tagname\":\"Night\",\"tagid\":77}");
        administrator("tag/addtagusers", "{\"tagid\":77,\"userlist\":[\"lisi\",\"zhangsan\"],\"partylist\":[2]}");
        administrator("tag/deltagusers", "{\"tagid\":77,\"userlist\":[\"lisi\"]}");
        administrator("tag/update", "{\"tagid\":77,\"tagname\":\"Late\"}");

        assertThat(changes())
                .containsExactlyInAnyOrder(
                        "<ChangeType>update_tag<TagId>77<AddUserItems>lisi,zhangsan<AddPartyItems>2",
                        "<ChangeType>update_tag<TagId>77<DelUserItems>lisi");
    }

    @Test
    void the_assistant_is_not_told_of_what_it_did_itself_but_of_what_an_app_did() {
        receiver.registerWith(corp.contactAssistant());

        probe.post(
                "/cgi-bin/user/create?access_token=" + probe.contactToken(),
                "{\"userid\":\"newcomer\",\"name\":\"N\",\"mobile\":\"13900000001\",\"department\":[2]}");
        String token = probe.token(1000002);
        int tag = probe.post("/cgi-bin/tag/create?access_token=" + token, "{\"tagname\":\"Mine\"}")
                .path("tagid")
                .asInt();
        probe.post(
                "/cgi-bin/tag/addtagusers?access_token=" + token,
                "{\"tagid\":%d,\"userlist\":[\"lisi\"]}".formatted(tag));

        assertThat(changes()).containsExactly("<ChangeType>update_tag<TagId>%d<AddUserItems>lisi".formatted(tag));
    }

    @Test
    void what_a_test_sets_up_is_told_to_nobody() {
        receiver.registerWith(corp.contactAssistant());
        receiver.registerWith(corp.app(1000002));

        simulator.exclusively(() -> corp.directory().addMember("newcomer", "N", List.of(2)));
        administrator("department/update", "{\"id\":2,\"order\":5}");

        assertThat(receiver.awaitAllFrom(simulator)).isEmpty();
    }

    @Test
    void an_app_hears_of_who_comes_into_its_range_and_who_goes() {
        receiver.registerWith(reports);

        administrator(
                "user/create",
                "{\"userid\":\"newcomer\",\"name\":\"N\",\"mobile\":\"13900000001\",\"department\":[5]}");
        assertThat(follows()).isEmpty();
        corp.administrator().activates("newcomer");
        assertThat(follows()).containsExactly("subscribe newcomer");
        administrator("user/update", "{\"userid\":\"newcomer\",\"enable\":0}");
        assertThat(follows()).containsExactly("subscribe newcomer", "unsubscribe newcomer");
        administrator("user/update", "{\"userid\":\"newcomer\",\"enable\":1}");
        administrator("user/update", "{\"userid\":\"newcomer\",\"department\":[1]}");
        administrator("user/update", "{\"userid\":\"newcomer\",\"name\":\"Other\"}");
        assertThat(follows()).hasSize(4);

        assertThat(receiver.received()).allSatisfy(one -> {
            assertThat(one.text("AgentID")).isEqualTo("1000003");
            assertThat(one.plain()).contains("<EventKey><![CDATA[]]></EventKey>");
        });
    }

    @Test
    void an_app_hears_of_members_whatever_brought_them_there() {
        receiver.registerWith(reports);
        administrator("tag/create", "{\"tagname\":\"Night\",\"tagid\":77}");
        corp.administrator().shows(reports, new VisibleRange(Set.of("lisi"), Set.of(), Set.of(77)));
        int afterRange = follows().size();
        assertThat(follows()).contains("subscribe lisi");

        administrator("tag/addtagusers", "{\"tagid\":77,\"userlist\":[\"zhangsan\"]}");
        probe.get("/cgi-bin/user/delete?userid=lisi&access_token=" + probe.contactToken());

        assertThat(follows()).hasSize(afterRange + 2).contains("subscribe zhangsan", "unsubscribe lisi");
    }

    @Test
    void the_end_of_an_import_is_told_once_its_time_is_over() {
        receiver.registerWith(corp.contactAssistant());
        String mediaId = csv();

        String jobId = probe.post(
                        "/cgi-bin/batch/syncuser?access_token=" + probe.contactToken(),
                        "{\"media_id\":\"%s\"}".formatted(mediaId))
                .path("jobid")
                .asText();
        simulator.clock().advance(Duration.ofMinutes(1));

        Received told = receiver.awaitOnlyFrom(simulator);
        assertThat(told.plain())
                .contains(
                        "<BatchJob><JobId><![CDATA[" + jobId
                                + "]]></JobId><JobType><![CDATA[sync_user]]></JobType><ErrCode>0</ErrCode><ErrMsg><![CDATA[ok]]></ErrMsg></BatchJob>");
        assertThat(corp.directory().members().find("newcomer")).isNotNull();
    }

    @Test
    void an_import_with_a_callback_of_its_own_tells_that() {
        try (CallbackReceiver own = new CallbackReceiver()) {
            receiver.registerWith(corp.contactAssistant());

            probe.post(
                    "/cgi-bin/batch/syncuser?access_token=" + probe.contactToken(),
                    "{\"media_id\":\"%s\",\"callback\":{\"url\":\"%s\",\"token\":\"%s\",\"encodingaeskey\":\"%s\"}}"
                            .formatted(csv(), own.url(), CallbackReceiver.TOKEN, CallbackReceiver.KEY));
            simulator.clock().advance(Duration.ofMinutes(1));

            assertThat(own.awaitOnlyFrom(simulator).text("Event")).isEqualTo("batch_job_result");
            assertThat(receiver.received()).isEmpty();
        }
    }

    @Test
    void the_end_of_an_export_is_told_to_the_app() {
        receiver.registerWith(corp.app(1000002));

        probe.post(
                "/cgi-bin/export/simple_user?access_token=" + probe.token(1000002),
                "{\"encoding_aeskey\":\"%s\"}".formatted(CallbackReceiver.KEY));

        assertThat(receiver.awaitOnlyFrom(simulator).text("JobType")).isEqualTo("export_simple_user");
    }

    @Test
    void the_end_of_a_fetch_by_url_is_told() throws InterruptedException {
        CountDownLatch came = new CountDownLatch(1);
        receiver.answers(any -> {
            came.countDown();
            return CallbackReceiver.Answer.OK;
        });
        App contact = corp.app(SystemApp.CUSTOMER_CONTACT);
        receiver.registerWith(contact);

        String token = probe.gettoken(corp.corpId(), contact.secret())
                .path("access_token")
                .asText();
        String jobId = probe.post(
                        "/cgi-bin/media/upload_by_url?access_token=" + token,
                        "{\"scene\":1,\"type\":\"video\",\"filename\":\"a.mp4\",\"url\":\"http://127.0.0.1:1/none\",\"md5\":\"%s\"}"
                                .formatted("0".repeat(32)))
                .path("jobid")
                .asText();

        assertThat(jobId).isNotEmpty();
        assertThat(came.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(receiver.awaitOnlyFrom(simulator).text("Event")).isEqualTo("upload_media_job_finish");
        assertThat(receiver.received().get(0).text("JobId")).isEqualTo(jobId);
    }

    @Test
    void an_administrator_is_refused_as_an_api_would_be() {
        assertThatThrownBy(() -> administrator("user/delete", "{\"userid\":\"nobody\"}"))
                .isInstanceOfSatisfying(
                        ApiError.class, e -> assertThat(e.errcode()).isEqualTo(60111));
        assertThatThrownBy(() -> administrator("user/dance", "{}")).hasMessageContaining("user/create");
    }

    @Test
    void an_administrator_acts_over_http() {
        receiver.registerWith(corp.contactAssistant());

        JsonNode created = probe.post(
                "/simulator/administrator",
                "{\"path\":\"user/create\",\"fields\":{\"userid\":\"newcomer\",\"name\":\"N\",\"mobile\":\"13900000001\",\"department\":[2]}}");
        assertThat(created.path("errmsg").asText()).isEqualTo("created");
        assertThat(probe.post("/simulator/administrator", "{\"activate\":\"newcomer\"}")
                        .path("activated")
                        .asText())
                .isEqualTo("newcomer");
        assertThat(probe.post(
                                "/simulator/administrator",
                                "{\"path\":\"user/delete\",\"fields\":{\"userid\":\"nobody\"}}")
                        .path("error")
                        .asText())
                .startsWith("60111");
        assertThat(changes()).containsExactly("<ChangeType>create_user<UserID>newcomer<Department>2");
    }

    private String csv() {
        return probe.upload(
                        "/cgi-bin/media/upload?type=file&access_token=" + probe.contactToken(),
                        "text/csv",
                        "姓名,帐号,手机号,邮箱,所在部门\n新人,newcomer,13900000001,,2\n".getBytes(StandardCharsets.UTF_8))
                .path("media_id")
                .asText();
    }

    private void administrator(String path, String fields) {
        try {
            corp.administrator().does(path, (ObjectNode) JSON.readTree(fields));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Elements from ChangeType on, without their ends. */
    private List<String> changes() {
        return receiver.awaitAllFrom(simulator).stream()
                .filter(one -> one.text("Event").equals("change_contact"))
                .map(one -> one.plain()
                        .substring(one.plain().indexOf("<ChangeType>"))
                        .replaceAll("</[^>]*>|<!\\[CDATA\\[|]]>", ""))
                .toList();
    }

    private List<String> follows() {
        return receiver.awaitAllFrom(simulator).stream()
                .map(one -> one.text("Event") + " " + one.text("FromUserName"))
                .toList();
    }
}
