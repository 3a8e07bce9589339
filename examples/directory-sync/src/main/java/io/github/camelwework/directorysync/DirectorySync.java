// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.directorysync;

import io.github.camelwework.error.WeworkSyncRefusedException;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.main.Main;

/** Five steps: plan, apply, a changed file, a file that is cut off, and nothing to do. */
final class DirectorySync {

    private static final int STAFF = 1_000;

    private final SimulatedWecom wecom;
    private final HrFile files;
    private final PrintStream out;
    private final Main main = new Main();
    private boolean asExpected = true;

    /**
     * A run.
     *
     * @param folder for HR's files and the sync's state
     */
    DirectorySync(SimulatedWecom wecom, Path folder, PrintStream out) {
        this.wecom = wecom;
        this.files = new HrFile(folder);
        this.out = out;
        wecom.options().forEach((name, value) -> main.addInitialProperty("camel.component.wework." + name, value));
        main.addInitialProperty("directory-sync.state", folder.resolve("state").toString());
    }

    /**
     * Runs all steps.
     *
     * @return the exit code: 0 only if each did what it should
     */
    int run() throws IOException {
        main.start();
        try (ProducerTemplate camel = main.getCamelContext().createProducerTemplate()) {
            People people = new People(wecom.company());
            List<Person> now = people.first(STAFF);
            List<Person> later = people.aMonthLater(STAFF);
            plan(camel, "HR's list, 1,000 people in 60 departments", files.write("people.csv", now));
            apply(camel, "The same list", files.write("people.csv", now));
            plan(camel, "A month later", files.write("a-month-later.csv", later));
            apply(camel, "The same list", files.write("a-month-later.csv", later));
            refuse(camel, files.writeCutOff("cut-off.csv", later));
            SyncPlan none = plan(camel, "The whole list again", files.write("a-month-later.csv", later));
            asExpected &= none.isEmpty();
        } finally {
            main.stop();
        }
        out.println(asExpected ? "Each step did what it should." : "A step did not do what it should: see above.");
        return asExpected ? 0 : 1;
    }

    private SyncPlan plan(ProducerTemplate camel, String what, Path file) {
        title("plan", what, file);
        SyncPlan plan = camel.requestBody("direct:plan", file, SyncPlan.class);
        out.println(Excerpt.of(plan.toMarkdown()));
        return plan;
    }

    private void apply(ProducerTemplate camel, String what, Path file) {
        title("apply", what, file);
        SyncReport report = camel.requestBody("direct:apply", file, SyncReport.class);
        out.println("  " + report.summary());
        out.println("  " + report.failed().size() + " failed; calls: " + report.calls());
        state();
        asExpected &= report.failed().isEmpty();
    }

    private void refuse(ProducerTemplate camel, Path file) {
        title("apply", "A file that is cut off", file);
        int before = wecom.members();
        Exchange exchange =
                camel.request("direct:apply", message -> message.getMessage().setBody(file));
        if (exchange.getException() instanceof WeworkSyncRefusedException refused) {
            out.println("  refused: " + refused.getBrake());
            out.println("  " + refused.getMessage());
        } else {
            asExpected = false;
            out.println("  not refused: " + exchange.getException());
        }
        state();
        asExpected &= wecom.members() == before;
    }

    private void state() {
        out.println("  WeCom has %d members and %d departments.%n".formatted(wecom.members(), wecom.departments()));
    }

    private void title(String mode, String what, Path file) {
        out.println("== %s: %s (%s)%n".formatted(mode, what, file.getFileName()));
    }
}
