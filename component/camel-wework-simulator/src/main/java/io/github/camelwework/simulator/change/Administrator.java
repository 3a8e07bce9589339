// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.change;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.MemberTrait;
import io.github.camelwework.simulator.event.CorpEvents;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Changes a corp as an administrator does in the console, of which callbacks tell: in the words of the API, but without a
 * token. Thread-safe.
 */
public final class Administrator {

    private static final int NOBODYS_AGENT = 0;

    private final String corpId;
    private final Map<String, ApiRoute> routes = new TreeMap<>();
    private final Book book;

    /** What is changed, and what reports it. */
    public record Book(Directory directory, DirectoryObserver watch, CorpEvents.Base base) {}

    /** The administrator of a corp, who can do what these routes do. */
    public Administrator(String corpId, Iterable<ApiRoute> routes, Book book) {
        this.corpId = corpId;
        this.book = book;
        routes.forEach(route -> this.routes.put(route.path(), route));
    }

    /**
     * Does what a path of the address book does, such as {@code user/create}, with these fields.
     *
     * @return the answer's fields
     * @throws io.github.camelwework.simulator.api.ApiError when WeCom would refuse it
     * @throws IllegalArgumentException when there is no such path
     */
    public ObjectNode does(String path, ObjectNode fields) {
        ApiRoute route = routes.get(path);
        if (route == null) {
            throw new IllegalArgumentException("An administrator does not know \"%s\": there are %s."
                    .formatted(path, new TreeSet<>(routes.keySet())));
        }
        return acting(() -> {
            ApiAnswer answer = route.operation().answer(request(path, fields));
            return answer instanceof ApiAnswer.Json json ? json.fields() : JsonNodeFactory.instance.objectNode();
        });
    }

    /** Changes the visible range of an app. */
    public void shows(App app, VisibleRange range) {
        acting(() -> {
            app.range(range);
            return range;
        });
    }

    /** Lets a member log in for the first time, and so join the corp. */
    public void activates(String userid) {
        acting(() -> book.directory().mark(userid, MemberTrait.ACTIVATED));
    }

    private <T> T acting(Supplier<T> work) {
        book.base().lock().lock();
        try {
            return book.watch().during(Actor.ADMINISTRATOR, work);
        } finally {
            book.base().lock().unlock();
        }
    }

    private ApiRequest request(String path, ObjectNode fields) {
        Map<String, String> query = new TreeMap<>();
        fields.properties()
                .forEach(field -> query.put(field.getKey(), field.getValue().asText()));
        return new ApiRequest(
                path,
                query,
                Map.of(),
                fields,
                fields.toString().getBytes(StandardCharsets.UTF_8),
                new Caller(corpId, NOBODYS_AGENT, TokenKind.CONTACT),
                book.base().clock().instant());
    }
}
