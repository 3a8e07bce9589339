// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.client.Answer;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.directory.ActualDirectory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the calls of several steps at once unless one needs what another changes. The results are reported in the order of
 * the steps, by the thread that adds them. Not safe for threads.
 */
final class ConcurrentSteps {

    /** Receives the results of the steps. */
    interface Listener {

        /** WeCom took it. */
        void taken(SyncStep step, Answer answer);

        /** WeCom did not; what this throws ends the run. */
        void refused(SyncStep step, WeworkException failure);
    }

    private record Flight(SyncStep step, Footprint footprint, CompletableFuture<Answer> answer) {}

    private final int most;
    private final ActualDirectory directory;
    private final Function<SyncStep, CompletableFuture<Answer>> call;
    private final Listener listener;
    private final Deque<Flight> flights = new ArrayDeque<>();

    /**
     * No step yet.
     *
     * @param most so many calls at once
     */
    ConcurrentSteps(
            int most,
            ActualDirectory directory,
            Function<SyncStep, CompletableFuture<Answer>> call,
            Listener listener) {
        this.most = most;
        this.directory = directory;
        this.call = call;
        this.listener = listener;
    }

    /** Makes the call, as soon as none is on its way that it must wait for; returns while there is room for another. */
    void add(SyncStep step) {
        Footprint footprint = Footprint.by(step, directory);
        while (flights.stream().anyMatch(flight -> flight.footprint().meets(footprint))) {
            land();
        }
        flights.add(new Flight(step, footprint, call.apply(step)));
        while (flights.size() >= (footprint.all() ? 1 : most)) {
            land();
        }
    }

    /** Returns when no call is on its way. */
    void settle() {
        while (!flights.isEmpty()) {
            land();
        }
    }

    /** What follows a failure that ends the run is on its way already: what WeCom takes of it must not be forgotten. */
    private void land() {
        Flight first = flights.remove();
        try {
            judge(first);
        } catch (RuntimeException e) {
            for (Flight flight : flights) {
                try {
                    judge(flight);
                } catch (RuntimeException another) {
                    e.addSuppressed(another);
                }
            }
            flights.clear();
            throw e;
        }
    }

    private void judge(Flight flight) {
        Answer answer;
        try {
            answer = flight.answer().join();
        } catch (CompletionException e) {
            @Nullable Throwable cause = e.getCause();
            if (cause instanceof WeworkException failure) {
                listener.refused(flight.step(), failure);
                return;
            }
            throw e;
        }
        listener.taken(flight.step(), answer);
    }
}
