// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import io.github.camelwework.error.WeworkException;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;

/**
 * Makes a dead letter of a JMS message that could not be sent: the message as it came, with properties that say why. Throws
 * the failure again where a later delivery may work. Needs what {@link JmsContent} left in the exchange. Thread-safe.
 */
public final class DeadLetter implements Processor {

    static final String MAX_DELIVERIES = "weworkMaxDeliveries";

    private static final String UNEXPECTED =
            "WeCom did not cause this error: see the application's log, correct the cause, and put the message back into its queue.";
    private static final String UNEXPECTED_CHINESE = "并非企业微信返回的错误：请查看应用日志，排除原因后将消息重新放入队列。";

    /** A processor without state. */
    public DeadLetter() {}

    /**
     * Replaces the body and adds headers.
     *
     * @throws Exception the failure, when the message may still be sent at a later delivery
     */
    @Override
    public void process(Exchange exchange) throws Exception {
        Exception failure = Objects.requireNonNull(
                exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class), "only after a failure");
        if (!isFinal(failure) && !isLastDelivery(exchange)) {
            throw failure;
        }
        Message message = exchange.getMessage();
        message.setHeader("weworkError", failure.getClass().getSimpleName());
        message.setHeader("weworkErrorMessage", String.valueOf(failure.getMessage()));
        if (failure instanceof WeworkException known) {
            message.setHeader("weworkErrorCode", known.getErrorCode());
            message.setHeader("weworkRemedy", known.getRemedy());
            message.setHeader("weworkRemedyChinese", known.getRemedyChinese());
        } else {
            message.setHeader("weworkRemedy", UNEXPECTED);
            message.setHeader("weworkRemedyChinese", UNEXPECTED_CHINESE);
        }
        message.setBody(exchange.getProperty(JmsContent.ORIGINAL));
    }

    /** It will never work, or it may have worked. */
    private static boolean isFinal(Exception failure) {
        return failure instanceof WeworkException known && !known.isRetryable();
    }

    private static boolean isLastDelivery(Exchange exchange) {
        return exchange.getProperty(JmsContent.DELIVERY, 1, Integer.class)
                >= exchange.getProperty(MAX_DELIVERIES, Integer.MAX_VALUE, Integer.class);
    }
}
