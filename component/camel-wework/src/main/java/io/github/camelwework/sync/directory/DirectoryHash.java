// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.camelwework.json.Json;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of the directory as far as a plan depends on it: a picture that somebody changes meanwhile makes no plan stale, a
 * department that somebody moves does.
 */
public final class DirectoryHash {

    /** What every plan depends on, whatever fields the source has: steps write back what stands beside the departments. */
    private static final Set<String> ALWAYS = Set.of("userid", "department", "order", "is_leader_in_dept");

    private static final String NOT_SHOWN = "?";
    private static final UniqueField[] NONE = {};

    private static final ObjectMapper MAPPER =
            Json.mapper().copy().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private final MessageDigest digest;

    private DirectoryHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The hash in hex.
     *
     * @param managedFields WeCom's names of the members' fields that the source has
     */
    public static String of(ActualDirectory directory, Collection<String> managedFields) {
        DirectoryHash hash = new DirectoryHash();
        for (DepartmentState department : directory.departments().values()) {
            hash.add(
                    department.id(),
                    department.parent(),
                    String.valueOf(department.name()),
                    department.nameEn(),
                    department.order());
        }
        Set<String> fields = new TreeSet<>(managedFields);
        fields.addAll(ALWAYS);
        // Of a member who is in use WeCom ignores the mobile; a plan that sends none does not care who begins to use
        // it.
        boolean useMatters = fields.contains(UniqueField.MOBILE.field());
        // What goes from one to another may need a passing value in the giver's other address.
        boolean addressesMatter =
                Arrays.stream(UniqueField.values()).map(UniqueField::field).anyMatch(fields::contains);
        for (MemberState member : directory.members()) {
            List<Object> values = new ArrayList<>();
            values.add(member.showsWhetherDisabled() ? member.isDisabled() : NOT_SHOWN);
            values.add(useMatters && member.isActive());
            for (UniqueField field : addressesMatter ? UniqueField.values() : NONE) {
                values.add(
                        member.fields().containsKey(field.field())
                                ? field.shown(member).isEmpty()
                                : NOT_SHOWN);
            }
            for (String field : fields) {
                values.add(
                        member.fields().containsKey(field)
                                ? form(field, member.fields().get(field))
                                : NOT_SHOWN);
            }
            hash.add(values.toArray());
        }
        for (TagState tag : directory.tags().values()) {
            hash.add(tag.id(), tag.name(), texts(tag.users()), new TreeSet<>(tag.parties()), tag.readable());
        }
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(Object... values) {
        try {
            digest.update(MAPPER.writeValueAsBytes(values));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the hash has always had them: a plan must not become stale because of a new version. */
    private static List<String> texts(Collection<UserId> users) {
        return users.stream().sorted().map(UserId::text).toList();
    }

    private static Object form(String field, @Nullable Object value) {
        return FieldForms.of(field, value) instanceof Set<?> users
                ? users.stream().map(String::valueOf).toList()
                : FieldForms.of(field, value);
    }
}
