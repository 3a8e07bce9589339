// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be done after an attempt with an unknown outcome: the retry class of an operation. */
public sealed interface RetryRule {

    /** Nothing changes, so it is asked again. */
    record Read() implements RetryRule {}

    /**
     * Doing it twice is doing it once.
     *
     * @param doneAlready the errcodes that, after an own failed attempt, mean that the attempt had worked
     */
    record Write(Set<Integer> doneAlready) implements RetryRule {}

    /** A second upload costs nothing: the first media_id just expires. */
    record Upload() implements RetryRule {}

    /**
     * Doing it twice sends it twice.
     *
     * @param safeWhenSet the request's field that, set to 1, makes WeCom drop the second; null if there is none
     */
    record Send(@Nullable String safeWhenSet) implements RetryRule {}

    /**
     * Makes something under a key that the caller chose; without the key it is a {@link Send}.
     *
     * @param key the field that holds the key
     * @param readBack the operation that reads the thing by its key
     * @param exists the errcodes for "there is one already"
     */
    record Create(String key, String readBack, Set<Integer> exists) implements RetryRule {}
}
