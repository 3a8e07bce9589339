// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import io.github.camelwework.WeworkConstants;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkRequestException;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/**
 * Reads the JMS message that is the body: its content becomes the body, and its properties the headers, without those that
 * steer. The message itself, for a dead letter, and the number of its delivery stand in properties of the exchange. Java
 * objects are never read: whoever writes to the queue would choose which classes this application makes. Thread-safe.
 */
public final class JmsContent implements Processor {

    static final String ORIGINAL = "weworkOriginal";
    static final String DELIVERY = "weworkDelivery";

    private static final Remedy REMEDY =
            new Remedy("Nothing was sent. Send a text, bytes or map message.", "消息未发送。请使用文本、字节或 Map 类型的 JMS 消息。");

    /** A processor without state. */
    public JmsContent() {}

    /**
     * Replaces body and headers.
     *
     * @throws WeworkRequestException when the message is of another kind, or cannot be read
     */
    @Override
    public void process(Exchange exchange) {
        Message message = (Message) exchange.getMessage().getBody();
        exchange.setProperty(ORIGINAL, message);
        // First of all, so that nothing that steers is left where the message cannot be read.
        exchange.getMessage().setHeaders(new LinkedHashMap<>());
        exchange.setProperty(DELIVERY, delivery(message));
        try {
            exchange.getMessage().setHeaders(headers(message));
            // The same at each delivery: what was sent of the message is not sent again.
            exchange.getMessage().setHeader(WeworkConstants.RESUME_KEY, message.getJMSMessageID());
            exchange.getMessage().setBody(content(message));
        } catch (WeworkRequestException e) {
            throw e;
        } catch (JMSException | RuntimeException e) {
            // A client may fail in its own way too; the same message would fail at each delivery.
            throw new WeworkRequestException(
                    Failure.of("JMS message", "it could not be read (%s)".formatted(e.getMessage()), REMEDY), e);
        }
    }

    /** At least 1: some brokers do not count, or in their own way. */
    private static int delivery(Message message) {
        try {
            return Math.max(1, message.getIntProperty("JMSXDeliveryCount"));
        } catch (JMSException | RuntimeException e) {
            return 1;
        }
    }

    private static Object content(Message message) throws JMSException {
        if (message instanceof TextMessage text) {
            String content = text.getText();
            return content == null ? "" : content;
        }
        if (message instanceof BytesMessage bytes) {
            return bytes(bytes);
        }
        if (message instanceof MapMessage map) {
            return map(map);
        }
        throw new WeworkRequestException(Failure.of("JMS message", "it is %s".formatted(kind(message)), REMEDY));
    }

    static byte[] bytes(BytesMessage message) throws JMSException {
        // After a message was read once, as when an error handler comes back to it, it begins anew.
        message.reset();
        byte[] content = new byte[Math.toIntExact(message.getBodyLength())];
        message.readBytes(content);
        return content;
    }

    static Map<String, Object> map(MapMessage message) throws JMSException {
        Map<String, Object> content = new LinkedHashMap<>();
        for (String name : names(message.getMapNames())) {
            content.put(name, message.getObject(name));
        }
        return content;
    }

    private static Map<String, Object> headers(Message message) throws JMSException {
        Map<String, Object> headers = new LinkedHashMap<>();
        for (String name : names(message.getPropertyNames())) {
            if (!ControlHeaders.steers(name)) {
                headers.put(name, message.getObjectProperty(name));
            }
        }
        return headers;
    }

    /** JMS has its enumerations without a type. */
    private static List<String> names(Enumeration<?> names) {
        return Collections.list(names).stream().map(String::valueOf).toList();
    }

    private static String kind(Message message) {
        return message instanceof jakarta.jms.ObjectMessage
                ? "a Java object, which is never read from a queue"
                : message instanceof jakarta.jms.StreamMessage
                        ? "a stream of values, which is neither a text nor a request"
                        : "a message without a body";
    }
}
