// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.simulator.suite.Suite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.chanjar.weixin.common.bean.menu.WxMenu;
import me.chanjar.weixin.common.bean.menu.WxMenuButton;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.cp.api.WxCpService;
import me.chanjar.weixin.cp.api.WxCpTagService;
import me.chanjar.weixin.cp.api.impl.WxCpServiceImpl;
import me.chanjar.weixin.cp.bean.WxCpDepart;
import me.chanjar.weixin.cp.bean.WxCpTag;
import me.chanjar.weixin.cp.bean.WxCpUser;
import me.chanjar.weixin.cp.bean.message.WxCpAppChatMessage;
import me.chanjar.weixin.cp.bean.message.WxCpLinkedCorpMessage;
import me.chanjar.weixin.cp.bean.message.WxCpLinkedCorpMessageSendResult;
import me.chanjar.weixin.cp.bean.message.WxCpMessage;
import me.chanjar.weixin.cp.bean.message.WxCpMessageSendResult;
import me.chanjar.weixin.cp.bean.user.WxCpDeptUserResult;
import me.chanjar.weixin.cp.config.impl.WxCpDefaultConfigImpl;
import me.chanjar.weixin.cp.config.impl.WxCpTpDefaultConfigImpl;
import me.chanjar.weixin.cp.tp.service.impl.WxCpTpServiceImpl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A client that was written against the real service must find nothing amiss. */
class ForeignSdkTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();

    @Test
    void it_fetches_a_token_once_and_keeps_it() throws WxErrorException {
        WxCpService alerts = sdk(simulator.corp().app(1000002).secret());

        assertThat(alerts.getAccessToken()).startsWith("sim-token-").isEqualTo(alerts.getAccessToken());
        assertThat(simulator.ledger().count("gettoken")).isEqualTo(1);
    }

    @Test
    void it_reads_its_app() throws WxErrorException {
        WxCpService alerts = sdk(simulator.corp().app(1000002).secret());

        assertThat(alerts.getAgentService().get(1000002).getName()).isEqualTo("Alerts");
    }

    @Test
    void it_fetches_another_token_when_the_first_is_revoked() throws WxErrorException {
        WxCpService alerts = sdk(simulator.corp().app(1000002).secret());
        alerts.getAccessToken();
        simulator.revokeAllTokens();

        assertThat(alerts.getAgentService().get(1000002).getName()).isEqualTo("Alerts");
        assertThat(simulator.ledger().count("gettoken")).isEqualTo(2);
    }

    @Test
    void it_understands_a_refusal() {
        assertThatThrownBy(() -> sdk("wrong").getAccessToken())
                .isInstanceOfSatisfying(
                        WxErrorException.class,
                        e -> assertThat(e.getError().getErrorCode()).isEqualTo(40001));
    }

    @Test
    void it_sends_a_text_and_reads_who_was_missed() throws WxErrorException {
        WxCpService alerts = sdk(simulator.corp().app(1000002).secret());

        WxCpMessageSendResult result = alerts.getMessageService()
                .send(WxCpMessage.TEXT()
                        .agentId(1000002)
                        .toUser("zhangsan|Nobody")
                        .content("磁盘已满 🚨")
                        .build());

        assertThat(result.getErrCode()).isZero();
        assertThat(result.getInvalidUserList()).containsExactly("nobody");
        assertThat(result.getMsgId()).isNotBlank();
        assertThat(simulator.corp().messages().messages("zhangsan"))
                .extracting(PhoneMessage::text)
                .containsExactly("磁盘已满 🚨");
    }

    @Test
    void it_uploads_a_file_and_sends_it(@TempDir Path folder) throws Exception {
        WxCpService alerts = sdk(simulator.corp().app(1000002).secret());
        Path report = Files.writeString(folder.resolve("report.txt"), "all is well");

        String mediaId =
                alerts.getMediaService().upload("file", report.toFile()).getMediaId();
        alerts.getMessageService()
                .send(WxCpMessage.FILE()
                        .agentId(1000002)
                        .toUser("lisi")
                        .mediaId(mediaId)
                        .build());

        assertThat(simulator.corp().messages().messages("lisi")).singleElement().satisfies(message -> assertThat(
                        message.content().media().get(0).content())
                .asString()
                .isEqualTo("all is well"));
    }

    @Test
    void it_reads_a_member_and_the_departments() throws WxErrorException {
        WxCpService alerts = sdk(simulator.corp().app(1000002).secret());

        WxCpUser member = alerts.getUserService().getById("ZhangSan");
        assertThat(member.getName()).isEqualTo("张三");
        assertThat(alerts.getDepartmentService().list(null))
                .extracting(WxCpDepart::getId)
                .contains(1L, 2L);
    }

    @Test
    void it_creates_renames_and_deletes_a_member() throws WxErrorException {
        WxCpService contacts = sdk(simulator.corp().contactSecret());
        WxCpUser newcomer = new WxCpUser();
        newcomer.setUserId("newcomer");
        newcomer.setName("新人");
        newcomer.setMobile("13900000001");
        newcomer.setDepartIds(new Long[] {2L});

        contacts.getUserService().create(newcomer);
        newcomer.setName("旧人");
        contacts.getUserService().update(newcomer);
        assertThat(sdk(simulator.corp().app(1000002).secret())
                        .getUserService()
                        .getById("newcomer")
                        .getName())
                .isEqualTo("旧人");
        contacts.getUserService().delete("newcomer");
        assertThatThrownBy(() -> contacts.getUserService().delete("newcomer"))
                .isInstanceOfSatisfying(
                        WxErrorException.class,
                        e -> assertThat(e.getError().getErrorCode()).isEqualTo(60111));
    }

    @Test
    void it_creates_moves_and_deletes_departments() throws WxErrorException {
        WxCpService contacts = sdk(simulator.corp().contactSecret());
        WxCpDepart department = new WxCpDepart();
        department.setName("夜班");
        department.setParentId(1L);

        Long id = contacts.getDepartmentService().create(department);
        department.setId(id);
        department.setName("早班");
        department.setParentId(2L);
        contacts.getDepartmentService().update(department);

        WxCpDepart moved = sdk(simulator.corp().app(1000002).secret())
                .getDepartmentService()
                .get(id);
        assertThat(moved.getName()).isEqualTo("早班");
        assertThat(moved.getParentId()).isEqualTo(2L);
        contacts.getDepartmentService().delete(id);
        assertThat(contacts.getDepartmentService().simpleList(null))
                .extracting(WxCpDepart::getId)
                .doesNotContain(id);
    }

    @Test
    void it_lists_the_members_of_a_department_and_pages_through_ids() throws WxErrorException {
        WxCpService alerts = sdk(simulator.corp().app(1000002).secret());
        WxCpService contacts = sdk(simulator.corp().contactSecret());

        List<WxCpUser> everybody = alerts.getUserService().listByDepartment(1L, true, 0);
        assertThat(everybody).extracting(WxCpUser::getUserId).contains("zhangsan", "lisi");
        assertThat(alerts.getUserService().listSimpleByDepartment(1L, true, 0)).hasSameSizeAs(everybody);

        WxCpDeptUserResult first = contacts.getUserService().getUserListId(null, 2);
        WxCpDeptUserResult second = contacts.getUserService().getUserListId(first.getNextCursor(), 2);
        assertThat(first.getDeptUser()).hasSize(2).doesNotContainAnyElementsOf(second.getDeptUser());
    }

    @Test
    void it_makes_a_tag_and_changes_who_bears_it() throws WxErrorException {
        WxCpTagService tags = sdk(simulator.corp().contactSecret()).getTagService();

        String id = tags.create("早班", 900);
        tags.update(id, "夜班");
        assertThat(tags.addUsers2Tag(id, List.of("lisi", "nobody"), List.of("2"))
                        .getInvalidUserList())
                .containsExactly("nobody");
        tags.removeUsersFromTag(id, List.of("lisi"), List.of());

        assertThat(tags.get(id).getTagname()).isEqualTo("夜班");
        assertThat(tags.get(id).getUserlist()).isEmpty();
        assertThat(tags.get(id).getPartylist()).containsExactly(2);
        assertThat(tags.listAll()).extracting(WxCpTag::getName).contains("夜班");
        tags.delete(id);
        assertThat(tags.listAll()).extracting(WxCpTag::getName).doesNotContain("夜班");
    }

    @Test
    void it_sets_reads_and_deletes_a_menu() throws WxErrorException {
        WxCpService alerts = sdk(simulator.corp().app(1000002).secret());
        WxMenuButton entry = button("click", "值班表");
        entry.setKey("ROSTER");
        WxMenuButton page = button("view", "首页");
        page.setUrl("https://ops.example/");
        WxMenuButton more = button(null, "更多");
        more.setSubButtons(List.of(page));
        WxMenu menu = new WxMenu();
        menu.setButtons(List.of(entry, more));

        alerts.getMenuService().create(menu);

        assertThat(alerts.getMenuService().get().getButtons())
                .extracting(WxMenuButton::getName)
                .containsExactly("值班表", "更多");
        assertThat(simulator.corp().app(1000002).menu().buttons()).hasSize(2);
        alerts.getMenuService().delete();
        assertThat(alerts.getMenuService().get()).isNull();
    }

    @Test
    void it_downloads_what_it_uploaded_and_shows_a_picture(@TempDir Path folder) throws Exception {
        WxCpService alerts = sdk(simulator.corp().app(1000002).secret());
        Path report = Files.writeString(folder.resolve("report.txt"), "all is well");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};
        Path picture = Files.write(folder.resolve("a.png"), png);

        String mediaId =
                alerts.getMediaService().upload("file", report.toFile()).getMediaId();

        assertThat(alerts.getMediaService().download(mediaId)).hasContent("all is well");
        assertThat(alerts.getMediaService().uploadImg(picture.toFile())).startsWith(simulator.baseUrl());
    }

    @Test
    void it_signs_pages_with_both_tickets() throws WxErrorException {
        WxCpService alerts = sdk(simulator.corp().app(1000002).secret());

        assertThat(alerts.getJsapiTicket()).startsWith("sim-token-").isEqualTo(alerts.getJsapiTicket());
        assertThat(alerts.getAgentJsapiTicket()).isNotEqualTo(alerts.getJsapiTicket());
        assertThat(simulator.ledger().count("get_jsapi_ticket")).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("deprecation") // Marked so that applications do not call them; its own loaders do.
    void it_installs_a_third_party_app_in_a_corp() throws WxErrorException {
        Suite suite = simulator.suites().add("wwsuite00000000001", "Roster");
        String corpId = simulator.corp().corpId();
        WxCpTpDefaultConfigImpl config = new WxCpTpDefaultConfigImpl();
        config.setBaseApiUrl(simulator.baseUrl());
        config.setSuiteId(suite.id());
        config.setSuiteSecret(suite.secret());
        config.setSuiteTicket(suite.ticket());
        config.setSuiteTicketExpiresTime(Long.MAX_VALUE);
        WxCpTpServiceImpl provider = new WxCpTpServiceImpl();
        provider.setWxCpTpConfigStorage(config);

        String permanentCode = provider.getPermanentCodeInfo(suite.authorise(corpId, "zhangsan"))
                .getPermanentCode();

        assertThat(provider.getCorpToken(corpId, permanentCode).getAccessToken())
                .startsWith("sim-token-");
        assertThat(provider.getAuthInfo(corpId, permanentCode).getAuthCorpInfo().getCorpId())
                .isEqualTo(corpId);
        // This version looks for the member under the old call's names, CorpId and UserId, which this call does not
        // have.
        assertThat(provider.getUserInfo3rd(suite.visit(corpId, "lisi")).getUserTicket())
                .startsWith("sim-token-");
    }

    @Test
    void it_opens_a_chat_and_speaks_there() throws WxErrorException {
        WxCpService alerts = sdk(simulator.corp().app(1000002).secret());

        String chatId = alerts.getChatService().create("值班群", "alice", List.of("alice", "bob"), "duty1");
        alerts.getChatService().sendMsg(WxCpAppChatMessage.buildTextMsg(chatId, "hello all", false));

        assertThat(alerts.getChatService().get(chatId).getUsers()).containsExactlyInAnyOrder("alice", "bob");
        assertThat(simulator.corp().messages().inChat("duty1"))
                .extracting(PhoneMessage::userid)
                .containsExactlyInAnyOrder("alice", "bob");
    }

    @Test
    void its_robot_speaks_in_the_group_of_its_corp() throws WxErrorException {
        SimulatedCorp other = simulator.addCorp("wwother");
        String key = other.robots().add("Elsewhere", List.of("someone")).key();
        WxCpService alerts = sdk(simulator.corp().app(1000002).secret());

        alerts.getGroupRobotService()
                .sendText(simulator.baseUrl() + "/cgi-bin/webhook/send?key=" + key, "hi", List.of(), List.of());

        assertThat(other.messages().messages("someone"))
                .extracting(PhoneMessage::text)
                .containsExactly("hi");
        assertThat(simulator.ledger().calls("webhook/send"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.query()).isEmpty());
    }

    @Test
    void it_writes_to_linked_corps_and_reads_who_was_missed() throws WxErrorException {
        WxCpService alerts = sdk(simulator.corp().app(1000002).secret());

        WxCpLinkedCorpMessageSendResult result = alerts.getMessageService()
                .sendLinkedCorpMessage(WxCpLinkedCorpMessage.builder()
                        .agentId(1000002)
                        .msgType("text")
                        .content("hello")
                        .toUsers(new String[] {"lisi", "wwother/someone"})
                        .build());

        assertThat(result.getInvalidUser()).containsExactly("wwother/someone");
        assertThat(simulator.corp().messages().messages("lisi"))
                .extracting(PhoneMessage::text)
                .containsExactly("hello");
    }

    @Test
    void it_recalls_what_it_sent() throws WxErrorException {
        WxCpService alerts = sdk(simulator.corp().app(1000002).secret());
        String msgId = alerts.getMessageService()
                .send(WxCpMessage.TEXT()
                        .agentId(1000002)
                        .toUser("lisi")
                        .content("oops")
                        .build())
                .getMsgId();

        alerts.getMessageService().recall(msgId);

        assertThat(simulator.corp().messages().ofMsgid(msgId))
                .singleElement()
                .satisfies(message -> assertThat(message.recalled()).isTrue());
        assertThat(alerts.getMessageService().getStatistics(0).getStatistics())
                .singleElement()
                .satisfies(line -> assertThat(line.getCount()).isEqualTo(1));
    }

    @Test
    void its_app_may_not_write_contacts() {
        WxCpService alerts = sdk(simulator.corp().app(1000002).secret());

        assertThatThrownBy(() -> alerts.getUserService().delete("lisi"))
                .isInstanceOfSatisfying(
                        WxErrorException.class,
                        e -> assertThat(e.getError().getErrorCode()).isEqualTo(48002));
    }

    private static WxMenuButton button(@Nullable String type, String name) {
        WxMenuButton button = new WxMenuButton();
        button.setType(type);
        button.setName(name);
        return button;
    }

    private WxCpService sdk(String secret) {
        WxCpDefaultConfigImpl config = new WxCpDefaultConfigImpl();
        config.setBaseApiUrl(simulator.baseUrl());
        config.setCorpId(simulator.corp().corpId());
        config.setAgentId(1000002);
        config.setCorpSecret(secret);
        WxCpServiceImpl service = new WxCpServiceImpl();
        service.setWxCpConfigStorage(config);
        return service;
    }
}
