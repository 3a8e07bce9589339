// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

/** What becomes of an answer that comes in pages, or is one long list. */
public enum ReadPages {
    /** One page, as WeCom answers it. */
    NONE,
    /** One answer with the rows of all pages. */
    ALL,
    /** An Iterator of the rows: one page is in memory, or one row where WeCom answers all at once. */
    STREAM
}
