// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.runtime;

/** What to do when WeCom accepted a call but did not reach some receivers. */
public enum OnPartialDelivery {
    /** Only the headers tell. */
    IGNORE,
    /** The headers tell, and the log warns. */
    WARN,
    /** It fails with a {@code WeworkPartialDeliveryException}; those who were reached stay reached. */
    FAIL
}
