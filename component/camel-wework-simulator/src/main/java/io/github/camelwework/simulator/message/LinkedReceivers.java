// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.message.model.RequestedReceivers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom linkedcorp/message/send names: {@code corpid/id} in a linked corp, a plain id in the own one.
 *
 * @param everyone whether it names all members that the app sees in all corps; the map is empty then
 * @param byCorp by corp id, in the order of the request
 */
record LinkedReceivers(boolean everyone, Map<String, RequestedReceivers> byCorp) {

    private static final char SEPARATOR = '/';
    /** A string in the place of an array. */
    private static final int NO_ARRAY = 40035;

    private static final LinkedReceivers EVERYONE = new LinkedReceivers(true, Map.of());

    static LinkedReceivers of(RequestFields request, String ownCorp) {
        List<String> users = texts(request, "touser");
        List<String> parties = texts(request, "toparty");
        List<String> tags = texts(request, "totag");
        long toAll = request.number("toall", 0);
        if (toAll < 0 || toAll > 1) {
            throw new ApiError(Rules.ILLEGAL, "invalid toall: 0 or 1");
        }
        if (toAll == 1) {
            return EVERYONE;
        }
        NamedReceivers.limited(new RequestedReceivers(false, users, parties, tags), 82001);
        Map<String, RequestedReceivers> byCorp = new LinkedHashMap<>();
        users.forEach(id -> in(byCorp, id, ownCorp).users().add(plain(id)));
        parties.forEach(id -> in(byCorp, id, ownCorp).parties().add(plain(id)));
        // Tags are those of the own corp; one with a corp before it is no tag's id.
        tags.forEach(id -> in(byCorp, "", ownCorp).tags().add(id));
        return new LinkedReceivers(false, byCorp);
    }

    private static List<String> texts(RequestFields request, String field) {
        if (request.has(field) && !request.raw(field).isArray()) {
            throw new ApiError(NO_ARRAY, field + " must be an array of strings. invalid Request Parameter");
        }
        return request.texts(field).stream()
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static RequestedReceivers in(Map<String, RequestedReceivers> byCorp, String id, String ownCorp) {
        int end = id.indexOf(SEPARATOR);
        return byCorp.computeIfAbsent(
                end < 0 ? ownCorp : id.substring(0, end),
                any -> new RequestedReceivers(false, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private static String plain(String id) {
        return id.substring(id.indexOf(SEPARATOR) + 1);
    }
}
