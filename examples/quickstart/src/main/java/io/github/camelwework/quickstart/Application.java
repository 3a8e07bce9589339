// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import java.nio.file.Path;
import org.apache.camel.main.Main;

/** The Camel application: three routes of the templates, which {@code application.properties} sets up. */
final class Application {

    static final String FOLDER_TO = "zhangsan";
    static final String SCHEDULE_TO = "alice";

    private final Main main = new Main();

    Application(Wecom wecom, Broker broker, Path folder) {
        wecom.properties().forEach((name, value) -> property("camel.component.wework." + name, value));
        property("quickstart.queue", Feeder.QUEUE);
        property("quickstart.folder", folder.toString());
        property("quickstart.folder-to", wecom.receiver(FOLDER_TO));
        property("quickstart.schedule-to", wecom.receiver(SCHEDULE_TO));
        main.bind("connectionFactory", broker.connections());
    }

    Main main() {
        return main;
    }

    void start(Report report) {
        main.configure().addRoutesBuilder(report);
        main.start();
    }

    /** Feeds no more reports; one that is on its way is finished. */
    void endSchedule() throws Exception {
        main.getCamelContext().getRouteController().stopRoute("schedule");
    }

    void stop() {
        main.stop();
    }

    private void property(String name, String value) {
        main.addInitialProperty(name, value);
    }
}
