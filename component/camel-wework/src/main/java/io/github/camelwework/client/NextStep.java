// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.catalog.RetryRule;
import io.github.camelwework.error.WeworkException;

/** What follows a failed attempt. */
sealed interface NextStep {

    /**
     * Another attempt after a pause.
     *
     * @param failure what the attempt failed with
     * @param otherwise what the caller gets when there can be no other attempt after all
     */
    record Again(Throwable failure, WeworkException otherwise) implements NextStep {}

    /** The caller gets this. */
    record GiveUp(WeworkException failure) implements NextStep {}

    /** An earlier attempt had worked after all. */
    record Done(Answer answer) implements NextStep {}

    /** There is something under the key: success if it is what the caller wanted. */
    record Compare(RetryRule.Create rule, WeworkException otherwise) implements NextStep {}
}
