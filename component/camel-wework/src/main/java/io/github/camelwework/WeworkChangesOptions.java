// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.contact.endpoint.ChangesConsumer;
import io.github.camelwework.state.WeworkStateStore;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.UriParam;
import org.jspecify.annotations.Nullable;

/** What {@code wework:contact/changes} can be told beside when it polls; where states are kept, {@code contact/sync} shares. */
public abstract class WeworkChangesOptions extends WeworkCallbackOptions {

    @UriParam(
            label = "consumer",
            defaultValue = "false",
            description =
                    "For contact/changes: whether the first look at the directory tells everybody and everything that is there as created. Without it the first look tells nothing and is what later looks are compared with.")
    private boolean emitInitial;

    @UriParam(
            label = "advanced",
            description =
                    "For contact/changes, contact/sync and sends with CamelWeworkResumeKey: what keeps their state over restarts, a WeworkStateStore. Without it: files in stateDirectory if that is set, else the one WeworkStateStore of the registry, else files in .camel-wework/state below the home directory. Nodes of a cluster share a JdbcStateStore.")
    private @Nullable WeworkStateStore stateStore;

    @UriParam(
            label = "advanced",
            description =
                    "For contact/changes, contact/sync and sends with CamelWeworkResumeKey: the directory of the files that keep their state")
    private @Nullable String stateDirectory;

    @UriParam(
            label = "consumer,advanced",
            description =
                    "For contact/changes: the name under which its last view of the directory is kept. Without it: the ids of the route and of the context, if the context's was set. Routes of the same name in one store share the changes: one polls, the others stand by.")
    private @Nullable String stateKey;

    /** Whether the first look at the directory tells everything that is there. */
    public boolean isEmitInitial() {
        return emitInitial;
    }

    public void setEmitInitial(boolean emitInitial) {
        this.emitInitial = emitInitial;
    }

    /** What keeps states over restarts; null for files, or for the one store of the registry. */
    public @Nullable WeworkStateStore getStateStore() {
        return stateStore;
    }

    public void setStateStore(@Nullable WeworkStateStore stateStore) {
        this.stateStore = stateStore;
    }

    /** The directory of the files that keep states; null for the one below the home directory. */
    public @Nullable String getStateDirectory() {
        return stateDirectory;
    }

    public void setStateDirectory(@Nullable String stateDirectory) {
        this.stateDirectory = stateDirectory;
    }

    /** The name under which the last view is kept; null for one made of the route's id. */
    public @Nullable String getStateKey() {
        return stateKey;
    }

    public void setStateKey(@Nullable String stateKey) {
        this.stateKey = stateKey;
    }

    /** What keeps the state. */
    WeworkStateStore stateStore(CamelContext context) {
        return stateStore == null ? WeworkStateStore.of(context, stateDirectory) : stateStore;
    }

    /** The options of contact/changes. */
    ChangesConsumer.Settings changesSettings(CamelContext context) {
        return new ChangesConsumer.Settings(stateStore(context), stateKey, emitInitial);
    }
}
