// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.contact.endpoint.ChangesConsumer;
import io.github.camelwework.state.WeworkStateStore;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.UriParam;
import org.jspecify.annotations.Nullable;

/** The options of {@code wework:contact/changes} except those of polling, and the place of states, which {@code contact/sync} shares. */
public abstract class WeworkChangesOptions extends WeworkCallbackOptions {

    @UriParam(
            label = "consumer",
            defaultValue = "false",
            description =
                    "For contact/changes: whether the first poll emits all existing objects as created. If not, the first poll emits nothing and is the basis of later comparisons.")
    private boolean emitInitial;

    @UriParam(
            label = "advanced",
            description =
                    "For contact/changes, contact/sync and sends with CamelWeworkResumeKey: the WeworkStateStore that keeps their state across restarts. By default: files in stateDirectory if that is set, else the only WeworkStateStore of the registry, else files in .camel-wework/state below the home directory. Nodes of a cluster share a JdbcStateStore.")
    private @Nullable WeworkStateStore stateStore;

    @UriParam(
            label = "advanced",
            description =
                    "For contact/changes, contact/sync and sends with CamelWeworkResumeKey: the directory of the files that keep their state")
    private @Nullable String stateDirectory;

    @UriParam(
            label = "consumer,advanced",
            description =
                    "For contact/changes: the name under which the last view of the directory is kept; by default the ids of the route and, if set, of the context. Routes with the same name in one store share the changes: one polls, the others wait.")
    private @Nullable String stateKey;

    /** Whether the first poll emits all existing objects as created. */
    public boolean isEmitInitial() {
        return emitInitial;
    }

    public void setEmitInitial(boolean emitInitial) {
        this.emitInitial = emitInitial;
    }

    /** The store that keeps states across restarts; null for files, or for the only store of the registry. */
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

    /** The name under which the last view is kept; null for one made from the route's id. */
    public @Nullable String getStateKey() {
        return stateKey;
    }

    public void setStateKey(@Nullable String stateKey) {
        this.stateKey = stateKey;
    }

    /** The store of the state. */
    WeworkStateStore stateStore(CamelContext context) {
        return stateStore == null ? WeworkStateStore.of(context, stateDirectory) : stateStore;
    }

    /** The options of contact/changes. */
    ChangesConsumer.Settings changesSettings(CamelContext context) {
        return new ChangesConsumer.Settings(stateStore(context), stateKey, emitInitial);
    }
}
