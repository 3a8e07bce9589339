// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.message.ReceiverResolver;
import io.github.camelwework.simulator.message.model.ReachedReceivers;
import io.github.camelwework.simulator.message.model.RequestedReceivers;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Who may be in a chat, and who owns it. */
final class ChatMembers {

    private static final int FEWEST = 2;
    private static final int MOST = 2000;

    private final ReceiverResolver receivers;
    private final RandomGenerator random;

    ChatMembers(ReceiverResolver receivers, RandomGenerator random) {
        this.receivers = receivers;
        this.random = random;
    }

    /** The members as the directory spells them, each once. */
    List<String> known(App app, List<String> userids, int errcodeOfUnknown) {
        ReachedReceivers reach = receivers.resolve(app, RequestedReceivers.ofUsers(userids));
        if (!reach.invalidUsers().isEmpty() || !reach.unlicensedUsers().isEmpty()) {
            throw new ApiError(errcodeOfUnknown, "invalid chat member");
        }
        return reach.members();
    }

    /** Those of the list who can still be reached. */
    List<String> present(App app, List<String> members) {
        return receivers.resolve(app, RequestedReceivers.ofUsers(members)).members();
    }

    static void checkCount(List<String> members) {
        if (members.size() < FEWEST || members.size() > MOST) {
            throw new ApiError(86006, "invalid chat member count: " + FEWEST + " to " + MOST);
        }
    }

    /** The member who is to own the chat; any when none is named. */
    String owner(String named, List<String> members) {
        if (named.isEmpty()) {
            return members.get(random.nextInt(members.size()));
        }
        Optional<String> owner =
                members.stream().filter(named::equalsIgnoreCase).findFirst();
        return owner.orElseThrow(() -> new ApiError(86207, "owner is not in the chat's userlist"));
    }
}
