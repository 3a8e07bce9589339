// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The calls of WeCom's API that a plan consists of. */
public enum SyncOperation {
    /** Creates a department. */
    CREATE_DEPARTMENT("department/create", SyncKind.DEPARTMENT, Effect.CREATE),
    /** Changes a department. */
    UPDATE_DEPARTMENT("department/update", SyncKind.DEPARTMENT, Effect.UPDATE),
    /** Deletes a department. */
    DELETE_DEPARTMENT("department/delete", SyncKind.DEPARTMENT, Effect.DELETE),
    /** Creates a member. */
    CREATE_MEMBER("user/create", SyncKind.MEMBER, Effect.CREATE),
    /** Changes a member. */
    UPDATE_MEMBER("user/update", SyncKind.MEMBER, Effect.UPDATE),
    /** Deletes a member. */
    DELETE_MEMBER("user/delete", SyncKind.MEMBER, Effect.DELETE),
    /** Creates a tag. */
    CREATE_TAG("tag/create", SyncKind.TAG, Effect.CREATE),
    /** Renames a tag. */
    UPDATE_TAG("tag/update", SyncKind.TAG, Effect.UPDATE),
    /** Deletes a tag. */
    DELETE_TAG("tag/delete", SyncKind.TAG, Effect.DELETE),
    /** Adds members and departments to a tag. */
    ASSIGN_TAG("tag/addtagusers", SyncKind.TAG, Effect.ASSIGN),
    /** Removes members and departments from a tag. */
    UNASSIGN_TAG("tag/deltagusers", SyncKind.TAG, Effect.UNASSIGN);

    /** What a call does to its object. */
    public enum Effect {
        /** The object is new. */
        CREATE,
        /** Fields of the object change. */
        UPDATE,
        /** The object is removed. */
        DELETE,
        /** Others are added to the object. */
        ASSIGN,
        /** Others are removed from the object. */
        UNASSIGN
    }

    private static final Map<String, SyncOperation> BY_PATH =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(SyncOperation::path, Function.identity()));

    private final String path;
    private final SyncKind kind;
    private final Effect effect;

    SyncOperation(String path, SyncKind kind, Effect effect) {
        this.path = path;
        this.kind = kind;
        this.effect = effect;
    }

    /** WeCom's path, for example {@code user/update}; also the form in JSON. */
    @JsonValue
    public String path() {
        return path;
    }

    /** The kind of object that the call is about. */
    public SyncKind kind() {
        return kind;
    }

    /** What the call does to its object. */
    public Effect effect() {
        return effect;
    }

    /**
     * The operation with that path.
     *
     * @throws IllegalArgumentException when a plan has no such call
     */
    @JsonCreator
    public static SyncOperation of(String path) {
        SyncOperation operation = BY_PATH.get(path);
        if (operation == null) {
            throw new IllegalArgumentException("a plan of contact/sync has no call " + path);
        }
        return operation;
    }

    /** WeCom's path. */
    @Override
    public String toString() {
        return path;
    }
}
