// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

/** The two methods of WeCom's API. */
public enum HttpMethod {
    /** Parameters in the query. */
    GET,
    /** Parameters in the body. */
    POST
}
