// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.TokenKind;
import java.util.List;

/** The table of user/…: writes and the list of ids are the contact-sync assistant's alone. */
final class MemberRoutes {

    private MemberRoutes() {}

    static List<ApiRoute> of(Access access) {
        DeleteMembers delete = new DeleteMembers(access.directory());
        ListMembers list = new ListMembers(access);
        FindUserid find = new FindUserid(access);
        ConvertOpenid convert = new ConvertOpenid(access);
        return List.of(
                ApiRoute.post("user/create", Access.CONTACT, new CreateMember(access.directory())),
                ApiRoute.get("user/get", Access.ANY, new GetMember(access)),
                ApiRoute.post("user/update", Access.CONTACT, new UpdateMember(access.directory())),
                ApiRoute.get("user/delete", Access.CONTACT, delete::one),
                ApiRoute.post("user/batchdelete", Access.CONTACT, delete::batch),
                ApiRoute.get("user/simplelist", Access.ANY, list::brief),
                ApiRoute.get("user/list", Access.ANY, list::details),
                ApiRoute.post("user/list_id", Access.CONTACT, new ListMemberIds(access.directory())),
                ApiRoute.post("user/getuserid", Access.ANY, find::byMobile),
                ApiRoute.post("user/get_userid_by_email", Access.ANY, find::byMail),
                ApiRoute.post("user/convert_to_openid", Access.ANY, convert::toOpenid),
                ApiRoute.post("user/convert_to_userid", Access.ANY, convert::toUserid),
                ApiRoute.get("user/authsucc", Access.CONTACT, new ConfirmMember(access.directory())),
                ApiRoute.post("user/get_active_stat", Access.CONTACT, new CountActive(access.directory())),
                ApiRoute.post("user/get_mobile_hashcode", TokenKind.ofApps(), MobileHash::answer));
    }
}
