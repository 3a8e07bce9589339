// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import io.github.camelwework.callback.crypto.RejectedException;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** Answers WeCom's check of the address, which it makes when the settings are saved, as often as it likes. */
final class UrlCheck implements Processor {

    private final Site site;

    UrlCheck(Site site) {
        this.site = site;
    }

    @Override
    public void process(Exchange http) {
        try {
            byte[] echo = site.settings().gate().echo(HttpRequest.query(http));
            Answer.set(http, 200, new Answer.Content("text/plain;charset=utf-8", echo));
        } catch (RejectedException e) {
            site.rejected(http, e);
        }
    }
}
