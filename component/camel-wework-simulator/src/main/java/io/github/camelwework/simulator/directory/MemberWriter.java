// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creates and updates members under WeCom's rules (docs 90195 and 90197). Checks all before it changes anything. */
final class MemberWriter {

    private final Directory directory;
    private final StrayDepartments strays;
    private final MemberFieldCheck check;
    private final ContactDetails contacts;

    MemberWriter(Directory directory) {
        this.directory = directory;
        strays = new StrayDepartments(directory);
        check = new MemberFieldCheck(directory);
        contacts = new ContactDetails(directory.members());
    }

    Directory.Creation create(JsonFields input, Set<MemberTrait> traits) {
        String userid = input.textOrEmpty("userid");
        Refusal.USERID_MISSING.when(userid.isEmpty());
        MemberFieldRules.USERID.check(userid);
        Refusal.USERID_EXISTS.when(directory.members().find(userid) != null);
        Refusal.NAME_INVALID.unless(input.has("name"));
        ContactDetails.checkMailIsNotAll(input, input.textOrEmpty("mobile"));
        ObjectNode fields = check.keep(input);
        contacts.check(fields, userid);
        Placement asked = Placement.asked(input, null);
        strays.check(asked);
        checkRoom(asked, null);
        Refusal.HEAD_COUNT_CAP.when(
                directory.members().count() >= directory.settings().limits().headCountCap());

        List<Department> created = new ArrayList<>();
        strays.settle(asked, created).writeTo(fields);
        fields.put("userid", userid);
        if (!fields.has("enable")) {
            fields.put("enable", 1);
        }
        Member member = new Member(fields, traits);
        directory.add(member);
        return new Directory.Creation(member, created);
    }

    Member update(JsonFields input) {
        String userid = input.textOrEmpty("userid");
        Refusal.USERID_MISSING.when(userid.isEmpty());
        Member before = directory.members().require(userid);
        JsonFields taken = withoutIgnored(input, before);
        ContactDetails.checkMailIsNotAll(
                taken, taken.has("mobile") ? taken.textOrEmpty("mobile") : before.text("mobile"));
        ObjectNode fields = before.fields();
        fields.setAll(check.keep(taken));
        contacts.check(fields, userid);
        Member member = changeBizMail(before, fields);
        Placement asked = Placement.asked(taken, before);
        if (asked != null) {
            strays.requireKnown(asked);
            checkRoom(asked, before);
            asked.writeTo(fields);
        }
        member = rename(member.withFields(fields), input.textOrEmpty("new_userid"));
        directory.replace(before, member);
        return member;
    }

    /** Only the member may change the mobile of an account in use: WeCom takes no notice of ours, and says nothing. */
    private static JsonFields withoutIgnored(JsonFields input, Member before) {
        return before.is(MemberTrait.ACTIVATED) && input.has("mobile")
                ? new JsonFields(input.json().deepCopy().without("mobile"))
                : input;
    }

    private static Member changeBizMail(Member before, ObjectNode fields) {
        String old = before.text("biz_mail");
        if (old.isEmpty() || old.equals(fields.path("biz_mail").asText(""))) {
            return before;
        }
        Refusal.BIZ_MAIL_FIXED.unless(before.is(MemberTrait.ASSIGNED_BIZ_MAIL));
        return before.without(MemberTrait.ASSIGNED_BIZ_MAIL);
    }

    private Member rename(Member member, String newUserid) {
        if (newUserid.isEmpty() || newUserid.equals(member.userid())) {
            return member;
        }
        Refusal.USERID_FIXED.unless(member.is(MemberTrait.GENERATED_USERID));
        MemberFieldRules.USERID.check(newUserid);
        Member owner = directory.members().find(newUserid);
        Refusal.USERID_EXISTS.when(owner != null && !owner.key().equals(member.key()));
        ObjectNode fields = member.fields();
        fields.put("userid", newUserid);
        return member.without(MemberTrait.GENERATED_USERID).withFields(fields);
    }

    private void checkRoom(@Nullable Placement asked, @Nullable Member before) {
        if (asked == null) {
            return;
        }
        for (int id : asked.seats().keySet()) {
            boolean newcomer = before == null || !before.departments().contains(id);
            Refusal.TOO_MANY_NODES.when(newcomer && !directory.departments().hasRoomFor(id, 1));
        }
    }
}
