// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a request whose body was too large or broken, with a status alone: Vert.x would log an error for each. */
final class BodyRefusal implements InvocationHandler {

    private static final Logger LOG = LoggerFactory.getLogger(BodyRefusal.class);
    private static final int BAD = 400;

    private final ClassLoader loader;

    BodyRefusal(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
        }
        if (arguments != null) {
            refuse(arguments[0]);
        }
        return null;
    }

    private void refuse(Object routing) throws ReflectiveOperationException {
        Class<?> routingType = Class.forName("io.vertx.ext.web.RoutingContext", true, loader);
        Class<?> requestType = Class.forName("io.vertx.core.http.HttpServerRequest", true, loader);
        Class<?> responseType = Class.forName("io.vertx.core.http.HttpServerResponse", true, loader);
        int status = (int) routingType.getMethod("statusCode").invoke(routing);
        try {
            Object response = routingType.getMethod("response").invoke(routing);
            responseType.getMethod("setStatusCode", int.class).invoke(response, status < BAD ? BAD : status);
            responseType.getMethod("end").invoke(response);
            // What still comes is read and dropped, so that the sender sees the answer.
            requestType
                    .getMethod("resume")
                    .invoke(routingType.getMethod("request").invoke(routing));
        } catch (InvocationTargetException e) {
            LOG.debug("The client of a refused request left before the answer", e.getCause());
        }
    }
}
