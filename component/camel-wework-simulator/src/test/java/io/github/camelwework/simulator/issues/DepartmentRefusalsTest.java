// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.DirectorySettings;
import io.github.camelwework.simulator.directory.DirectorySettings.ContactReads;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real service's codes for departments, as its recorded answers show them, and the empty lists beside a refusal. */
class DepartmentRefusalsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final WeworkSimulator simulator = WeworkSimulator.builder().seed(1).start();

    @BeforeEach
    void let_the_contact_secret_read_details() {
        simulator.corp().directory().settings(DirectorySettings.today().with(ContactReads.ALLOWED));
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "department/delete?id=999; ``; 60123; invalid party id",
                "department/list?id=999; ``; 60123; invalid party id",
                "department/simplelist?id=999; ``; 60123; invalid party id",
                "department/get?id=999; ``; 60123; invalid party id",
                "department/delete; ``; 40058; invalid Request Parameter",
                "department/delete?id=; ``; 40058; invalid Request Parameter",
                "department/update; {'id':999,'name':'x'}; 60003; department not found",
                "department/update; {}; 60003; department not found",
                "department/update; {'id':3,'parentid':999}; 60124; invalid parent party id",
                "department/update; {'id':3,'parentid':''}; 60124; invalid parent party id",
                "department/update; {'id':3,'name':''}; 40058; name exceed min utf8 words 1. invalid Request Parameter",
                "department/update; {'id':3,'name_en':''}; 60001; department invalid length",
                "department/create; {'name':'x'}; 60004; parent department not found",
                "department/create; {'name':'x','parentid':null}; 60004; parent department not found",
                "department/create; {'name':'x','parentid':'abc'}; 60004; parent department not found",
                "department/create; {'name':'x','parentid':999}; 60004; parent department not found",
                "department/create; {'name':'','parentid':999}; 40058; name exceed min utf8 words 1. invalid Request Parameter",
                "department/create; {}; 60001; department invalid length",
                "department/create; {'parentid':1}; 60001; department invalid length",
                "department/create; {'name':null,'parentid':1}; 60001; department invalid length"
            })
    void each_mistake_has_its_code(String path, String body, int errcode, String errmsg) throws Exception {
        JsonNode answer = call(path, body, token());

        assertThat(answer.path("errcode").asInt()).isEqualTo(errcode);
        assertThat(answer.path("errmsg").asText()).startsWith(errmsg + ", hint: [");
    }

    @Test
    void a_form_as_body_has_no_name() throws Exception {
        assertThat(call("department/create", "name=x&parentid=1", token())
                        .path("errcode")
                        .asInt())
                .isEqualTo(60001);
    }

    @ParameterizedTest
    @CsvSource({
        "user/get?userid=lisi, department order is_leader_in_dept direct_leader",
        "user/list_id, dept_user",
        "department/list, department",
        "department/simplelist, department_id",
        "externalcontact/list?userid=lisi, external_userid",
        "externalcontact/get_follow_user_list, follow_user",
        "oa/gettemplatedetail, template_names",
        "getcallbackip, ip_list",
        "get_api_domain_ip, ip_list"
    })
    void lists_stand_empty_beside_a_refusal(String path, String lists) throws Exception {
        JsonNode answer = call(path, "", "none");

        assertThat(answer.path("errcode").asInt()).isEqualTo(40014);
        assertThat(answer.size()).isEqualTo(2 + lists.split(" ", -1).length);
        for (String list : lists.split(" ", -1)) {
            assertThat(answer.path(list)).as(list).isEqualTo(JSON.createArrayNode());
        }
    }

    @Test
    void an_unknown_department_comes_with_an_empty_list() throws Exception {
        assertThat(call("department/list?id=999", "", token()).path("department"))
                .isEqualTo(JSON.createArrayNode());
    }

    @Test
    void departments_without_an_order_sort_last_among_such_siblings() throws Exception {
        String token = token();
        long parent = call("department/create", "{'name':'a','parentid':1}", token)
                .path("id")
                .asLong();
        for (String name : List.of("b", "c", "d")) {
            call("department/create", "{'name':'%s','parentid':%d}".formatted(name, parent), token);
        }

        JsonNode rows = call("department/simplelist?id=" + parent, "", token).path("department_id");

        assertThat(rows.findValuesAsText("order").subList(1, 4)).containsExactly("100000000", "99999000", "99998000");
        assertThat(call("department/simplelist", "", token)
                        .path("department_id")
                        .path(0)
                        .path("order")
                        .asLong())
                .as("root")
                .isEqualTo(100_000_000);
    }

    @Test
    void the_next_free_id_asked_for_is_made_and_told() throws Exception {
        JsonNode answer = call(
                "user/create", "{'userid':'newcomer','name':'n','mobile':'13900000001','department':[7]}", token());

        assertThat(answer.path("errcode").asInt()).isZero();
        assertThat(answer.at("/created_department_list/department_info/0/id").asInt())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"name", "position", "mobile", "enable", "extattr"})
    void a_null_is_as_good_as_left_out(String field) throws Exception {
        Directory directory = simulator.corp().directory();
        ObjectNode before = directory.members().require("lisi").fields();

        JsonNode answer = call("user/update", "{'userid':'lisi','%s':null}".formatted(field), token());

        assertThat(answer.path("errcode").asInt()).isZero();
        assertThat(directory.members().require("lisi").fields()).isEqualTo(before);
    }

    private String token() throws IOException, InterruptedException {
        String credentials = "gettoken?corpid=" + simulator.corp().corpId() + "&corpsecret="
                + simulator.corp().contactSecret();
        return call(credentials, "", "none").path("access_token").asText();
    }

    /** A GET without a body, else a POST of the body with its single quotes doubled. */
    private JsonNode call(String path, String body, String token) throws IOException, InterruptedException {
        String uri =
                simulator.baseUrl() + "/cgi-bin/" + path + (path.contains("?") ? "&" : "?") + "access_token=" + token;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri));
        if (!body.isEmpty()) {
            request.POST(BodyPublishers.ofString(body.replace('\'', '"')));
        }
        return JSON.readTree(
                client.send(request.build(), BodyHandlers.ofString()).body());
    }
}
