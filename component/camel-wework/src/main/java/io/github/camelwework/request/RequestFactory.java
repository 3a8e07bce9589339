// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.HttpMethod;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.Parameter;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.http.FilePart;
import io.github.camelwework.json.JsonValues;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.TypeConversionException;
import org.jspecify.annotations.Nullable;

/**
 * Makes the request of one endpoint's exchanges. Precedence, first wins: header, the body's own field, the endpoint's
 * option, the account's or component's; of what travels in the query: header, option, the body's field. Thread-safe.
 */
public final class RequestFactory {

    private static final String AGENT_ID = "agentId";
    private static final String MSGTYPE = "msgtype";

    private final Operation operation;
    private final EndpointValues endpoint;
    private final RequestHeaders headers;
    private final Rules rules;
    private final BodyReader bodies;
    private final PlainBodies plain;
    private final ReceiverSource receivers;
    private final @Nullable MessageBodies messages;

    /**
     * A factory for an endpoint.
     *
     * @param options the endpoint's options that are set, by name
     * @param prefixed those that begin with {@code param.}, by WeCom's name
     * @param names the names of all options that have a header
     * @throws IllegalArgumentException naming an option or parameter that the operation has no use for
     */
    public RequestFactory(
            Operation operation,
            Map<String, Object> options,
            Map<String, Object> prefixed,
            List<String> names,
            Rules rules) {
        this.operation = operation;
        this.endpoint = EndpointValues.of(operation, options, prefixed);
        this.headers = new RequestHeaders(operation, names);
        this.rules = rules;
        this.bodies = new BodyReader(operation, rules.bodyAs());
        this.plain = new PlainBodies(operation);
        this.receivers = new ReceiverSource(operation, rules.trustMessage());
        this.messages = MessageBodies.of(operation, rules.onOverflow());
    }

    /** Whether a body makes an unknown operation a POST. */
    public static HttpMethod methodFor(Exchange exchange) {
        return BodyReader.hasBody(exchange.getMessage()) ? HttpMethod.POST : HttpMethod.GET;
    }

    /**
     * The request of an exchange; nothing has been sent yet.
     *
     * @param defaultAgentId the account's or component's; null when there is none
     * @throws WeworkRequestException when WeCom would refuse it, naming the field, the limit and the remedy
     */
    public WeworkRequest create(Exchange exchange, @Nullable Integer defaultAgentId) {
        try {
            return build(exchange, defaultAgentId);
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        } catch (TypeConversionException e) {
            // Not as the cause: its message repeats the value.
            throw refused("a %s cannot be sent: convert it to text, a number, a Map or a List"
                    .formatted(
                            e.getFromType() == null ? "null" : e.getFromType().getName()));
        } catch (IOException e) {
            throw new WeworkRequestException(
                    Failure.of(operation.path(), "the body's file could not be read, so nothing was sent", REMEDY), e);
        }
    }

    private WeworkRequest build(Exchange exchange, @Nullable Integer defaultAgentId) throws IOException {
        Message message = exchange.getMessage();
        Map<String, Object> fromHeaders = receivers.allowed(headers.parameters(message));
        Map<String, Object> options = new LinkedHashMap<>(endpoint.options());
        options.putAll(headers.options(message));
        String plainType = messages == null ? "" : plain.type(options);
        Set<String> given = given(fromHeaders);
        Content content =
                needsBody(given) ? bodies.read(message, plain.takesFile(plainType)) : bodies.readRequestOnly(message);

        ParameterLayers layers = new ParameterLayers(operation);
        layers.add(endpoint.parameters());
        layers.add(typed(receivers.allowed(fields(content, plainType, options)), given));
        layers.add(fromHeaders);
        Map<String, Object> fields = layers.merged();
        if (defaultAgentId != null) {
            operation.setBy(AGENT_ID).ifPresent(agentid -> fields.putIfAbsent(agentid.name(), defaultAgentId));
        }
        convertUnknown(fields);
        Required.check(operation, fields, receivers);
        CheckedObjects.check(operation, fields);
        return finish(exchange, content, fields);
    }

    /** What headers and options give, which goes before a body where parameters travel in the query. */
    private Set<String> given(Map<String, Object> fromHeaders) {
        Set<String> given = new HashSet<>(endpoint.parameters().keySet());
        given.addAll(fromHeaders.keySet());
        return given;
    }

    private boolean needsBody(Set<String> given) {
        String primary = operation.primary();
        return operation.body() != Operation.BodyKind.NONE
                || rules.bodyAs() == BodyAs.REQUEST
                || (primary != null && !given.contains(primary));
    }

    private Map<String, Object> fields(Content content, String plainType, Map<String, Object> options) {
        if (content instanceof Content.Fields fields) {
            return fields.values();
        }
        if (messages != null) {
            return plain.message(content, plainType, options);
        }
        return content instanceof Content.Scalar scalar ? Primary.of(operation, scalar.value()) : Map.of();
    }

    private WeworkRequest finish(Exchange exchange, Content content, Map<String, Object> fields) throws IOException {
        FilePart file = null;
        Uploads.@Nullable Way way = null;
        if (operation.body() == Operation.BodyKind.FILE) {
            file = FileBodies.read(exchange);
            Uploads.check(operation, fields, file);
        } else if (content instanceof Content.File) {
            file = FileBodies.read(exchange);
            way = Uploads.attach(operation, MessageBodies.msgType(fields), MessageBodies.object(fields), file);
        }
        List<Map<String, Object>> parts = messages == null ? List.of() : messages.check(fields);
        WeworkRequest.Upload upload = way == null
                ? null
                : new WeworkRequest.Upload(way.operation(), way.type(), MessageBodies.object(fields), way.field());
        Map<String, String> query = takeQuery(fields);
        return new WeworkRequest(operation, query, fields, parts, file, upload);
    }

    /** The body's fields in WeCom's types, without those that do not count: a query takes only what nobody else gave. */
    private Map<String, Object> typed(Map<String, Object> fields, Set<String> given) {
        Map<String, Object> typed = new LinkedHashMap<>(fields.size() * 2);
        fields.forEach((name, value) -> {
            Parameter parameter = operation.parameters().get(name);
            if (!isInQuery(name)) {
                Values.put(typed, name, parameter == null ? value : Values.as(parameter, value));
            } else if (parameter != null && !given.contains(name)) {
                Values.put(typed, name, Values.as(parameter, value));
            }
        });
        return typed;
    }

    private boolean isInQuery(String name) {
        Parameter parameter = operation.parameters().get(name);
        return parameter == null ? operation.body() == Operation.BodyKind.NONE : parameter.inQuery();
    }

    /** What the catalogue does not know; a message's own object has rules of its own. */
    private void convertUnknown(Map<String, Object> fields) {
        Object own = messages == null ? null : fields.get(MSGTYPE);
        for (String name : List.copyOf(fields.keySet())) {
            if (!name.equals(own) && !operation.parameters().containsKey(name)) {
                Object plain = JsonValues.deep(name, fields.get(name));
                if (plain == null) {
                    fields.remove(name);
                } else {
                    fields.put(name, plain);
                }
            }
        }
    }

    private Map<String, String> takeQuery(Map<String, Object> fields) {
        Map<String, String> query = new LinkedHashMap<>();
        fields.entrySet().removeIf(field -> {
            boolean inQuery = isInQuery(field.getKey());
            if (inQuery) {
                query.put(field.getKey(), Values.inQuery(field.getKey(), field.getValue()));
            }
            return inQuery;
        });
        return query;
    }

    private static final Remedy REMEDY =
            new Remedy("Nothing was sent: correct the request and send it again.", "请求未发送：请修正后重新发送。");

    private WeworkRequestException refused(String why) {
        return new WeworkRequestException(Failure.of(operation.path(), why, REMEDY));
    }

    /**
     * How an endpoint wants its bodies read.
     *
     * @param trustMessage whether headers and bodies may name receivers and the app
     */
    public record Rules(BodyAs bodyAs, OnOverflow onOverflow, boolean trustMessage) {

        /** What an endpoint has that sets none of these options. */
        public static final Rules DEFAULT = new Rules(BodyAs.AUTO, OnOverflow.FAIL, true);
    }
}
