// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.json.Json;
import io.github.camelwework.model.sync.SyncKind;
import java.io.IOException;
import java.io.Reader;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JSON as it is parsed: an object of lists, or one list of objects that tell what they are. */
final class JsonRows implements RowReader {

    private final JsonParser parser;
    private final Set<SyncKind> managed = EnumSet.noneOf(SyncKind.class);
    private boolean begun;
    private boolean isOneList;
    private boolean inList;
    private @Nullable SyncKind kind;
    private int index;

    private JsonRows(JsonParser parser) {
        this.parser = parser;
    }

    static JsonRows of(Reader text) throws IOException {
        return new JsonRows(Json.mapper().getFactory().createParser(text));
    }

    static JsonRows of(JsonNode tree) {
        return new JsonRows(tree.traverse(Json.mapper()));
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        try {
            if (!begun) {
                begin();
            }
            while (inList || nextList()) {
                if (parser.nextToken() != JsonToken.END_ARRAY) {
                    return row();
                }
                inList = false;
            }
            return null;
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
    }

    private void begin() throws IOException {
        begun = true;
        JsonToken first = parser.nextToken();
        isOneList = first == JsonToken.START_ARRAY;
        inList = isOneList;
        if (!isOneList && first != JsonToken.START_OBJECT) {
            throw InvalidSource.because(
                    "the JSON is neither an object nor a list: give an object with departments, members or tags");
        }
    }

    /** Moves into the next list; false after the last. */
    private boolean nextList() throws IOException {
        if (isOneList) {
            requireEnd();
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            kind = ListKeys.kind(key, managed);
            JsonToken value = parser.nextToken();
            if (kind == null) {
                ListKeys.requireAllSeen(parser.readValueAs(Object.class));
            } else if (value == JsonToken.START_ARRAY) {
                managed.add(kind);
                index = 0;
                inList = true;
                return true;
            } else {
                throw ListKeys.noList(key);
            }
        }
        requireEnd();
        ListKeys.requireAny(managed);
        return false;
    }

    private void requireEnd() throws IOException {
        if (parser.nextToken() != null) {
            throw InvalidSource.because("line %d: there is more after the end of the JSON: give one object or one list"
                    .formatted(parser.currentLocation().getLineNr()));
        }
    }

    private RawRow row() throws IOException {
        RowPlace place = RowPlace.of(kind == null ? "" : kind.plural(), index++);
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return RawRow.object(kind, place, parser.readValueAs(Map.class));
        }
        String found = kindOf(parser.currentToken());
        parser.skipChildren();
        return RawRow.defective(kind, place, "is %s: give an object".formatted(found));
    }

    /** Not the value itself, which is somebody's. */
    private static String kindOf(JsonToken value) {
        return switch (value) {
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_NULL -> "null";
            default -> "true or false";
        };
    }

    private static RuntimeException broken(JsonProcessingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof WeworkRequestException known) {
                return known;
            }
        }
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return InvalidSource.because("line %d: the JSON is cut off or wrong (%s): see whether the file was copied whole"
                .formatted(line, InvalidSource.why(e)));
    }

    /** One list without rows has no members: all members are missing. */
    @Override
    public Set<SyncKind> managed() {
        return isOneList && index == 0 ? Set.of(SyncKind.MEMBER) : managed;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
