// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;

/** Says nothing of failures that a test makes by the hundred. */
public final class QuietExceptionHandler implements ExceptionHandler {

    @Override
    public void handleException(Throwable exception) {}

    @Override
    public void handleException(String message, Throwable exception) {}

    @Override
    public void handleException(String message, Exchange exchange, Throwable exception) {}
}
