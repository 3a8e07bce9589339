// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.camelwework.simulator.answer.CannedAnswers;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.app.SystemFamilies;
import io.github.camelwework.simulator.app.model.SystemApp;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which route a path has: a simulated one, whose answer a test may have set; one with nothing but the answer that a test
 * set; or, below one of WeCom's own apps, one that answers ok to every caller that may call it.
 */
final class Router {

    private static final Set<TokenKind> SERVICE = EnumSet.of(TokenKind.SUITE, TokenKind.PROVIDER);

    private final Map<String, Tenant> tenants;
    private final Map<String, ApiRoute> services;
    private final CannedAnswers answers;

    /**
     * A router.
     *
     * @param services the routes that belong to no corp
     */
    Router(Map<String, Tenant> tenants, Map<String, ApiRoute> services, CannedAnswers answers) {
        this.tenants = tenants;
        this.services = services;
        this.answers = answers;
    }

    /** The route of a path that belongs to no corp; null when there is none. */
    @Nullable
    ApiRoute service(String path) {
        ApiRoute service = services.get(path);
        if (service != null) {
            return canned(service);
        }
        return isService(path) && answers.has(path)
                ? ApiRoute.get(path, SERVICE, request -> answers.next(path).orElseGet(Router::ok))
                : null;
    }

    /** The route of that path in some corp, to see what it takes; null when there is none. */
    @Nullable
    ApiRoute anywhere(String path) {
        return tenants.values().stream()
                .map(tenant -> find(path, tenant))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The route of that path in a corp. */
    ApiRoute of(String path, Tenant tenant) {
        ApiRoute route = find(path, tenant);
        if (route == null) {
            throw new IllegalStateException("Corp " + tenant.corpId() + " serves no " + path + ".");
        }
        return route;
    }

    private @Nullable ApiRoute find(String path, Tenant tenant) {
        ApiRoute simulated = tenant.routes().get(path);
        if (simulated != null) {
            return canned(simulated);
        }
        SystemApp family = SystemApp.ofPath(path).orElse(null);
        if (family == null && !answers.has(path)) {
            return null;
        }
        ApiOperation operation = request -> {
            if (family != null) {
                SystemFamilies.check(family, request.requireCaller(), tenant.apps());
            }
            return answers.next(path).orElseGet(Router::ok);
        };
        // For a path that is not simulated the method is unknown; a route with GET accepts POST too.
        return ApiRoute.get(path, TokenKind.ofCorps(), operation);
    }

    private ApiRoute canned(ApiRoute route) {
        ApiOperation operation = route.operation();
        return !answers.has(route.path())
                ? route
                : new ApiRoute(route.path(), route.method(), route.accepts(), request -> answers.next(route.path())
                        .orElseGet(() -> operation.answer(request)));
    }

    private static ApiAnswer ok() {
        return new ApiAnswer.Json(JsonNodeFactory.instance.objectNode());
    }

    private static boolean isService(String path) {
        return path.startsWith("service/") || path.startsWith("license/") || path.startsWith("paytool/");
    }
}
