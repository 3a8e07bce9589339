// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app.menu;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.app.Apps;
import io.github.camelwework.simulator.app.OwnApp;
import io.github.camelwework.simulator.app.model.Menu;
import io.github.camelwework.simulator.message.RequestFields;
import java.util.List;
import java.util.Set;

/** menu/create, menu/get and menu/delete (docs 90231, 90232, 90233), for self-built apps only. */
public final class MenuFamily {

    private static final Set<TokenKind> APP = Set.of(TokenKind.APP);

    private final Apps apps;

    /** The menus of these apps. */
    public MenuFamily(Apps apps) {
        this.apps = apps;
    }

    /** The table's lines. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.post("menu/create", APP, this::create),
                ApiRoute.get("menu/get", APP, this::get),
                ApiRoute.get("menu/delete", APP, this::delete));
    }

    private ApiAnswer create(ApiRequest request) {
        RequestFields body = RequestFields.of(request.json());
        OwnApp.inQuery(apps, request).menu(MenuReader.read(body));
        return new ApiAnswer.Json(body.answer());
    }

    private ApiAnswer get(ApiRequest request) {
        Menu menu = OwnApp.inQuery(apps, request).menu();
        if (menu.isEmpty()) {
            throw new ApiError(46003, "menu no exist");
        }
        return new ApiAnswer.Json(MenuWriter.write(menu));
    }

    private ApiAnswer delete(ApiRequest request) {
        OwnApp.inQuery(apps, request).menu(Menu.NONE);
        return new ApiAnswer.Json(JsonNodeFactory.instance.objectNode());
    }
}
