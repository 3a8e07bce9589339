// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    private final Exception failure = new Exception("the failure");

    @Test
    void the_cause_is_the_failure_without_any_of_its_wrappers() {
        assertThat(Outcomes.cause(failure)).isSameAs(failure);
        assertThat(Outcomes.cause(new CompletionException(failure))).isSameAs(failure);
        assertThat(Outcomes.cause(new CompletionException(new CompletionException(failure))))
                .isSameAs(failure);
    }

    @Test
    void a_wrapper_of_nothing_is_its_own_cause() {
        CompletionException empty = new CompletionException("empty", null);

        assertThat(Outcomes.cause(empty)).isSameAs(empty);
        assertThat(Outcomes.requireCause(empty)).isSameAs(empty);
    }

    @Test
    void no_failure_has_no_cause_and_is_an_error_where_there_must_be_one() {
        assertThat(Outcomes.cause(null)).isNull();
        assertThat(Outcomes.requireCause(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("without an answer and without a failure");
    }
}
