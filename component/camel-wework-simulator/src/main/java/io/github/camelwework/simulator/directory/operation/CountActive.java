// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** user/get_active_stat (doc 92714). Every active member counts as active on every day. */
record CountActive(Directory directory) implements ApiOperation {

    private static final int DAYS_BACK = 30;
    private static final int ACTIVE = 1;

    @Override
    public ApiAnswer answer(ApiRequest request) {
        LocalDate today = Beijing.dateOf(request.now());
        LocalDate date = parse(new JsonFields(request.json()).textOrEmpty("date"));
        Refusal.ARGUMENT_INVALID.when(date.isAfter(today) || date.isBefore(today.minusDays(DAYS_BACK)));
        long active = directory.members().all().stream()
                .filter(member -> member.status() == ACTIVE)
                .count();
        return Answers.of(Answers.object().put("active_cnt", active));
    }

    private static LocalDate parse(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw Refusal.ARGUMENT_INVALID.error();
        }
    }
}
