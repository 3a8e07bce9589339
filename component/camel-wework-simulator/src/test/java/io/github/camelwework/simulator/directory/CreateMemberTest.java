// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.DirectorySettings.Console;
import io.github.camelwework.simulator.directory.DirectorySettings.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreateMemberTest {

    private static final String GOOD = "{'userid':'zhaoliu','name':'赵六','mobile':'13900000000','department':[2]}";

    private final Directory directory = new Directory("公司");

    @BeforeEach
    void people() {
        directory.addDepartment(2, 1, "研发");
        directory.addDepartment(3, 1, "销售");
        directory.addMember(
                Errcode.json("{'userid':'LiSi','name':'李四','mobile':'+86 13800000000','email':'lisi@corp.example',"
                        + "'biz_mail':'lisi@mail.corp.example','department':[2]}"));
    }

    @Test
    void member_is_kept_with_every_field_known_or_not() {
        directory.createMember(fields("{'position':'工程师','gender':'1','future_field':{'x':[1]},'order':[7]}"));

        assertThat(Errcode.json(directory.members().require("zhaoliu").fields().toString()))
                .isEqualTo(Errcode.json("{'userid':'zhaoliu','name':'赵六','mobile':'13900000000','department':[2],"
                        + "'position':'工程师','gender':'1','future_field':{'x':[1]},'order':[7],"
                        + "'is_leader_in_dept':[0],'main_department':2,'enable':1}"));
    }

    @Test
    void new_member_is_not_activated() {
        assertThat(directory.createMember(fields("{}")).member().status()).isEqualTo(4);
    }

    @Test
    void disabled_member_can_be_created() {
        assertThat(directory.createMember(fields("{'enable':0}")).member().status())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'userid':null}; 41009",
                "{'userid':''}; 41009",
                "{'userid':'_zhao'}; 40003",
                "{'userid':'赵六'}; 40003",
                "{'userid':'zhao liu'}; 40003",
                "{'userid':['zhaoliu']}; 40058",
                "{'userid':'0.a-b_c@d'}; 0",
                "{'userid':'LISI'}; 60102",
                "{'name':null}; 60112",
                "{'name':''}; 60112",
                "{'name':'  '}; 60112",
                "{'mobile':'1234'}; 60103",
                "{'mobile':'12345a'}; 60103",
                "{'mobile':'+86 13900000000'}; 0",
                "{'mobile':'13800000000'}; 60104",
                "{'mobile':'+86-138-0000-0000'}; 60104",
                "{'email':'zhao@x'}; 60105",
                "{'email':'zhao.liu.example'}; 60105",
                "{'email':'zhaoliu@corp.example','mobile':''}; 0",
                "{'email':'LISI@corp.example'}; 60106",
                "{'mobile':null}; 60129",
                "{'mobile':'','email':''}; 60129",
                "{'mobile':null,'email':'nonsense'}; 60141",
                "{'biz_mail':'zhao'}; 60143",
                "{'biz_mail':'lisi@mail.corp.example'}; 60145",
                "{'biz_mail_alias':{'item':['a@corp.example','zhao']}}; 60269",
                "{'biz_mail_alias':{'item':['a@c.io','b@c.io','c@c.io','d@c.io','e@c.io','f@c.io']}}; 60269",
                "{'biz_mail_alias':{'item':['a@corp.example']}}; 0",
                "{'telephone':'020-12 34'}; 301013",
                "{'telephone':'020-1234,5+6'}; 0",
                "{'gender':'3'}; 40058",
                "{'enable':2}; 40058",
                "{'enable':'no'}; 40058",
                "{'external_position':'一二三四五六七八九十一二三'}; 40058",
                "{'department':[2,3],'order':[1]}; 60132",
                "{'department':[2,3],'is_leader_in_dept':[1]}; 60132",
                "{'department':[2],'order':[-1]}; 40058",
                "{'department':[2],'order':[4294967295]}; 0",
                "{'department':[2],'order':[4294967296]}; 40058",
                "{'department':[2],'is_leader_in_dept':[2]}; 40058",
                "{'department':['2']}; 41019",
                "{'department':2}; 41019",
                "{'department':[-1]}; 60123",
                "{'main_department':3}; 60123",
                "{'department':[2,3],'main_department':3}; 0",
                "{'direct_leader':['LISI']}; 0",
                "{'direct_leader':['nobody']}; 60111",
                "{'direct_leader':['lisi','lisi','lisi','lisi','lisi','lisi']}; 60257"
            })
    void each_wrong_field_has_its_errcode(String change, int errcode) {
        assertThat(Errcode.of(() -> directory.createMember(fields(change)))).isEqualTo(errcode);
    }

    @ParameterizedTest
    @CsvSource({
        "userid,      64, 40003",
        "name,        64, 60112",
        "alias,       64, 40058",
        "english_name, 64, 301014",
        "position,   128, 301012",
        "address,    128, 40058"
    })
    void each_text_has_its_length(String field, int length, int errcode) {
        ObjectNode longest = Errcode.json(GOOD).put(field, "x".repeat(length));
        ObjectNode tooLong = Errcode.json(GOOD).put(field, "x".repeat(length + 1));

        assertThat(Errcode.of(() -> directory.createMember(new JsonFields(tooLong))))
                .isEqualTo(errcode);
        assertThat(Errcode.of(() -> directory.createMember(new JsonFields(longest))))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"email, 64, 60105", "biz_mail, 63, 60143"})
    void each_address_has_its_length(String field, int length, int errcode) {
        String domain = "@corp.example";
        ObjectNode longest = Errcode.json(GOOD).put(field, "x".repeat(length - domain.length()) + domain);
        ObjectNode tooLong = Errcode.json(GOOD).put(field, "x".repeat(length + 1 - domain.length()) + domain);

        assertThat(Errcode.of(() -> directory.createMember(new JsonFields(tooLong))))
                .isEqualTo(errcode);
        assertThat(Errcode.of(() -> directory.createMember(new JsonFields(longest))))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "extattr;attrs; {'type':0,'name':'工号','text':{'value':'%64'}}; 0",
                "extattr;attrs; {'type':0,'name':'工号','text':{'value':'%65'}}; 90101",
                "extattr;attrs; {'name':'工号','value':'企业号'}; 0",
                "extattr;attrs; {'type':0,'text':{'value':'x'}}; 90100",
                "extattr;attrs; {'type':2,'name':'小程序'}; 90100",
                "extattr;attrs; {'type':1,'name':'主页','web':{'title':'%13','url':'https://a.example'}}; 90102",
                "extattr;attrs; {'type':1,'name':'主页','web':{'title':'','url':'https://a.example'}}; 90102",
                "extattr;attrs; {'type':1,'name':'主页','web':{'title':'x','url':'ftp://a.example'}}; 90103",
                "extattr;attrs; {'type':1,'name':'主页','web':{'title':'x','url':''}}; 90103",
                "extattr;attrs; {'type':1,'name':'主页','web':{'title':'','url':''}}; 0",
                "external_profile;external_attr; {'type':0,'name':'工号','text':{'value':'%13'}}; 90101",
                "external_profile;external_attr; {'type':2,'name':'小程序','miniprogram':{'title':''}}; 90104",
                "external_profile;external_attr; {'type':2,'name':'小程序','miniprogram':{'title':'x'}}; 90105",
                "external_profile;external_attr; "
                        + "{'type':2,'name':'小程序','miniprogram':{'title':'x','pagepath':'index','appid':'wx'}}; 0",
                "external_profile;external_attr; {'type':7,'name':'工号'}; 90100"
            })
    void each_wrong_attribute_has_its_errcode(String field, String list, String item, int errcode) {
        String filled = item.replace("%64", "x".repeat(64))
                .replace("%65", "x".repeat(65))
                .replace("%13", "x".repeat(13));
        String change = "{'%s':{'%s':[%s]}}".formatted(field, list, filled);

        assertThat(Errcode.of(() -> directory.createMember(fields(change)))).isEqualTo(errcode);
    }

    @Test
    void attributes_that_the_console_does_not_know_are_dropped_in_silence() {
        directory.settings(DirectorySettings.today().with(new Console(Set.of("工号"), Set.of())));

        Member member = directory
                .createMember(fields("{'extattr':{'attrs':[{'type':0,'name':'工号','text':{'value':'7'}},"
                        + "{'type':0,'name':'血型','text':{'value':'A'}}]}}"))
                .member();

        assertThat(member.field("extattr").path("attrs")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"公司, 0", "别家, 41036"})
    void external_corp_name_has_to_be_certified(String name, int errcode) {
        directory.settings(DirectorySettings.today().with(new Console(Set.of(), Set.of("公司"))));

        assertThat(Errcode.of(() -> directory.createMember(
                        fields("{'external_profile':{'external_corp_name':'%s'}}".formatted(name)))))
                .isEqualTo(errcode);
    }

    @ParameterizedTest
    @CsvSource({"100, 0", "101, 60110"})
    void member_is_in_at_most_100_departments(int count, int errcode) {
        ObjectNode body = Errcode.json(GOOD);
        IntStream.range(1, count).forEach(i -> {
            directory.addDepartment(100 + i, 1, "部" + i);
            body.withArray("department").add(100 + i);
        });

        assertThat(Errcode.of(() -> directory.createMember(new JsonFields(body))))
                .isEqualTo(errcode);
    }

    @Test
    void full_corp_answers_45024() {
        directory.settings(DirectorySettings.today().with(new Limits(1, 100, Duration.ZERO)));

        assertThat(Errcode.of(() -> directory.createMember(fields("{}")))).isEqualTo(45024);
    }

    @Test
    void number_for_a_text_is_taken_with_a_warning() {
        JsonFields input = fields("{'gender':1,'mobile':13900000001}");

        Member member = directory.createMember(input).member();

        assertThat(member.field("gender").isTextual()).isTrue();
        assertThat(input.errmsg("created")).isEqualTo("created. Warning: wrong json format. ");
    }

    @Test
    void refused_member_is_not_there() {
        int refused = Errcode.of(() -> directory.createMember(fields("{'department':[77],'main_department':5}")));

        assertThat(refused).isEqualTo(60123);
        assertThat(directory.members().find("zhaoliu")).isNull();
        assertThat(directory.departments().all()).hasSize(3);
    }

    @Test
    void deleted_userid_can_be_created_again_at_once() {
        directory.createMember(fields("{}"));
        directory.removeMembers(List.of("ZhaoLiu"));

        assertThat(Errcode.of(() -> directory.createMember(fields("{}")))).isZero();
    }

    @Test
    void full_department_answers_81001() {
        for (int i = 0; i < 29_999; i++) {
            directory.addMember("u" + i, "员工", List.of(2));
        }

        assertThat(Errcode.of(() -> directory.createMember(fields("{}")))).isEqualTo(81001);
        assertThat(Errcode.of(() -> directory.createMember(fields("{'department':[3]}"))))
                .isZero();
    }

    private static JsonFields fields(String change) {
        ObjectNode body = Errcode.json(GOOD);
        body.setAll(Errcode.json(change));
        return new JsonFields(body);
    }
}
