// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.runtime;

import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/** An endpoint as the features see it, which serve it as producer or consumer. Thread-safe once its route is started. */
public interface FeatureEndpoint extends Endpoint {

    /**
     * What the component runs.
     *
     * @throws NullPointerException when the component is not started
     */
    WeworkRuntime runtime();

    /** How its calls are made, as its options say now; a feature asks once, when it starts. */
    CallOptions callOptions();

    /**
     * As whom to call: the account that the exchange names, else the one of the options, else the endpoint's own.
     *
     * @throws io.github.camelwework.error.WeworkCredentialException when there is no such account, or an option of it is wrong
     */
    Caller caller(@Nullable Exchange exchange);

    /**
     * Checks, before the first exchange, the credentials of the options.
     *
     * @throws IllegalArgumentException naming an option that can never be right
     */
    void checkCaller();
}
