// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.callback.Callbacks;
import io.github.camelwework.simulator.callback.Push;
import io.github.camelwework.simulator.callback.model.Address;
import io.github.camelwework.simulator.callback.model.CallbackSettings;
import io.github.camelwework.simulator.callback.model.PushFormat;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two callbacks of a suite. Thread-safe. */
final class SuiteCallbacks {

    /** Stands for the corp in the address of the data callback. */
    private static final String CORP = "$CORPID$";

    private final String suiteId;
    private final String provider;
    private final Callbacks callbacks;
    private final InstantSource clock;
    private volatile @Nullable CallbackSettings command;
    private volatile @Nullable CallbackSettings data;

    SuiteCallbacks(String suiteId, String provider, Callbacks callbacks, InstantSource clock) {
        this.clock = clock;
        this.suiteId = suiteId;
        this.provider = provider;
        this.callbacks = callbacks;
    }

    void saveCommand(CallbackSettings wanted) {
        callbacks.check(new Address(holder("command"), wanted, provider, "", PushFormat.SUITE));
        command = wanted;
    }

    void saveData(CallbackSettings wanted) {
        callbacks.check(new Address(holder("data"), in(wanted, provider), provider, "", PushFormat.APP));
        data = wanted;
    }

    Optional<CallbackSettings> command() {
        return Optional.ofNullable(command);
    }

    Optional<CallbackSettings> data() {
        return Optional.ofNullable(data);
    }

    /** That of one corp. */
    Optional<CallbackSettings> dataIn(String corpId) {
        return data().map(settings -> in(settings, corpId));
    }

    /** Pushes an event to the provider (doc 97172); returns whether there is a command callback. */
    boolean tell(ObjectNode fields) {
        ObjectNode content = JsonNodeFactory.instance
                .objectNode()
                .put("SuiteId", suiteId)
                .put("InfoType", fields.path("InfoType").asText())
                .put("TimeStamp", clock.instant().getEpochSecond());
        content.setAll(fields);
        Optional<CallbackSettings> to = command();
        to.ifPresent(settings -> callbacks.push(
                Push.unanswered(new Address(holder("command"), settings, suiteId, "", PushFormat.SUITE), content)));
        return to.isPresent();
    }

    static ObjectNode info(String infoType) {
        return JsonNodeFactory.instance.objectNode().put("InfoType", infoType);
    }

    private String holder(String which) {
        return "the %s callback of suite %s".formatted(which, suiteId);
    }

    private static CallbackSettings in(CallbackSettings settings, String corpId) {
        String url = settings.url().toString();
        return settings.at(URI.create(url.replace(CORP, corpId)));
    }
}
