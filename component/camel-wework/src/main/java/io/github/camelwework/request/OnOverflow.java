// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

/** What to do with content that is longer than WeCom takes; WeCom itself would silently cut it. */
public enum OnOverflow {
    /** It is refused before anything is sent. */
    FAIL,
    /** It is cut at a character's border and ends with an ellipsis. */
    TRUNCATE,
    /** It is sent in several messages, each but for its number a piece of the text. */
    SPLIT
}
