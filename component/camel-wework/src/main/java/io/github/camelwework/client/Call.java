// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.http.FilePart;
import io.github.camelwework.http.Timeouts;
import io.github.camelwework.http.Transport;
import io.github.camelwework.json.Json;
import io.github.camelwework.limit.LimitedCall;
import io.github.camelwework.limit.Permit;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operation, complete but for the token.
 *
 * @param query parameters that stand in the query, by WeCom's names
 * @param fields the fields of the JSON body, for layers that need them; empty when there is none
 * @param timeouts how long it may take
 * @param fileSink where an answered file goes; null when none is expected
 * @param authorization null until the token is known
 * @param permit the places that the call has among those that limits allow; null when nobody gave it any
 * @param turn how it takes them
 */
public record Call(
        Operation operation,
        Credentials credentials,
        Map<String, String> query,
        Map<String, ?> fields,
        Transport.Payload payload,
        Timeouts timeouts,
        Transport.@Nullable FileSink fileSink,
        @Nullable Authorization authorization,
        @Nullable Permit permit,
        Turn turn) {

    /** A call that has no token yet. */
    public static Call of(Operation operation, Credentials credentials, Body body, Timeouts timeouts) {
        return new Call(
                operation,
                credentials,
                body.query(),
                body.fields(),
                body.payload(),
                timeouts,
                body.fileSink(),
                null,
                null,
                Turn.ALONE);
    }

    /** A call that has no token yet, of which only WeCom's silence is limited by hand. */
    public static Call of(Operation operation, Credentials credentials, Body body, Duration silence) {
        return of(operation, credentials, body, Timeouts.of(silence));
    }

    Call with(Authorization other) {
        return new Call(operation, credentials, query, fields, payload, timeouts, fileSink, other, permit, turn);
    }

    Call with(Permit other) {
        return new Call(operation, credentials, query, fields, payload, timeouts, fileSink, authorization, other, turn);
    }

    /** The same call, that takes its places so. */
    public Call with(Turn other) {
        return new Call(
                operation, credentials, query, fields, payload, timeouts, fileSink, authorization, permit, other);
    }

    Call with(Body body) {
        return new Call(
                operation,
                credentials,
                body.query(),
                body.fields(),
                body.payload(),
                timeouts,
                body.fileSink(),
                authorization,
                permit,
                turn);
    }

    /**
     * The same for the limits.
     *
     * @throws io.github.camelwework.error.WeworkCredentialException when the secret is not configured
     */
    LimitedCall limited() {
        return new LimitedCall(operation.path(), credentials.owner(operation), fields, turn.pace());
    }

    @Override
    public String toString() {
        return operation.method() + " " + operation.path();
    }

    /**
     * What a call carries.
     *
     * @param query by WeCom's names
     * @param fields of the JSON body
     * @param fileSink where an answered file goes; null when none is expected
     */
    public record Body(
            Map<String, String> query,
            Map<String, ?> fields,
            Transport.Payload payload,
            Transport.@Nullable FileSink fileSink) {

        private static final Transport.Payload NOTHING = new Transport.Payload.Empty();

        /** Only a query. */
        public static Body query(Map<String, String> query, Transport.@Nullable FileSink fileSink) {
            return new Body(query, Map.of(), NOTHING, fileSink);
        }

        /** A JSON object, written here once however often it is sent. */
        public static Body json(Map<String, String> query, Map<String, ?> fields, Transport.@Nullable FileSink fileSink)
                throws JsonProcessingException {
            return new Body(query, fields, new Transport.Payload.Json(Json.utf8(fields)), fileSink);
        }

        /** What is known of a JSON object before it is complete, for the limits. */
        public static Body outline(Map<String, String> query, Map<String, ?> fields) {
            return new Body(query, fields, NOTHING, null);
        }

        /** A file to upload. */
        public static Body upload(Map<String, String> query, FilePart file) {
            return new Body(query, Map.of(), new Transport.Payload.Upload(file), null);
        }
    }
}
