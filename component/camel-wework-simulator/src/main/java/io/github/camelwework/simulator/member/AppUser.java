// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.member;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.model.MenuButton;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.member.model.Link;
import io.github.camelwework.simulator.member.model.Place;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A member with an app open. Every action says whether anything was pushed: nothing is while the app has no callback.
 *
 * <p>Thread-safe. What the member cannot do, be it that the app is out of sight or that the card has no such button, is
 * refused with an {@link IllegalArgumentException} that says why.
 */
public final class AppUser {

    private static final String AGENT_ID = "AgentID";

    private final MemberDesk desk;
    private final String userid;
    private final App app;

    AppUser(MemberDesk desk, String userid, App app) {
        this.desk = desk;
        this.userid = userid;
        this.app = app;
    }

    /** Sends a text. */
    public boolean types(String text) {
        return as(member -> message(member, "text").put("Content", text));
    }

    /** Sends a picture, a voice message or a video, whichever the media_id is of. */
    public boolean sends(String mediaId) {
        return as(member -> new SentMedia(desk).fill(mediaId, kind -> message(member, kind)));
    }

    /** Sends a place. */
    public boolean sendsPlace(Place place) {
        return as(member -> MenuPress.location(message(member, "location"), place));
    }

    /** Forwards a page. */
    public boolean sendsLink(Link link) {
        return as(member -> message(member, "link")
                .put("Title", link.title())
                .put("Description", link.description())
                .put("Url", link.url())
                .put("PicUrl", link.picUrl()));
    }

    /** Opens the app at a place; the app gets the events that it has turned on: {@code isreportenter}, {@code report_location_flag}. */
    public boolean opens(Place place) {
        boolean told = false;
        if (app.profile().reportEnter() == 1) {
            told = as(member -> event(member, "enter_agent").put("EventKey", ""));
        }
        if (app.profile().reportLocation() == 1) {
            told |= as(member -> event(member, "LOCATION")
                    .put("Latitude", place.latitude())
                    .put("Longitude", place.longitude())
                    .put("Precision", 65)
                    .put("AppType", "wxwork"));
        }
        return told;
    }

    /** Presses a menu entry of type click, view or view_miniprogram, given by its name, key or address. */
    public boolean presses(String entry) {
        return as(member -> MenuPress.plain(event(entry, member)));
    }

    /** Presses a menu entry of type scancode_push or scancode_waitmsg, and scans. */
    public boolean scans(String entry, String result) {
        return as(member -> MenuPress.scan(event(entry, member), result));
    }

    /** Presses one of type pic_sysphoto, pic_photo_or_album or pic_weixin, and sends those pictures, which are messages too. */
    public boolean picks(String entry, List<String> mediaIds) {
        return as(member -> MenuPress.pictures(event(entry, member), new SentMedia(desk).pictures(mediaIds)))
                && mediaIds.stream().allMatch(this::sends);
    }

    /** Presses one of type location_select, and picks a place, which is a message too. */
    public boolean picks(String entry, Place place) {
        return as(member -> MenuPress.place(event(entry, member), place)) && sendsPlace(place);
    }

    /**
     * Presses a button of a card, or submits it.
     *
     * @param key the button's, or that of {@code submit_button}
     * @param choices option ids by question key; what is left out stays as the card had it
     */
    public boolean clicks(String msgid, String key, Map<String, List<String>> choices) {
        return onCard(msgid, card -> CardPress.button(card, key, choices));
    }

    /** Chooses an entry of the menu in a card's corner. */
    public boolean clicksMenu(String msgid, String key) {
        return onCard(msgid, card -> CardPress.menu(card, key));
    }

    private boolean onCard(String msgid, Function<VisibleCard, CardPress> press) {
        desk.base().lock().lock();
        try {
            Member member = member();
            PhoneMessage message = VisibleCard.find(desk.messages(), msgid, member.userid(), app);
            CardPress pressed = press.apply(VisibleCard.of(message));
            ObjectNode content = desk.events().event(member.userid(), pressed.event());
            String code = desk.cards().responseCode(msgid, desk.base().clock().instant());
            return desk.events().tell(app, pressed.fill(content, code, app.agentId()), message);
        } finally {
            desk.base().lock().unlock();
        }
    }

    private boolean as(Function<Member, ObjectNode> action) {
        desk.base().lock().lock();
        try {
            ObjectNode content = action.apply(member());
            return desk.events().tell(app, content.has(AGENT_ID) ? content : content.put(AGENT_ID, app.agentId()));
        } finally {
            desk.base().lock().unlock();
        }
    }

    private ObjectNode message(Member member, String msgType) {
        return desk.events()
                .message(member.userid(), msgType)
                .put("MsgId", desk.events().nextMsgId());
    }

    private ObjectNode event(Member member, String event) {
        return desk.events().event(member.userid(), event);
    }

    private MenuPress event(String entry, Member member) {
        MenuButton button = MenuPress.find(app, entry);
        return new MenuPress(button, event(member, button.type()));
    }

    private Member member() {
        Member member = desk.directory().members().find(userid);
        if (member == null || !member.canReceive()) {
            throw new IllegalArgumentException(
                    "%s is no member who could do that: give the userid of one who is neither disabled nor gone."
                            .formatted(userid));
        }
        if (!desk.sight().apply(app).sees(member)) {
            throw new IllegalArgumentException(
                    "%s does not see the app %s: add the member to its visible range.".formatted(userid, app.name()));
        }
        return member;
    }
}
