// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.json.Json;
import io.github.camelwework.model.Department;
import io.github.camelwework.model.Member;
import io.github.camelwework.model.Menu;
import io.github.camelwework.model.Model;
import io.github.camelwework.model.SendResult;
import io.github.camelwework.model.Tag;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.model.event.WeworkEvent;
import io.github.camelwework.model.event.WeworkEvents;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncReport;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.camel.Converter;

/** Converts answers to the types that routes ask for. */
@Converter(generateLoader = true)
public final class WeworkConverters {

    private WeworkConverters() {}

    /** The answer as JSON text. */
    @Converter
    public static String toString(WeworkResult result) throws JsonProcessingException {
        return Json.text(result);
    }

    /** The answer as JSON in UTF-8. */
    @Converter
    public static byte[] toBytes(WeworkResult result) throws JsonProcessingException {
        return Json.text(result).getBytes(StandardCharsets.UTF_8);
    }

    /** The answer as JSON in UTF-8, as a stream. */
    @Converter
    public static InputStream toInputStream(WeworkResult result) throws JsonProcessingException {
        return new ByteArrayInputStream(toBytes(result));
    }

    /** The answer as a tree. */
    @Converter
    public static JsonNode toJsonNode(WeworkResult result) {
        return Json.mapper().valueToTree(result);
    }

    /** A plan of contact/sync as the JSON that can be given back. */
    @Converter
    public static String toString(SyncPlan plan) {
        return plan.toJson();
    }

    /** A plan of contact/sync as a stream of the JSON that can be given back. */
    @Converter
    public static InputStream toInputStream(SyncPlan plan) {
        return new ByteArrayInputStream(plan.toJson().getBytes(StandardCharsets.UTF_8));
    }

    /** A plan of contact/sync, from the Map or the JSON that it was turned into. */
    @Converter
    public static SyncPlan toSyncPlan(byte[] json) {
        return SyncPlan.read(json);
    }

    /** A report of contact/sync under the names of its parts. */
    @Converter
    public static Map<String, Object> toMap(SyncReport report) {
        return report.toMap();
    }

    /** A report of contact/sync as JSON text. */
    @Converter
    public static String toString(SyncReport report) throws JsonProcessingException {
        return Json.text(report);
    }

    /** A member, from an answer or a row of one. */
    @Converter
    public static Member toMember(Map<?, ?> fields) {
        return Model.read(fields, Member.class);
    }

    /** A department, from the answer of department/get or a row. */
    @Converter
    public static Department toDepartment(Map<?, ?> fields) {
        return Model.read(fields.get("department") instanceof Map<?, ?> inner ? inner : fields, Department.class);
    }

    /** A tag, from an answer or a row of one. */
    @Converter
    public static Tag toTag(Map<?, ?> fields) {
        return Model.read(fields, Tag.class);
    }

    /** A menu, from the answer of menu/get. */
    @Converter
    public static Menu toMenu(Map<?, ?> fields) {
        return Model.read(fields, Menu.class);
    }

    /** What WeCom pushed, typed. */
    @Converter
    public static WeworkEvent toEvent(Map<?, ?> event) {
        return WeworkEvents.of(event);
    }

    /** The answer of a send, typed. */
    @Converter
    public static SendResult toSendResult(WeworkResult result) {
        return SendResult.of(result);
    }
}
