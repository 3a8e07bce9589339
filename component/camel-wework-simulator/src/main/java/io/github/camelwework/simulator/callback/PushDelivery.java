// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.callback.model.Attempt;
import io.github.camelwework.simulator.callback.model.Delivery.State;
import io.github.camelwework.simulator.callback.model.PushFormat;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers one push, with the retries that WeCom makes, and takes the reply. Holds no thread. */
final class PushDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(PushDelivery.class);

    private final CallbackWorld world;
    private final DeliveryLog log;

    private record Trip(Push push, byte[] content, long id, int number) {

        Trip again() {
            return new Trip(push, content, id, number + 1);
        }
    }

    PushDelivery(CallbackWorld world, DeliveryLog log) {
        this.world = world;
        this.log = log;
    }

    CompletableFuture<Void> carry(Push push, byte[] content, long id) {
        return go(new Trip(push, content, id, 0)).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.error("The simulator failed to push a callback. This is a bug in the simulator.", failure);
                Instant now = world.clock().instant();
                log.add(id, new Attempt(now, 0, Duration.ZERO, null, "the simulator failed: see its log"), State.LOST);
            }
        });
    }

    private CompletableFuture<Void> go(Trip trip) {
        if (!log.isCurrent(trip.id())) {
            return CompletableFuture.completedFuture(null);
        }
        Duration patience = Duration.ofMillis(world.settings().number(Setting.CALLBACK_TIMEOUT));
        Instant at = world.clock().instant();
        Instant started = world.realTime().instant();
        EncryptedMessage sealed = EncryptedMessage.of(trip.push().to(), trip.content(), at, world.random());
        return ReceiverHttp.send(request(trip.push(), sealed), patience)
                .handle((answer, failure) -> {
                    Duration took = Duration.between(started, world.realTime().instant());
                    return answer == null
                            ? new Attempt(at, 0, took, null, ReceiverHttp.reason(failure, patience))
                            : judge(trip, sealed, answer, new Attempt(at, answer.statusCode(), took, null, ""));
                })
                .thenCompose(attempt -> settle(trip, attempt));
    }

    private CompletableFuture<Void> settle(Trip trip, Attempt attempt) {
        boolean again = !attempt.isReceived()
                && trip.number() < world.settings().number(Setting.CALLBACK_RETRIES)
                && (attempt.status() == 0 || world.settings().isOn(Setting.CALLBACK_STATUS_RETRIES));
        State last = attempt.isReceived() ? State.RECEIVED : State.LOST;
        log.add(trip.id(), attempt, again ? State.PENDING : last);
        if (!again) {
            return CompletableFuture.completedFuture(null);
        }
        Executor later = CompletableFuture.delayedExecutor(
                world.settings().number(Setting.CALLBACK_RETRY_PAUSE), TimeUnit.MILLISECONDS);
        return CompletableFuture.supplyAsync(trip::again, later).thenCompose(this::go);
    }

    private Attempt judge(Trip trip, EncryptedMessage sealed, HttpResponse<byte[]> answer, Attempt bare) {
        if (!bare.isReceived()) {
            return with(bare, null, "status " + bare.status());
        }
        ObjectNode reply = null;
        try {
            reply = new ReplyReader(trip.push().to(), sealed).read(answer.body());
            if (reply != null && log.isCurrent(trip.id())) {
                trip.push().replies().take(reply);
            }
            return with(bare, reply, "");
        } catch (InvalidReply | IllegalArgumentException e) {
            return with(bare, reply, String.valueOf(e.getMessage()));
        } catch (ApiError e) {
            return with(bare, reply, "%d %s".formatted(e.errcode(), e.getMessage()));
        }
    }

    private static HttpRequest request(Push push, EncryptedMessage sealed) {
        String type = push.to().dialect() == PushFormat.ROBOT ? "application/json" : "text/xml";
        return HttpRequest.newBuilder(sealed.url())
                .header("Content-Type", type + "; charset=UTF-8")
                .POST(BodyPublishers.ofString(sealed.envelope(push.to())))
                .build();
    }

    private static Attempt with(Attempt bare, @Nullable ObjectNode reply, String problem) {
        return new Attempt(bare.at(), bare.status(), bare.took(), reply, problem);
    }
}
