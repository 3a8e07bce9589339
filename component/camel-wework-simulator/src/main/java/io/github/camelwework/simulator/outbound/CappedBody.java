// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.outbound;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** An answer in memory, broken off when it grows too long. */
final class CappedBody implements BodySubscriber<byte[]> {

    private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
    private final int most;
    private Flow.@Nullable Subscription subscription;
    private long read;
    private boolean over;

    CappedBody(int most) {
        this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        whole.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (over) {
            return;
        }
        for (ByteBuffer buffer : buffers) {
            read += buffer.remaining();
        }
        if (read <= most) {
            whole.onNext(buffers);
            return;
        }
        over = true;
        if (subscription != null) {
            subscription.cancel();
        }
        whole.onError(new IOException("the answer has more than %d bytes".formatted(most)));
    }

    @Override
    public void onError(Throwable failure) {
        if (!over) {
            whole.onError(failure);
        }
    }

    @Override
    public void onComplete() {
        if (!over) {
            whole.onComplete();
        }
    }
}
