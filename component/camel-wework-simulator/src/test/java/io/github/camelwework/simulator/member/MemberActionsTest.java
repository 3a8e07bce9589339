// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.model.Menu;
import io.github.camelwework.simulator.app.model.MenuButton;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.media.model.UploadedFile;
import io.github.camelwework.simulator.member.model.Link;
import io.github.camelwework.simulator.member.model.Place;
import io.github.camelwework.simulator.testing.CallbackReceiver;
import io.github.camelwework.simulator.testing.CallbackReceiver.Received;
import io.github.camelwework.simulator.testing.Probe;
import java.util.List;
import java.util.stream.Stream;
import me.chanjar.weixin.cp.bean.message.WxCpXmlMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MemberActionsTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private App alerts;
    private AppUser lisi;
    private final CallbackReceiver receiver = new CallbackReceiver();

    @BeforeEach
    void save() {
        alerts = simulator.corp().app(1000002);
        lisi = simulator.corp().user("LiSi", 1000002);
        receiver.registerWith(alerts);
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void a_text_is_pushed_as_wecom_writes_it() {
        assertThat(lisi.types("hello")).isTrue();
        assertThat(lisi.types("hello")).isTrue();

        List<Received> heard = receiver.awaitAllFrom(simulator);
        assertThat(heard).hasSize(2).allSatisfy(one -> assertThat(one.plain())
                .matches("<xml><ToUserName><!\\[CDATA\\[wwsim0000000000001]]></ToUserName>"
                        + "<FromUserName><!\\[CDATA\\[lisi]]></FromUserName><CreateTime>\\d{10}</CreateTime>"
                        + "<MsgType><!\\[CDATA\\[text]]></MsgType><MsgId>\\d{19}</MsgId>"
                        + "<Content><!\\[CDATA\\[hello]]></Content><AgentID>1000002</AgentID></xml>"));
        assertThat(heard).extracting(one -> one.text("MsgId")).doesNotHaveDuplicates();
    }

    @Test
    void an_sdk_that_is_not_ours_understands_a_message() {
        lisi.types("hello");

        WxCpXmlMessage message =
                WxCpXmlMessage.fromXml(receiver.awaitOnlyFrom(simulator).plain(), "1000002");
        assertThat(message.getContent()).isEqualTo("hello");
        assertThat(message.getFromUserName()).isEqualTo("lisi");
        assertThat(message.getMsgId()).isPositive();
    }

    @Test
    void pictures_voices_and_videos_have_media_ids_that_can_be_fetched() {
        lisi.sends(file(MediaKind.IMAGE).mediaId());
        lisi.sends(file(MediaKind.VOICE).mediaId());
        lisi.sends(file(MediaKind.VIDEO).mediaId());

        assertThat(receiver.awaitAllFrom(simulator))
                .extracting(one -> one.text("MsgType"))
                .containsExactlyInAnyOrder("image", "voice", "video");
        Received picture = of("image");
        assertThat(simulator
                        .corp()
                        .media()
                        .find(picture.text("MediaId"), simulator.clock().instant()))
                .isPresent();
        assertThat(new Probe(simulator)
                        .send(
                                "GET",
                                picture.text("PicUrl")
                                        .substring(simulator.baseUrl().length()),
                                "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(of("voice").text("Format")).isEqualTo("amr");
        assertThat(simulator
                        .corp()
                        .media()
                        .find(
                                of("video").text("ThumbMediaId"),
                                simulator.clock().instant()))
                .isPresent();
    }

    @Test
    void places_and_links_are_pushed() {
        lisi.sendsPlace(new Place(23.5, 113.25, 15, "广州"));
        lisi.sendsLink(new Link("News", "What is new", "https://news.example/", "https://news.example/a.png"));

        receiver.awaitAllFrom(simulator);
        assertThat(of("location").plain())
                .contains("<Location_X>23.5</Location_X><Location_Y>113.25</Location_Y><Scale>15</Scale>"
                        + "<Label><![CDATA[广州]]></Label><AppType><![CDATA[wxwork]]></AppType>");
        assertThat(of("link").text("Url")).isEqualTo("https://news.example/");
    }

    @Test
    void opening_the_app_is_told_as_far_as_it_asks() {
        assertThat(lisi.opens(Place.BEIJING)).isFalse();
        alerts.profile(new App.Profile("Alerts", "", "", "", "", 1, 1));

        assertThat(lisi.opens(Place.BEIJING)).isTrue();

        assertThat(receiver.awaitAllFrom(simulator))
                .extracting(one -> one.text("Event"))
                .containsExactlyInAnyOrder("enter_agent", "LOCATION");
        assertThat(receiver.received())
                .filteredOn(one -> one.text("Event").equals("LOCATION"))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.plain()).contains("<Latitude>39.908</Latitude><Longitude>116.397</Longitude>"));
    }

    @Test
    void every_kind_of_menu_entry_tells_what_wecom_tells() {
        alerts.menu(new Menu(List.of(
                group(
                        "a",
                        entry("Roster", "click", "ROSTER", "", ""),
                        entry("Page", "view", "", "https://ops.example/", ""),
                        entry("Mini", "view_miniprogram", "", "", "pages/a")),
                group(
                        "b",
                        entry("Scan", "scancode_push", "S1", "", ""),
                        entry("Wait", "scancode_waitmsg", "S2", "", ""),
                        entry("Here", "location_select", "L", "", "")),
                group(
                        "c",
                        entry("Photo", "pic_sysphoto", "P1", "", ""),
                        entry("Album", "pic_photo_or_album", "P2", "", ""),
                        entry("Pick", "pic_weixin", "P3", "", "")))));
        String picture = file(MediaKind.IMAGE).mediaId();

        Stream.of("Roster", "https://ops.example/", "Mini").forEach(lisi::presses);
        Stream.of("Scan", "S2").forEach(entry -> lisi.scans(entry, "code"));
        lisi.picks("Here", new Place(1, 2, 3, "x"));
        Stream.of("Photo", "Album", "P3").forEach(entry -> lisi.picks(entry, List.of(picture, picture)));

        assertThat(receiver.awaitAllFrom(simulator)).hasSize(9 + 1 + 6);
        assertThat(key("click")).isEqualTo("ROSTER");
        assertThat(key("view")).isEqualTo("https://ops.example/");
        assertThat(key("view_miniprogram")).isEqualTo("pages/a");
        assertThat(event("scancode_push").plain())
                .contains(
                        "<ScanCodeInfo><ScanType><![CDATA[qrcode]]></ScanType><ScanResult><![CDATA[code]]></ScanResult></ScanCodeInfo>");
        assertThat(key("scancode_waitmsg")).isEqualTo("S2");
        assertThat(event("location_select").plain())
                .contains("<SendLocationInfo><Location_X>1.0</Location_X>", "<AppType>");
        assertThat(of("location").text("Label")).isEqualTo("x");
        assertThat(event("pic_weixin").plain())
                .matches(
                        "(?s).*<SendPicsInfo><Count>2</Count><PicList>(<item><PicMd5Sum><!\\[CDATA\\[[0-9a-f]{32}]]></PicMd5Sum></item>){2}</PicList></SendPicsInfo>.*");
        assertThat(receiver.received())
                .filteredOn(one -> one.text("MsgType").equals("image"))
                .hasSize(6);
    }

    @Test
    void what_a_member_cannot_do_is_refused_in_words() {
        alerts.menu(new Menu(List.of(entry("Roster", "click", "ROSTER", "", ""))));

        assertThatThrownBy(() -> simulator.corp().user("nobody", 1000002).types("x"))
                .hasMessageContaining("no member");
        assertThatThrownBy(() -> simulator.corp().user("zhangsan", 1000003).types("x"))
                .hasMessageContaining("does not see the app Reports");
        assertThatThrownBy(() -> lisi.presses("Nothing")).hasMessageContaining("it has Roster");
        assertThatThrownBy(() -> lisi.scans("Roster", "x")).hasMessageContaining("is of type click");
        assertThatThrownBy(() -> lisi.sends("unknown")).hasMessageContaining("no media_id unknown");
        assertThatThrownBy(() -> lisi.sends(file(MediaKind.FILE).mediaId())).hasMessageContaining("no files");
        assertThat(receiver.awaitAllFrom(simulator)).isEmpty();
    }

    @Test
    void an_app_without_a_callback_is_told_nothing() {
        alerts.callbackUrl(null);

        assertThat(lisi.types("hello")).isFalse();
        assertThat(simulator.callbacks().deliveries()).isEmpty();
    }

    @Test
    void members_act_over_http() {
        Probe probe = new Probe(simulator);
        String base = "\"userid\":\"lisi\",\"agentid\":1000002";

        assertThat(act(probe, base + ",\"action\":\"text\",\"content\":\"hi\"")
                        .path("pushed")
                        .asBoolean())
                .isTrue();
        assertThat(act(probe, base + ",\"action\":\"location\",\"latitude\":1.5,\"longitude\":2.5")
                        .path("pushed")
                        .asBoolean())
                .isTrue();
        assertThat(act(probe, base + ",\"action\":\"dance\"").path("remedy").asText())
                .contains("card, cardMenu, link");
        assertThat(act(probe, base + ",\"action\":\"menu\",\"entry\":\"x\"")
                        .path("error")
                        .asText())
                .contains("has no entry");

        assertThat(receiver.awaitAllFrom(simulator))
                .extracting(one -> one.text("MsgType"))
                .containsExactlyInAnyOrder("text", "location");
    }

    private static JsonNode act(Probe probe, String fields) {
        return probe.post("/simulator/actions", "{" + fields + "}");
    }

    private Received of(String msgType) {
        return receiver.received().stream()
                .filter(one -> one.text("MsgType").equals(msgType))
                .findFirst()
                .orElseThrow();
    }

    private Received event(String event) {
        return receiver.received().stream()
                .filter(one -> one.text("Event").equals(event))
                .findFirst()
                .orElseThrow();
    }

    private String key(String event) {
        return event(event).text("EventKey");
    }

    private Media file(MediaKind kind) {
        byte[] content = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};
        return simulator
                .corp()
                .media()
                .put(
                        kind,
                        new UploadedFile("a", "image/png", content),
                        simulator.clock().instant());
    }

    private static MenuButton entry(String name, String type, String key, String url, String pagepath) {
        return new MenuButton(name, type, key, url, pagepath, "", List.of());
    }

    private static MenuButton group(String name, MenuButton... entries) {
        return new MenuButton(name, "", "", "", "", "", List.of(entries));
    }
}
