// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import io.github.camelwework.callback.Push;
import io.github.camelwework.callback.crypto.RejectedException;
import java.io.IOException;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.AsyncProcessorSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what is posted to a path, and gives to its routes what WeCom sent. */
final class Pushes extends AsyncProcessorSupport {

    private static final Logger LOG = LoggerFactory.getLogger(Pushes.class);

    private final Site site;

    Pushes(Site site) {
        this.site = site;
    }

    @Override
    public boolean process(Exchange http, AsyncCallback callback) {
        Push push = open(http);
        if (push == null) {
            callback.done(true);
            return true;
        }
        Answer answer = new Answer(http, callback, push.isOfSuite());
        try {
            site.dispatch(push, answer);
        } catch (Throwable e) {
            LOG.debug("An event could not be received; WeCom will send it again", e);
            answer.refuse(500);
        }
        return false;
    }

    /** The push; null when the answer is in the exchange already. */
    private @Nullable Push open(Exchange http) {
        try {
            String query = HttpRequest.query(http);
            byte[] body = HttpRequest.body(http, site.settings().maxBodySize());
            if (body != null) {
                return site.settings().gate().open(query, body);
            }
            Answer.set(http, 413, null);
        } catch (RejectedException e) {
            site.rejected(http, e);
        } catch (IOException e) {
            site.rejected(http, new RejectedException("its body ended too early"));
        } catch (Throwable e) {
            LOG.debug("A request could not be read; WeCom will send it again", e);
            Answer.set(http, 500, null);
        }
        return null;
    }
}
