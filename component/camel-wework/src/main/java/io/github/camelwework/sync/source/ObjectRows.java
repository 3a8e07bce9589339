// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.json.Json;
import io.github.camelwework.model.Department;
import io.github.camelwework.model.Member;
import io.github.camelwework.model.Tag;
import io.github.camelwework.model.WeworkRecord;
import io.github.camelwework.model.sync.SyncKind;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects one after another: Maps, as SQL gives them, JSON, or records of the model. */
final class ObjectRows implements RowReader {

    private final Sequence objects;
    private final @Nullable SyncKind kind;
    private int index;

    /**
     * Not begun.
     *
     * @param kind of them all; null when they tell by their fields
     */
    ObjectRows(Sequence objects, @Nullable SyncKind kind) {
        this.objects = objects;
        this.kind = kind;
    }

    @Override
    public @Nullable RawRow next() {
        if (!objects.objects().hasNext()) {
            return null;
        }
        Object object = objects.objects().next();
        int number = index++;
        RowPlace place = kind == null ? RowPlace.row(number + 1) : RowPlace.of(kind.plural(), number);
        if (object == null) {
            return RawRow.defective(kind, place, "is null: take it out");
        }
        if (object instanceof Map<?, ?> map) {
            return RawRow.object(kind, place, map);
        }
        if (object instanceof JsonNode node && node.isObject()) {
            return RawRow.object(kind, place, Json.mapper().convertValue(node, Map.class));
        }
        if (object instanceof WeworkRecord typed) {
            return RawRow.object(kind == null ? kindOf(typed) : kind, place, typed.fields());
        }
        throw InvalidSource.because("%s is a %s: give Maps, JSON objects or Department, Member and Tag of the model"
                .formatted(place, object.getClass().getName()));
    }

    private static @Nullable SyncKind kindOf(WeworkRecord typed) {
        if (typed instanceof Member) {
            return SyncKind.MEMBER;
        }
        if (typed instanceof Department) {
            return SyncKind.DEPARTMENT;
        }
        return typed instanceof Tag ? SyncKind.TAG : null;
    }

    /** None of them said what is missing; without any it is everybody. */
    @Override
    public Set<SyncKind> managed() {
        return index == 0 && kind == null ? Set.of(SyncKind.MEMBER) : Set.of();
    }

    @Override
    public void close() throws IOException {
        objects.close();
    }
}
