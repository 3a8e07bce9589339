// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.Parameter;
import io.github.camelwework.http.FilePart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A checked request, complete except for its token.
 *
 * @param query parameters that stand in the query
 * @param fields of the JSON body, in WeCom's types
 * @param parts the message's objects, one a message, when its content is split; empty when it is one message
 * @param file what is uploaded: by the operation itself, or before its message is sent; null when nothing is
 * @param upload how the file of a message is uploaded before; null when there is none to upload before
 */
public record WeworkRequest(
        Operation operation,
        Map<String, String> query,
        Map<String, Object> fields,
        List<Map<String, Object>> parts,
        @Nullable FilePart file,
        @Nullable Upload upload) {

    /** A request without parameters. */
    public static WeworkRequest of(Operation operation) {
        return ofQuery(operation, Map.of());
    }

    /** A request whose parameters all stand in the query. */
    public static WeworkRequest ofQuery(Operation operation, Map<String, String> query) {
        return new WeworkRequest(operation, query, Map.of(), List.of(), null, null);
    }

    /** Everything that is asked, wherever it stands. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>(query);
        parameters.putAll(fields);
        return parameters;
    }

    /** The same request with one parameter more, or another value of it. */
    public WeworkRequest with(String parameter, Object value) {
        Parameter known = operation.parameters().get(parameter);
        boolean inQuery = known == null ? operation.body() == Operation.BodyKind.NONE : known.inQuery();
        Map<String, String> otherQuery = new LinkedHashMap<>(query);
        Map<String, Object> otherFields = new LinkedHashMap<>(fields);
        if (inQuery) {
            otherQuery.put(parameter, String.valueOf(value));
        } else {
            otherFields.put(parameter, value);
        }
        return new WeworkRequest(operation, otherQuery, otherFields, parts, file, upload);
    }

    /** The same request without one of the parameters of its query. */
    public WeworkRequest without(String parameter) {
        Map<String, String> otherQuery = new LinkedHashMap<>(query);
        otherQuery.remove(parameter);
        return new WeworkRequest(operation, otherQuery, fields, parts, file, upload);
    }

    /**
     * The upload that goes before a message.
     *
     * @param operation the upload's path
     * @param type what the file is to WeCom
     * @param message the message's object, which gets the media_id
     * @param field where the media_id goes
     */
    public record Upload(String operation, String type, Map<String, Object> message, String field) {}
}
