// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.client.Answer;
import io.github.camelwework.client.Missed;
import io.github.camelwework.delivery.ReadPages;
import io.github.camelwework.error.ErrorAnswer;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.http.SpoolFile;
import io.github.camelwework.http.Transport;
import io.github.camelwework.model.WeworkResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.SynchronizationAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts an answer, or a failure, into the exchange. */
final class Results {

    private static final Logger LOG = LoggerFactory.getLogger(Results.class);
    private static final List<String> HEADERS = List.of(
            WeworkConstants.ERROR_CODE,
            WeworkConstants.ERROR_MESSAGE,
            WeworkConstants.MSG_ID,
            WeworkConstants.MSG_IDS,
            WeworkConstants.RESPONSE_CODE,
            WeworkConstants.INVALID_USER,
            WeworkConstants.INVALID_PARTY,
            WeworkConstants.INVALID_TAG,
            WeworkConstants.UNLICENSED_USER,
            WeworkConstants.NEW_CHAT_ID,
            WeworkConstants.NEW_MEDIA_ID,
            WeworkConstants.NEW_ID,
            WeworkConstants.EXPIRES_AT,
            WeworkConstants.PLAN_HASH,
            WeworkConstants.SYNC_DONE,
            WeworkConstants.SYNC_FAILED);

    private final Exchange exchange;
    private final OnPartialDelivery onPartialDelivery;
    private final ReadPages pages;

    Results(Exchange exchange, WeworkConfiguration configuration) {
        this.exchange = exchange;
        this.onPartialDelivery = configuration.getOnPartialDelivery();
        this.pages = configuration.getPaging();
    }

    /** What an earlier call left must not be taken for this one's. */
    void clearEarlier() {
        HEADERS.forEach(exchange.getMessage()::removeHeader);
    }

    /** A file is on disk until the exchange ends, however large it is. */
    OutputStream openFile() throws IOException {
        return newSpoolFile();
    }

    private SpoolFile newSpoolFile() throws IOException {
        SpoolFile spool = SpoolFile.create();
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void onDone(Exchange done) {
                spool.delete();
            }
        });
        return spool;
    }

    /** A list too long for memory: on disk until it is read to its end, or the exchange ends. */
    Transport.FileSink listSink() {
        return new Transport.FileSink() {
            @Override
            public OutputStream open() throws IOException {
                return newSpoolFile();
            }

            @Override
            public boolean takesAll() {
                return true;
            }
        };
    }

    void write(Operation operation, @Nullable Answer answer, @Nullable Throwable failure) {
        try {
            if (answer == null) {
                failed(failure);
            } else if (answer.file() != null) {
                file(answer.file());
            } else {
                succeeded(operation, answer.result());
                rows(operation, answer);
            }
        } catch (IOException | RuntimeException e) {
            exchange.setException(e);
        }
    }

    /** A list that had to be read in pieces is one answer again, unless the route wants rows. */
    private void rows(Operation operation, Answer answer) {
        Iterator<?> rows = answer.rows();
        if (rows == null) {
            return;
        }
        if (pages == ReadPages.STREAM) {
            exchange.getMessage().setBody(rows);
            return;
        }
        List<Object> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        answer.result().put(Objects.requireNonNull(operation.paging()).rows(), all);
    }

    void failed(@Nullable Throwable failure) {
        Message message = exchange.getMessage();
        if (failure instanceof WeworkException known) {
            message.setHeader(WeworkConstants.ERROR_CODE, known.getErrorCode());
            message.setHeader(WeworkConstants.ERROR_MESSAGE, known.getErrorMessage());
            setUnlessEmpty(WeworkConstants.INVALID_USER, known.getInvalidUsers());
            setUnlessEmpty(WeworkConstants.INVALID_PARTY, known.getInvalidParties());
            setUnlessEmpty(WeworkConstants.INVALID_TAG, known.getInvalidTags());
            setUnlessEmpty(WeworkConstants.UNLICENSED_USER, known.getUnlicensedUsers());
        }
        exchange.setException(Objects.requireNonNullElseGet(
                failure, () -> new IllegalStateException("The call ended without an answer and without a failure.")));
    }

    private void succeeded(Operation operation, WeworkResult result) {
        Message message = exchange.getMessage();
        message.setBody(result);
        message.setHeader(WeworkConstants.ERROR_CODE, 0);
        message.setHeader(WeworkConstants.ERROR_MESSAGE, result.getOrDefault("errmsg", "ok"));
        operation.headers().forEach((header, field) -> {
            Object value = result.get(field);
            if (value != null) {
                message.setHeader(WeworkConstants.HEADER_PREFIX + header, value);
            }
        });
        Object msgId = result.get("msgid");
        if (msgId != null && operation.headers().containsValue("msgid")) {
            message.setHeader(WeworkConstants.MSG_IDS, result.getOrDefault("msgids", List.of(msgId)));
        }
        missed(operation, Missed.in(operation, result));
    }

    private void missed(Operation operation, Missed missed) {
        if (missed.isEmpty()) {
            return;
        }
        missed.byHeader().forEach((header, names) -> exchange.getMessage()
                .setHeader(WeworkConstants.HEADER_PREFIX + header, names));
        switch (onPartialDelivery) {
            case FAIL ->
                exchange.setException(
                        WeworkException.of(operation.path(), ErrorAnswer.of(0, "ok"), missed.undelivered()));
            case WARN -> LOG.warn("{} did not reach everybody: {}", operation.path(), missed.byHeader());
            case IGNORE -> LOG.debug("{} did not reach everybody: {}", operation.path(), missed.byHeader());
        }
    }

    private void file(Answer.AnsweredFile file) throws IOException {
        Message message = exchange.getMessage();
        message.setBody(FileContent.open((SpoolFile) file.content(), exchange));
        message.setHeader(WeworkConstants.ERROR_CODE, 0);
        message.setHeader(WeworkConstants.ERROR_MESSAGE, "ok");
        AnsweredFileName.headers(file.disposition()).forEach(message::setHeader);
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
