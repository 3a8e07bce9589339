// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

/** How to read an answer in pages, or one long list. */
public enum ReadPages {
    /** One page, as WeCom answers it. */
    NONE,
    /** One answer with the rows of all pages. */
    ALL,
    /** An Iterator of the rows: one page is in memory, or one row where WeCom answers all at once. */
    STREAM
}
