// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.time.Duration;

/** Takes note of what the limiter does. Names no member and no account: both are too many for a meter's tags. */
interface MeterSink {

    /** The scope under which blocks and what they refuse are counted. */
    String BLOCK = "block";

    /** Takes no note. */
    MeterSink NONE = new MeterSink() {
        @Override
        public void waited(String operation, String scope, Duration time) {}

        @Override
        public void refused(String operation, String scope) {}

        @Override
        public void blocked(String operation) {}
    };

    /** A call has waited, with or without success. */
    void waited(String operation, String scope, Duration time);

    /** A call was not let out. */
    void refused(String operation, String scope);

    /** WeCom has blocked a path. */
    void blocked(String operation);
}
