// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.support.service.ServiceHelper;

/** A path that the HTTP server serves: GET and POST, each with a consumer of its own, so that it answers 405 to the rest. */
final class Served {

    private final Consumer checks;
    private final Consumer pushes;
    private final BodyLimit limit;

    private Served(Consumer checks, Consumer pushes, BodyLimit limit) {
        this.checks = checks;
        this.pushes = pushes;
        this.limit = limit;
    }

    static Served start(CamelContext context, Site site) throws Exception {
        HttpFactory http = HttpFactory.find(context, site.settings().http());
        String path = site.settings().path();
        BodyLimit limit = BodyLimit.set(context, http.name(), site.settings());
        try {
            Served served = new Served(
                    http.consumer("GET", path, new UrlCheck(site)),
                    http.consumer("POST", path, new Pushes(site)),
                    limit);
            served.start();
            return served;
        } catch (Exception e) {
            limit.remove();
            throw e;
        }
    }

    private void start() {
        try {
            ServiceHelper.startService(checks, pushes);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    void stop() {
        ServiceHelper.stopAndShutdownServices(checks, pushes);
        limit.remove();
    }
}
