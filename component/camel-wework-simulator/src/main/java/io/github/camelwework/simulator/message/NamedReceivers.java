// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.message.model.RequestedReceivers;
import java.util.Arrays;
import java.util.List;

/** Reads the receivers that a request names. */
final class NamedReceivers {

    private static final String ALL = "@all";
    private static final int MAX_USERS = 1000;
    private static final int MAX_PARTIES = 100;
    private static final int MAX_TAGS = 100;

    private NamedReceivers() {}

    /** Those of message/send's three lists. */
    static RequestedReceivers ofSend(RequestFields request) {
        if (request.text("touser").strip().equals(ALL)) {
            return RequestedReceivers.EVERYONE;
        }
        RequestedReceivers named = new RequestedReceivers(
                false, split(request.text("touser")), split(request.text("toparty")), split(request.text("totag")));
        return limited(named, 82001);
    }

    /** Those of update_template_card's three arrays, of which only the first is of strings. */
    static RequestedReceivers ofUpdate(RequestFields request) {
        if (request.number("atall", 0) == 1) {
            return RequestedReceivers.EVERYONE;
        }
        RequestedReceivers named = new RequestedReceivers(
                false, request.texts("userids"), request.numbers("partyids"), request.numbers("tagids"));
        return limited(named, 82101);
    }

    static RequestedReceivers limited(RequestedReceivers named, int errcodeOfNobody) {
        require(!named.isNobody(), errcodeOfNobody, "user & party & tag all empty");
        require(named.users().size() <= MAX_USERS, 40032, "invalid user list size, at most " + MAX_USERS);
        require(named.parties().size() <= MAX_PARTIES, 82002, "too many parties, at most " + MAX_PARTIES);
        require(named.tags().size() <= MAX_TAGS, 82003, "too many tags, at most " + MAX_TAGS);
        return named;
    }

    private static void require(boolean right, int errcode, String errmsg) {
        if (!right) {
            throw new ApiError(errcode, errmsg);
        }
    }

    private static List<String> split(String joined) {
        return Arrays.stream(joined.split("\\|", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
