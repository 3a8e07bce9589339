// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loggers of HttpClient that print the raw request, and with it the access token: WeCom wants it in the query. A library
 * cannot switch them off; it can say that they are on.
 */
final class RawRequestLogs {

    private static final Logger LOG = LoggerFactory.getLogger(RawRequestLogs.class);
    private static final List<String> NAMES = List.of(
            "org.apache.hc.client5.http.headers",
            "org.apache.hc.client5.http.wire",
            "org.apache.hc.client5.http.impl.async.HttpAsyncMainClientExec");

    private RawRequestLogs() {}

    static void warnWhenOn() {
        for (String name : NAMES) {
            if (LoggerFactory.getLogger(name).isDebugEnabled()) {
                LOG.warn("The logger {} is at DEBUG and prints access tokens of WeCom: set it to INFO.", name);
            }
        }
    }
}
