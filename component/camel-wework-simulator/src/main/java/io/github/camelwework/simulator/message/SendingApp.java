// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.Apps;
import io.github.camelwework.simulator.message.model.Content;

/**
 * Which app a message is from. That is what {@code agentid} says, but for the notice of a mini-program: that names the
 * mini-program in its place, which has to be the one that the app stands for.
 */
final class SendingApp {

    private static final String MINIPROGRAM_NOTICE = "miniprogram_notice";

    private SendingApp() {}

    static void check(App caller, RequestFields request, Content content, boolean toEveryone, Apps apps) {
        if (!content.msgtype().equals(MINIPROGRAM_NOTICE)) {
            AgentIds.check(request, caller, apps);
            return;
        }
        String miniProgram = caller.miniProgram();
        if (miniProgram.isEmpty()) {
            throw new ApiError(48002, "api forbidden: " + MINIPROGRAM_NOTICE + " is for apps with a mini-program");
        }
        if (!content.object().path("appid").asText().equals(miniProgram)) {
            throw new ApiError(90208, "miniprogram appid does not match the app's");
        }
        if (toEveryone) {
            throw new ApiError(Rules.ILLEGAL, "a " + MINIPROGRAM_NOTICE + " cannot be sent to everyone");
        }
    }
}
