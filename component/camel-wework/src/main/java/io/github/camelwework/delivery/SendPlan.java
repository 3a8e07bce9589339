// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import io.github.camelwework.error.Receivers;
import io.github.camelwework.request.WeworkRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All calls of one send: for each slice of the receivers all parts of the text, in their order, before the next slice
 * begins, so that a finished receiver has the whole text.
 */
record SendPlan(List<Step> steps, List<Receivers> slices, int parts) {

    private static final String MSGTYPE = "msgtype";

    /**
     * One call.
     *
     * @param slice which receivers, from 0
     */
    record Step(int slice, Map<String, Object> fields) {}

    static SendPlan of(WeworkRequest request) {
        List<Map<String, Object>> slices = ReceiverSplit.slices(request.operation(), request.fields());
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < slices.size(); index++) {
            Map<String, Object> slice = slices.get(index);
            if (request.parts().isEmpty()) {
                steps.add(new Step(index, slice));
            }
            for (Map<String, Object> part : request.parts()) {
                Map<String, Object> fields = new LinkedHashMap<>(slice);
                fields.put(String.valueOf(slice.get(MSGTYPE)), part);
                steps.add(new Step(index, fields));
            }
        }
        return new SendPlan(
                steps,
                slices.stream()
                        .map(slice -> ReceiverSplit.receiversOf(request.operation(), List.of(slice)))
                        .toList(),
                Math.max(1, request.parts().size()));
    }

    boolean isOneCall() {
        return steps.size() == 1;
    }

    /** The first of a slice's calls. */
    int firstOfSlice(int slice) {
        return slice * parts;
    }

    /** The first call for other receivers after this one; the number of calls when there is none. */
    int afterSliceOf(int step) {
        int next = step;
        while (next < steps.size() && steps.get(next).slice() == steps.get(step).slice()) {
            next++;
        }
        return next;
    }

    /** Whom the slices from this one on were meant for. */
    Receivers receiversFrom(int slice) {
        return Receivers.of(slices.subList(Math.min(slice, slices.size()), slices.size()));
    }
}
