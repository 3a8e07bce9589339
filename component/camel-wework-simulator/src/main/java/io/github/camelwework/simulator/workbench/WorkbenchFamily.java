// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.Apps;
import io.github.camelwework.simulator.app.OwnApp;
import io.github.camelwework.simulator.message.RequestFields;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** The workbench of a corp's apps (doc 92535). */
public final class WorkbenchFamily {

    private static final Set<TokenKind> APPS = TokenKind.ofApps();
    private static final int MAX_MEMBERS = 1000;

    private final Apps apps;
    private final Workbench workbench;
    private final BiPredicate<App, String> sees;

    /**
     * The calls on a workbench.
     *
     * @param sees whether an app sees the member of that userid
     */
    public WorkbenchFamily(Apps apps, Workbench workbench, BiPredicate<App, String> sees) {
        this.apps = apps;
        this.workbench = workbench;
        this.sees = sees;
    }

    /** The table's lines. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.post("agent/set_workbench_template", APPS, this::setTemplate),
                ApiRoute.post("agent/get_workbench_template", APPS, this::getTemplate),
                ApiRoute.post("agent/set_workbench_data", APPS, this::setData),
                ApiRoute.post("agent/batch_set_workbench_data", APPS, this::setMany),
                ApiRoute.post("agent/get_workbench_data", APPS, this::getData));
    }

    private ApiAnswer setTemplate(ApiRequest request) {
        int agentId = agent(request).agentId();
        RequestFields body = RequestFields.of(request.json());
        ObjectNode shown = body.text("type").equals(Workbench.NORMAL)
                ? object().put("type", Workbench.NORMAL)
                : WorkbenchRules.shown(body);
        workbench.setTemplate(
                agentId,
                shown.put("replace_user_data", body.raw("replace_user_data").asBoolean()));
        return new ApiAnswer.Json(body.answer());
    }

    private ApiAnswer getTemplate(ApiRequest request) {
        return new ApiAnswer.Json(
                workbench.template(agent(request).agentId()).orElseGet(() -> object().put("type", Workbench.NORMAL)));
    }

    private ApiAnswer setData(ApiRequest request) {
        App app = agent(request);
        RequestFields body = RequestFields.of(request.json());
        String userid = body.text("userid");
        requireMember(app, userid);
        ObjectNode shown = fitting(app, WorkbenchRules.shown(body));
        workbench.countOne(app.agentId(), userid, request.now());
        workbench.setData(app.agentId(), List.of(userid), shown);
        return new ApiAnswer.Json(body.answer());
    }

    private ApiAnswer setMany(ApiRequest request) {
        App app = agent(request);
        RequestFields body = RequestFields.of(request.json());
        List<String> userids = body.texts("userid_list");
        if (userids.isEmpty() || userids.size() > MAX_MEMBERS) {
            throw new ApiError(40058, "invalid userid_list, 1 to " + MAX_MEMBERS + " userids");
        }
        userids.forEach(userid -> requireMember(app, userid));
        ObjectNode shown = fitting(app, WorkbenchRules.shown(body.object("data")));
        workbench.countBatch(app.agentId(), userids.size(), request.now());
        workbench.setData(app.agentId(), userids, shown);
        return new ApiAnswer.Json(body.answer());
    }

    private ApiAnswer getData(ApiRequest request) {
        App app = agent(request);
        String userid = RequestFields.of(request.json()).text("userid");
        requireMember(app, userid);
        ObjectNode fields = object();
        workbench.data(app.agentId(), userid).ifPresent(shown -> fields.set("data", shown));
        return new ApiAnswer.Json(fields);
    }

    private App agent(ApiRequest request) {
        App app = OwnApp.inBody(apps, request);
        workbench.requireCustomDisplay(app.agentId());
        return app;
    }

    /** Only what fits the template can be shown in it. */
    private ObjectNode fitting(App app, ObjectNode shown) {
        ObjectNode template = workbench
                .template(app.agentId())
                .orElseThrow(() -> new ApiError(94008, "the app has no workbench template type"));
        if (!template.path("type").equals(shown.path("type"))) {
            throw new ApiError(94001, "invalid type, not that of the template");
        }
        return shown;
    }

    private void requireMember(App app, String userid) {
        if (userid.isEmpty()) {
            throw new ApiError(41009, "missing userid");
        }
        if (!sees.test(app, userid)) {
            throw new ApiError(40003, "invalid userid");
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
