// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.MessageEOFException;
import jakarta.jms.ObjectMessage;
import jakarta.jms.Session;
import jakarta.jms.StreamMessage;
import jakarta.jms.TextMessage;
import java.util.Map;
import org.springframework.jms.support.converter.MessageConversionException;
import org.springframework.jms.support.converter.MessageConverter;

/**
 * Sends the JMS message that is the body on, whatever its kind, without the properties that it has: Camel gives it those of
 * the headers. A copy goes out, as a broker in the same JVM may still hold the message itself for its redelivery. A Java
 * object goes on itself, as it cannot be copied unread, and so does a message that cannot be read. Thread-safe.
 */
public final class JmsOriginal implements MessageConverter {

    /** A converter without state. */
    public JmsOriginal() {}

    @Override
    public Message toMessage(Object body, Session session) throws JMSException {
        if (!(body instanceof Message original)) {
            throw new MessageConversionException(
                    "The body is not a JMS message: keep the values of JmsContent in the exchange");
        }
        if (original instanceof ObjectMessage) {
            original.clearProperties();
            return original;
        }
        try {
            Message copy = content(original, session);
            copy.setJMSCorrelationID(original.getJMSCorrelationID());
            copy.setJMSType(original.getJMSType());
            return copy;
        } catch (JMSException | RuntimeException e) {
            // To fail here would bring the same message back for ever.
            original.clearProperties();
            return original;
        }
    }

    private static Message content(Message original, Session session) throws JMSException {
        if (original instanceof TextMessage text) {
            return session.createTextMessage(text.getText());
        }
        if (original instanceof BytesMessage bytes) {
            BytesMessage copy = session.createBytesMessage();
            copy.writeBytes(JmsContent.bytes(bytes));
            return copy;
        }
        if (original instanceof MapMessage map) {
            MapMessage copy = session.createMapMessage();
            for (Map.Entry<String, Object> entry : JmsContent.map(map).entrySet()) {
                copy.setObject(entry.getKey(), entry.getValue());
            }
            return copy;
        }
        return original instanceof StreamMessage stream ? stream(stream, session) : session.createMessage();
    }

    private static Message stream(StreamMessage original, Session session) throws JMSException {
        StreamMessage copy = session.createStreamMessage();
        original.reset();
        try {
            while (true) {
                copy.writeObject(original.readObject());
            }
        } catch (MessageEOFException e) {
            return copy;
        }
    }

    @Override
    public Object fromMessage(Message message) {
        return message;
    }
}
