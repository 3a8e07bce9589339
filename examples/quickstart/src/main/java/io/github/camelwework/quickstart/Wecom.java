// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.camel.main.Main;

/** Where the messages go. */
interface Wecom extends AutoCloseable {

    /** What it is and where, for a person. */
    String describe();

    /** The component's properties, by name. */
    Map<String, String> properties();

    /** Who gets what is meant for a member of the made-up corp. */
    String receiver(String userid);

    /** Lets it know of the application before that starts, and hears of each message that arrives. */
    void watch(Main application, Deliveries deliveries, Consumer<Arrival> listener);

    @Override
    void close();

    static Wecom of(Settings settings) {
        return settings.account() == null ? new SimulatedWecom() : new RealWecom(settings.account());
    }
}
