// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cap of a path before the server's own buffer. The server of camel-main (Vert.x) reads a whole body into memory, up to
 * its own limit, before a route sees any of it: so a handler with our limit is set before Camel's, for this path alone. By
 * reflection, because the component needs none of its classes; servers that stream, as Jetty and servlets do, need nothing.
 */
final class BodyLimit {

    private static final Logger LOG = LoggerFactory.getLogger(BodyLimit.class);
    private static final String ROUTER = "org.apache.camel.component.platform.http.vertx.VertxPlatformHttpRouter";
    private static final String SERVER = "platform-http";
    private static final String WEB = "io.vertx.ext.web.";

    private final List<Object> routes;
    private final @Nullable Class<?> routeType;

    private BodyLimit(List<Object> routes, @Nullable Class<?> routeType) {
        this.routes = routes;
        this.routeType = routeType;
    }

    /** Sets the limit, where the server is one that needs it. Before Camel's own handlers of the path are set. */
    static BodyLimit set(CamelContext context, String server, SiteSettings settings) {
        List<Object> routes = new ArrayList<>();
        Class<?> routerType = server.equals(SERVER) ? context.getClassResolver().resolveClass(ROUTER) : null;
        if (routerType == null) {
            return new BodyLimit(routes, null);
        }
        try {
            ClassLoader loader = routerType.getClassLoader();
            Class<?> routeType = Class.forName(WEB + "Route", true, loader);
            Class<?> bodies = Class.forName(WEB + "handler.BodyHandler", true, loader);
            Class<?> handler = Class.forName("io.vertx.core.Handler", true, loader);
            for (Object router :
                    context.getRegistry().findByTypeWithName(routerType).values()) {
                Object limited = bodies.getMethod("create", boolean.class).invoke(null, false);
                bodies.getMethod("setBodyLimit", long.class).invoke(limited, (long) settings.maxBodySize());
                Object guard = Proxy.newProxyInstance(
                        loader, new Class<?>[] {handler}, new BodyGuard(loader, limited, settings.maxBodySize()));
                Object route = Class.forName(WEB + "Router", true, loader)
                        .getMethod("route", String.class)
                        .invoke(router, settings.path());
                routeType.getMethod("handler", handler).invoke(route, guard);
                Object refusal = Proxy.newProxyInstance(loader, new Class<?>[] {handler}, new BodyRefusal(loader));
                routeType.getMethod("failureHandler", handler).invoke(route, refusal);
                routes.add(route);
            }
            LOG.debug(
                    "Bodies to {} are limited to {} bytes before they are read",
                    settings.path(),
                    settings.maxBodySize());
            return new BodyLimit(routes, routeType);
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.warn(
                    "The HTTP server reads whole bodies to {} before maxBodySize={} applies, and does not take a"
                            + " limit from here: set its own limit, such as camel.server.maxBodySize ({})",
                    settings.path(),
                    settings.maxBodySize(),
                    e instanceof InvocationTargetException wrapped ? wrapped.getCause() : e);
            return new BodyLimit(routes, null);
        }
    }

    /** Takes it away again. */
    void remove() {
        for (Object route : routes) {
            try {
                if (routeType != null) {
                    routeType.getMethod("remove").invoke(route);
                }
            } catch (ReflectiveOperationException e) {
                LOG.debug("A limit of bodies was not removed, because its server has already stopped", e);
            }
        }
    }
}
