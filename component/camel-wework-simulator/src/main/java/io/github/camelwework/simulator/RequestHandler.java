// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.admin.AdminApi;
import io.github.camelwework.simulator.gateway.Gateway;
import io.github.camelwework.simulator.http.BrowserGuard;
import io.github.camelwework.simulator.http.HttpFront;
import io.github.camelwework.simulator.http.Incoming;
import io.github.camelwework.simulator.http.Outcome;
import io.github.camelwework.simulator.pages.Pages;

/** Answers every request: refuses those of web pages, and passes on all others by their path. */
record RequestHandler(BrowserGuard guard, AdminApi admin, Pages pages, Gateway gateway) implements HttpFront.Service {

    @Override
    public Outcome serve(Incoming request) {
        Outcome refusal = guard.refusal(request, Pages.serves(request.path()));
        return refusal == null ? answer(request) : refusal;
    }

    private Outcome answer(Incoming request) {
        if (AdminApi.serves(request.path())) {
            return admin.serve(request);
        }
        return Pages.serves(request.path()) ? pages.serve(request) : gateway.serve(request);
    }
}
