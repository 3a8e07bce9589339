// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobTest {

    @Test
    void who_starts_a_job_and_who_tells_of_it_are_in_the_catalogue() {
        OperationCatalog catalog = OperationCatalog.instance();
        assertThat(Job.all().values()).isNotEmpty().allSatisfy(job -> {
            Operation start = catalog.find(job.operation()).orElseThrow();
            Operation result = catalog.find(job.result()).orElseThrow();
            assertThat(start.headers()).containsValue(job.id());
            assertThat(result.parameters()).containsKey(job.id());
            assertThat(result.credentials()).containsAnyElementsOf(start.credentials());
            assertThat(result.retry()).isInstanceOf(RetryRule.Read.class);
            assertThat(job.done()).isNotEmpty();
        });
    }
}
