// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.message.RequestFields;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What each type of template shows, with its limits. */
final class WorkbenchRules {

    private static final int MAX_KEY = 64;
    private static final int MAX_TITLE = 128;
    private static final int MAX_LINK = 1024;
    private static final int MAX_KEYS = 4;
    private static final int MAX_TITLES = 3;
    private static final Set<String> HEIGHTS = Set.of("", "single_row", "double_row");

    private record Type(int missing, Consumer<RequestFields> check) {}

    private static final Map<String, Type> TYPES = Map.of(
            "keydata", new Type(94002, WorkbenchRules::keydata),
            "image", new Type(40063, WorkbenchRules::picture),
            "list", new Type(94005, WorkbenchRules::list),
            "webview", new Type(94007, WorkbenchRules::webview));

    private WorkbenchRules() {}

    /** The type of the request and the object that is called like it, nothing else. */
    static ObjectNode shown(RequestFields body) {
        String name = body.text("type");
        Type type = TYPES.get(name);
        if (type == null) {
            throw new ApiError(94001, "invalid type");
        }
        if (!body.has(name)) {
            throw new ApiError(type.missing(), "missing " + name);
        }
        RequestFields object = body.object(name);
        type.check().accept(object);
        ObjectNode shown = JsonNodeFactory.instance.objectNode().put("type", name);
        shown.set(name, object.node());
        return shown;
    }

    private static void keydata(RequestFields keydata) {
        items(keydata, MAX_KEYS, 94003, item -> {
            within(item, "key", MAX_KEY);
            required(item, "data");
            within(item, "data", MAX_KEY);
            links(item);
        });
    }

    private static void picture(RequestFields picture) {
        required(picture, "url");
        links(picture);
    }

    private static void list(RequestFields list) {
        items(list, MAX_TITLES, 94006, item -> {
            required(item, "title");
            within(item, "title", MAX_TITLE);
            links(item);
        });
    }

    private static void webview(RequestFields webview) {
        required(webview, "url");
        links(webview);
        if (!HEIGHTS.contains(webview.text("height"))) {
            throw new ApiError(40058, "invalid height, single_row or double_row");
        }
    }

    private static void items(RequestFields object, int most, int tooMany, Consumer<RequestFields> check) {
        if (object.objects("items").size() > most) {
            throw new ApiError(tooMany, "items exceed limit, at most " + most);
        }
        object.objects("items").forEach(check);
    }

    private static void links(RequestFields object) {
        within(object, "jump_url", MAX_LINK);
        within(object, "pagepath", MAX_LINK);
    }

    private static void required(RequestFields object, String field) {
        if (object.text(field).isEmpty()) {
            throw new ApiError(40063, "missing " + object.path(field));
        }
    }

    private static void within(RequestFields object, String field, int bytes) {
        if (object.text(field).getBytes(StandardCharsets.UTF_8).length > bytes) {
            throw new ApiError(40058, object.path(field) + " exceeds " + bytes + " bytes");
        }
    }
}
