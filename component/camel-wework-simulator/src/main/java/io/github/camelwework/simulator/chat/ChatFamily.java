// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.media.MediaUploads;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.message.MessageContents;
import io.github.camelwework.simulator.message.MessageContext;
import java.util.List;
import java.util.Set;

/** The paths below {@code appchat/} and {@code webhook/} for one corp. */
public final class ChatFamily {

    private static final Set<TokenKind> APP = Set.of(TokenKind.APP);
    private static final Set<TokenKind> NO_TOKEN = Set.of();
    private static final Set<MediaKind> OF_ROBOTS = Set.of(MediaKind.FILE, MediaKind.VOICE);

    private final List<ApiRoute> routes;

    /** Chats and robots whose messages go to the same phones as those of the apps. */
    public ChatFamily(MessageContext context, ChatStore chats, Robots robots) {
        MessageContents contents = new MessageContents(context.media());
        RobotAccess robot = new RobotAccess(robots);
        ChatDesk desk = new ChatDesk(
                new ChatAccess(context.apps(), chats),
                new ChatMembers(context.receivers(), context.random()),
                chats,
                new ChatRates(context.settings()));
        routes = List.of(
                ApiRoute.post("appchat/create", APP, new CreateChat(desk, context.random())),
                ApiRoute.post("appchat/update", APP, new UpdateChat(desk)),
                ApiRoute.get("appchat/get", APP, new GetChat(desk.access())),
                ApiRoute.post("appchat/send", APP, new SendToChat(desk, contents, context.store())),
                ApiRoute.post(
                        "webhook/send", NO_TOKEN, new SendAsRobot(robot, desk.rates(), contents, context.store())),
                ApiRoute.post("webhook/upload_media", NO_TOKEN, upload(robot, new MediaUploads(context.media()))));
    }

    /** The table's lines. */
    public List<ApiRoute> routes() {
        return routes;
    }

    private static ApiOperation upload(RobotAccess robot, MediaUploads uploads) {
        return request -> new ApiAnswer.Json(
                uploads.take(request, OF_ROBOTS, robot.robot(request).key()));
    }
}
