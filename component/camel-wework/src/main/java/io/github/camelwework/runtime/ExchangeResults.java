// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.runtime;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.client.Answer;
import io.github.camelwework.client.Missed;
import io.github.camelwework.delivery.Delivery;
import io.github.camelwework.delivery.ReadPages;
import io.github.camelwework.error.ErrorAnswer;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.SendProgress;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPartialDeliveryException;
import io.github.camelwework.headers.Headers;
import io.github.camelwework.http.SpoolFile;
import io.github.camelwework.http.SpoolSink;
import io.github.camelwework.http.Transport;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.request.WeworkRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.SynchronizationAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts an answer, or a failure, into the exchange. */
public final class ExchangeResults {

    private static final Logger LOG = LoggerFactory.getLogger(ExchangeResults.class);
    private static final String MSGID = "msgid";
    /** All but the one that events bring too. */
    static final List<String> HEADERS = List.of(
            Headers.ERROR_CODE,
            Headers.ERROR_MESSAGE,
            Headers.MSG_IDS,
            Headers.RESPONSE_CODE,
            Headers.INVALID_USER,
            Headers.INVALID_PARTY,
            Headers.INVALID_TAG,
            Headers.UNLICENSED_USER,
            Headers.NEW_CHAT_ID,
            Headers.NEW_MEDIA_ID,
            Headers.NEW_ID,
            Headers.EXPIRES_AT,
            Headers.PLAN_HASH,
            Headers.SYNC_DONE,
            Headers.SYNC_FAILED,
            Headers.SYNC_REFUSED);

    private final Exchange exchange;
    private final OnPartialDelivery onPartialDelivery;
    private final ReadPages pages;

    public ExchangeResults(Exchange exchange, CallOptions options) {
        this.exchange = exchange;
        this.onPartialDelivery = options.onPartialDelivery();
        this.pages = options.pages();
    }

    /** What an earlier call left must not be taken for this one's, while what an event brought stays. */
    public void clearEarlier() {
        Message message = exchange.getMessage();
        if (!isOfEvent(message)) {
            message.removeHeader(Headers.MSG_ID);
        }
        HEADERS.forEach(message::removeHeader);
    }

    /** An event that has a MsgId has a type too, and no call leaves its msgid anywhere but among the msgids as well. */
    private static boolean isOfEvent(Message message) {
        Object msgId = message.getHeader(Headers.MSG_ID);
        boolean isSent = msgId != null
                && message.getHeader(Headers.MSG_IDS) instanceof Collection<?> left
                && left.contains(msgId);
        return !isSent && message.getHeader(Headers.EVENT_MSG_TYPE) != null;
    }

    /** A file, as large as is allowed: what is not handed over in the end goes with the exchange. */
    Transport.FileSink fileSink(long most) {
        return new SpoolSink(
                most, false, spool -> exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
                    @Override
                    public void onDone(Exchange done) {
                        if (!spool.isHandedOver()) {
                            spool.delete();
                        }
                    }
                }));
    }

    /** A list too long for memory: on disk until it is read to its end, or nobody has it any more. */
    static Transport.FileSink listSink(long most) {
        return new SpoolSink(most, true, spool -> {});
    }

    public void write(WeworkRequest request, Answer answer) {
        try {
            if (answer.file() != null) {
                file(answer.file());
            } else {
                answered(request, answer);
            }
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    /** Nothing is written before it is clear that the call did not fail. */
    private void answered(WeworkRequest request, Answer answer) {
        Operation operation = request.operation();
        WeworkResult result = answer.result();
        Missed missed = Missed.in(operation, result);
        if (!missed.isEmpty() && onPartialDelivery == OnPartialDelivery.FAIL) {
            failed(partial(operation, missed)
                    .withUndelivered(missed.undelivered().withProgress(Delivery.progressOf(request, result))));
            return;
        }
        Object body = body(operation, answer);
        exchange.getMessage().setBody(body);
        succeeded(operation, result);
        missed.byHeader().forEach((header, names) -> exchange.getMessage().setHeader(Headers.PREFIX + header, names));
        if (!missed.isEmpty() && onPartialDelivery == OnPartialDelivery.WARN) {
            LOG.warn("{} did not reach all receivers: {}", operation.path(), missed.byHeader());
        } else if (!missed.isEmpty()) {
            LOG.debug("{} did not reach all receivers: {}", operation.path(), missed.byHeader());
        }
    }

    /** WeCom's errcode is 0 here, which would be no code for a failure. */
    private static WeworkException partial(Operation operation, Missed missed) {
        WeworkException failure = WeworkException.of(operation.path(), ErrorAnswer.of(0, "ok"), missed.undelivered());
        return new WeworkPartialDeliveryException(Failure.of(
                operation.path(),
                "WeCom took the call, but did not reach all receivers",
                new Remedy(failure.getRemedy(), failure.getRemedyChinese())));
    }

    /** A list that had to be read in pieces is one answer again, unless the route wants rows. */
    private Object body(Operation operation, Answer answer) {
        Iterator<?> rows = answer.rows();
        if (rows == null) {
            return answer.result();
        }
        if (pages == ReadPages.STREAM) {
            return rows;
        }
        List<Object> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        answer.result().put(Objects.requireNonNull(operation.paging()).rows(), all);
        return answer.result();
    }

    public void failed(@Nullable Throwable failure) {
        Message message = exchange.getMessage();
        if (failure instanceof WeworkException known) {
            if (known.getErrorCode() != null) {
                message.setHeader(Headers.ERROR_CODE, known.getErrorCode());
                message.setHeader(Headers.ERROR_MESSAGE, known.getErrorMessage());
            }
            setUnlessEmpty(Headers.INVALID_USER, known.getInvalidUsers());
            setUnlessEmpty(Headers.INVALID_PARTY, known.getInvalidParties());
            setUnlessEmpty(Headers.INVALID_TAG, known.getInvalidTags());
            setUnlessEmpty(Headers.UNLICENSED_USER, known.getUnlicensedUsers());
            SendProgress progress = known.getSendProgress();
            setUnlessEmpty(Headers.MSG_IDS, progress == null ? List.of() : progress.msgIds());
        }
        exchange.setException(Objects.requireNonNullElseGet(
                failure, () -> new IllegalStateException("The call ended without an answer and without a failure.")));
    }

    private void succeeded(Operation operation, WeworkResult result) {
        Message message = exchange.getMessage();
        message.setHeader(Headers.ERROR_CODE, 0);
        message.setHeader(Headers.ERROR_MESSAGE, result.getOrDefault("errmsg", "ok"));
        operation.headers().forEach((header, field) -> {
            Object value = result.get(field);
            if (value != null) {
                message.setHeader(Headers.PREFIX + header, value);
            }
        });
        Object msgId = result.get(MSGID);
        if (msgId != null && operation.headers().containsValue(MSGID)) {
            message.setHeader(Headers.MSG_IDS, result.getOrDefault("msgids", List.of(msgId)));
        }
    }

    private void file(Answer.AnsweredFile file) {
        Message message = exchange.getMessage();
        Map<String, Object> names = AnsweredFileName.headers(file.disposition());
        message.setBody(FileContent.open((SpoolFile) file.content(), exchange));
        message.setHeader(Headers.ERROR_CODE, 0);
        message.setHeader(Headers.ERROR_MESSAGE, "ok");
        names.forEach(message::setHeader);
        if (!file.contentType().isEmpty()) {
            message.setHeader(Exchange.CONTENT_TYPE, file.contentType());
        }
    }

    private void setUnlessEmpty(String header, List<String> values) {
        if (!values.isEmpty()) {
            exchange.getMessage().setHeader(header, values);
        }
    }
}
