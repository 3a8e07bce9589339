// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.message.model.ReachedReceivers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes who was not reached into an answer; userids in lower case, each once. */
final class InvalidLists {

    private static final String SEPARATOR = "|";

    private InvalidLists() {}

    /** As message/send has them: joined, absent when empty. */
    static void join(ReachedReceivers reach, ObjectNode answer) {
        join(answer, "invaliduser", lower(reach.invalidUsers()));
        join(answer, "invalidparty", reach.invalidParties().stream());
        join(answer, "invalidtag", reach.invalidTags().stream());
        join(answer, "unlicenseduser", lower(reach.unlicensedUsers()));
    }

    /** As the updates of cards have the one for members: an array. */
    static void array(List<String> userids, ObjectNode answer) {
        array(answer, "invaliduser", lower(userids));
    }

    /** As linkedcorp/message/send has them: arrays, there when empty too, with userids in lower case already. */
    static void arrays(ReachedReceivers reach, ObjectNode answer) {
        array(answer, "invaliduser", reach.invalidUsers().stream());
        array(answer, "invalidparty", reach.invalidParties().stream());
        array(answer, "invalidtag", reach.invalidTags().stream());
    }

    /** As WeCom lists a userid. */
    static String lower(String userid) {
        return userid.toLowerCase(Locale.ROOT);
    }

    private static void array(ObjectNode answer, String field, Stream<String> ids) {
        ArrayNode array = answer.putArray(field);
        ids.distinct().forEach(array::add);
    }

    private static void join(ObjectNode answer, String field, Stream<String> ids) {
        List<String> distinct = ids.distinct().toList();
        if (!distinct.isEmpty()) {
            answer.put(field, String.join(SEPARATOR, distinct));
        }
    }

    private static Stream<String> lower(List<String> userids) {
        return userids.stream().map(InvalidLists::lower);
    }
}
