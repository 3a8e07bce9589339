// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.http.Json;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** The two fields in front of every JSON answer, with the tail that WeCom gives a refusal (doc 90930). */
final class Envelope {

    private static final String WARNING = "Warning: wrong json format. ";

    private final RandomGenerator random;
    private final AtomicLong refusals = new AtomicLong();

    Envelope(RandomGenerator random) {
        this.random = random;
    }

    ObjectNode success(ObjectNode fields, boolean wellFormed) {
        ObjectNode answer = Json.object();
        String errmsg = fields.path("errmsg").asText("ok");
        answer.put("errcode", fields.path("errcode").asInt(0));
        answer.put("errmsg", wellFormed || errmsg.contains(WARNING.strip()) ? errmsg : errmsg + ". " + WARNING);
        fields.properties().forEach(field -> {
            if (!answer.has(field.getKey())) {
                answer.set(field.getKey(), field.getValue());
            }
        });
        return answer;
    }

    ObjectNode refusal(ApiError error, Call call) {
        ObjectNode answer = Json.object();
        answer.put("errcode", error.errcode());
        answer.put(
                "errmsg",
                "%s%s, hint: [%d_%d_%016x%016x], from ip: %s, more info at %s%d"
                        .formatted(
                                error.getMessage(),
                                call.json().wellFormed() ? "" : ", " + WARNING,
                                call.now().getEpochSecond(),
                                refusals.incrementAndGet(),
                                random.nextLong(),
                                random.nextLong(),
                                call.in().ip(),
                                "https://open.work.weixin.qq.com/devtool/query?e=",
                                error.errcode()));
        EmptyLists.of(call.path()).forEach(answer::putArray);
        answer.setAll(error.extra());
        return answer;
    }
}
