// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A handler of Vert.x's that lets no request pass whose body is too large. One that says its length is judged by that, and
 * is read by the server's own handler. One in chunks is read here, up to the limit. One of HTTP/2 that says no length is left
 * to the server's own limit.
 */
final class BodyGuard implements InvocationHandler {

    private static final int TOO_LARGE = 413;

    private final ClassLoader loader;
    private final Object limited;
    private final int most;

    /**
     * A guard.
     *
     * @param loader of Vert.x's classes
     * @param limited reads a body up to the limit, and passes the request on
     */
    BodyGuard(ClassLoader loader, Object limited, int most) {
        this.loader = loader;
        this.limited = limited;
        this.most = most;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
        }
        try {
            if (arguments != null) {
                handle(arguments[0]);
            }
            return null;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void handle(Object routing) throws ReflectiveOperationException {
        Class<?> routingType = Class.forName("io.vertx.ext.web.RoutingContext", true, loader);
        Class<?> requestType = Class.forName("io.vertx.core.http.HttpServerRequest", true, loader);
        Object request = routingType.getMethod("request").invoke(routing);
        Method header = requestType.getMethod("getHeader", String.class);
        String length = (String) header.invoke(request, "Content-Length");
        boolean isInChunks = header.invoke(request, "Transfer-Encoding") != null;
        if (isInChunks) {
            Class.forName("io.vertx.core.Handler", true, loader)
                    .getMethod("handle", Object.class)
                    .invoke(limited, routing);
        } else if (length != null && isTooLarge(length)) {
            routingType.getMethod("fail", int.class).invoke(routing, TOO_LARGE);
        } else {
            routingType.getMethod("next").invoke(routing);
        }
    }

    private boolean isTooLarge(String length) {
        try {
            return Long.parseLong(length.strip()) > most;
        } catch (NumberFormatException e) {
            return true;
        }
    }
}
