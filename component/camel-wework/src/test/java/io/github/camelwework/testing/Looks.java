// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.contact.endpoint.ChangesConsumer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/** A route from contact/changes that looks when a test says so, and what it was told. */
public final class Looks {

    private final List<Exchange> told = new ArrayList<>();
    private final CamelContext context;
    private final String route;
    private Consumer<Map<String, Object>> work = event -> {};

    private Looks(CamelContext context, String route) {
        this.context = context;
        this.route = route;
    }

    /**
     * Starts the route.
     *
     * @param options as they stand in the URI, empty or beginning with an ampersand
     */
    public static Looks start(CamelContext context, Path states, String options) {
        return start(context, "changes", states, options);
    }

    public static Looks start(CamelContext context, String route, Path states, String options) {
        List<Looks> started = new ArrayList<>();
        try {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    errorHandler(noErrorHandler());
                    from("wework:contact/changes?initialDelay=1d&rateLimiterEnabled=false&stateDirectory=" + states
                                    + options)
                            .routeId(route)
                            .process(exchange -> started.get(0).take(exchange));
                }
            });
            context.getRouteController().startRoute(route);
        } catch (Exception e) {
            throw new AssertionError("The route does not start.", e);
        }
        started.add(new Looks(context, route));
        return started.get(0);
    }

    /** What the route does with each event; an exception fails the exchange. */
    public void whenTold(Consumer<Map<String, Object>> newWork) {
        work = newWork;
    }

    /** Looks once, and says what was told. */
    public List<Map<String, Object>> look() throws Exception {
        told.clear();
        int count = consumer().poll();
        assertThat(count).isEqualTo(told.size());
        return events();
    }

    public List<Map<String, Object>> events() {
        return told.stream().map(Looks::body).toList();
    }

    public List<Exchange> exchanges() {
        return told;
    }

    /** The one of now: a route that is started again has another. */
    public ChangesConsumer consumer() {
        return (ChangesConsumer) context.getRoute(route).getConsumer();
    }

    /** A change in a few words: {@code create_user alice}, say. */
    public static String words(Map<String, Object> event) {
        Object id = event.getOrDefault("UserID", event.getOrDefault("Id", event.get("TagId")));
        return event.get("ChangeType") + " " + id;
    }

    public static List<String> words(List<Map<String, Object>> events) {
        return events.stream().map(Looks::words).toList();
    }

    private void take(Exchange exchange) {
        told.add(exchange.copy());
        work.accept(body(exchange));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> body(Exchange exchange) {
        return Objects.requireNonNull(exchange.getMessage().getBody(Map.class));
    }
}
