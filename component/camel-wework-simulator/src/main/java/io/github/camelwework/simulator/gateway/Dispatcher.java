// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.simulator.http.Incoming;
import io.github.camelwework.simulator.http.Json;
import io.github.camelwework.simulator.http.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a call of WeCom's API from the wire to its operation and back. The one lock that guards all state is held while
 * it is entered in the ledger and acted upon, never while an answer travels.
 */
final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final String PREFIX = "/cgi-bin/";
    private static final String GETTOKEN = "gettoken";

    private record Done(Outcome outcome, @Nullable Integer errcode, boolean acted) {}

    private final Gateway.World world;
    private final Router router;
    private final State state;
    private final Envelope envelope;
    private final BodyCheck bodies;
    private final BaseFrequency frequency;
    private final Gettoken gettoken;
    private final Credentials credentials;

    Dispatcher(Gateway.World world, Router router, State state) {
        this.world = world;
        this.router = router;
        this.state = state;
        this.envelope = new Envelope(world.random());
        this.bodies = new BodyCheck(world.settings());
        this.frequency = new BaseFrequency(world.settings(), state.limits());
        this.gettoken = new Gettoken(world.tenants(), state);
        this.credentials = new Credentials(state.tokens());
    }

    /** Answers one call. */
    Outcome serve(Incoming in) {
        String path = in.path().startsWith(PREFIX) ? in.path().substring(PREFIX.length()) : in.path();
        Json.Read json = BodyCheck.read(in);
        world.lock().lock();
        try {
            Strike strike = Strike.of(world.faults().strike(path, in.body()), world.random());
            Instant now = world.clock().instant();
            if (strike.revokes()) {
                state.tokens().revoke(caller -> true, now);
            }
            Call call = new Call(in, path, json, now);
            long id = world.ledger().open(now, in.method(), path, call.received(owner(call)));
            Done done = act(call, strike);
            world.ledger().close(id, strike.leavesErrcode() ? done.errcode() : null, done.acted());
            return strike.spoil(done.outcome());
        } finally {
            world.lock().unlock();
        }
    }

    private Done act(Call call, Strike strike) {
        Fault.Errcode demanded = strike.errcode();
        if (demanded != null) {
            return refused(new ApiError(demanded.errcode(), demanded.errmsg()), call);
        }
        if (!strike.actsFirst()) {
            return new Done(Outcome.text(503, "text/plain", ""), null, false);
        }
        try {
            return call.path().equals(GETTOKEN) ? gettoken(call) : routed(call);
        } catch (ApiError refusal) {
            return refused(refusal, call);
        } catch (RuntimeException bug) {
            LOG.error("The simulator failed to answer {}. This is a bug in the simulator.", call.path(), bug);
            return new Done(Outcome.text(500, "text/plain", "The simulator failed: see its log."), null, false);
        }
    }

    private @Nullable Caller owner(Call call) {
        return call.path().equals(GETTOKEN) ? gettoken.owner(call.in()) : credentials.owner(call);
    }

    private Done gettoken(Call call) {
        frequency.countIp(call.in().ip(), call.path(), call.now());
        ObjectNode fields = gettoken.answer(call.in(), call.now());
        frequency.countCorp(call.in().queryOrEmpty("corpid"), call.path(), call.now());
        return answered(new ApiAnswer.Json(fields), call);
    }

    private Done routed(Call call) {
        if (!call.in().path().startsWith(PREFIX)) {
            return new Done(Outcome.notFound(), null, false);
        }
        ApiRoute service = router.service(call.path());
        ApiRoute route = service != null ? service : router.anywhere(call.path());
        if (route == null) {
            return new Done(Outcome.notFound(), null, false);
        }
        frequency.countIp(call.in().ip(), call.path(), call.now());
        Caller caller = route.accepts().isEmpty() ? null : credentials.caller(call, route);
        return service != null ? run(service, call, caller) : inCorp(call, caller);
    }

    private Done inCorp(Call call, @Nullable Caller caller) {
        if (caller == null) {
            Tenant owner = ownerOfRobot(call.in().queryOrEmpty("key"));
            frequency.countCorp(owner.corpId(), call.path(), call.now());
            return run(router.of(call.path(), owner), call, null);
        }
        Tenant tenant = world.tenants().get(caller.corpId());
        if (tenant == null) {
            throw new ApiError(40014, "invalid access_token");
        }
        ApiRoute route = router.of(call.path(), tenant);
        Admission.check(tenant, caller, route, call.in().ip());
        frequency.countCorp(tenant.corpId(), call.path(), call.now());
        return run(route, call, caller);
    }

    /** The corp whose robot is called; any other will refuse the key as well as the next. */
    private Tenant ownerOfRobot(String key) {
        return world.tenants().values().stream()
                .filter(tenant -> tenant.hasRobot().test(key))
                .findFirst()
                .orElseGet(() -> world.tenants().values().iterator().next());
    }

    private Done run(ApiRoute route, Call call, @Nullable Caller caller) {
        bodies.check(route, call.in());
        return answered(route.operation().answer(call.request(caller)), call);
    }

    private Done answered(ApiAnswer answer, Call call) {
        if (answer instanceof ApiAnswer.Binary binary) {
            return new Done(Outcome.binary(binary), 0, true);
        }
        if (answer instanceof ApiAnswer.Bare bare) {
            return new Done(Outcome.json(200, bare.fields()), 0, true);
        }
        ObjectNode fields = ((ApiAnswer.Json) answer).fields();
        ObjectNode whole = envelope.success(fields, call.json().wellFormed());
        return new Done(Outcome.json(200, whole), whole.path("errcode").asInt(), true);
    }

    private Done refused(ApiError refusal, Call call) {
        ObjectNode whole = envelope.refusal(refusal, call);
        return new Done(Outcome.json(200, whole), refusal.errcode(), false);
    }
}
