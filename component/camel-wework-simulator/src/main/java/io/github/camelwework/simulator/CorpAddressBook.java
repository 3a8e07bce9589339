// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.callback.model.Address;
import io.github.camelwework.simulator.callback.model.CallbackSettings;
import io.github.camelwework.simulator.callback.model.PushFormat;
import io.github.camelwework.simulator.change.Actor;
import io.github.camelwework.simulator.change.Administrator;
import io.github.camelwework.simulator.change.DirectoryObserver;
import io.github.camelwework.simulator.directory.Visibility;
import io.github.camelwework.simulator.directory.job.ImportJobs;
import io.github.camelwework.simulator.directory.job.JobReport;
import io.github.camelwework.simulator.directory.operation.DirectoryFamily;
import io.github.camelwework.simulator.directory.operation.ExportFamily;
import io.github.camelwework.simulator.event.CorpEvents;
import io.github.camelwework.simulator.media.model.Media;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The calls on the address book of one corp; each change is attributed to its actor. */
final class CorpAddressBook {

    private static final Logger LOG = LoggerFactory.getLogger(CorpAddressBook.class);

    private final SimulatedCorp corp;
    private final DirectoryObserver watch;
    private final ImportJobs imports;
    private final List<ApiRoute> routes;
    private final Administrator administrator;

    CorpAddressBook(SimulatedCorp corp, CorpEvents.Base base) {
        this.corp = corp;
        watch = new DirectoryObserver(
                corp.registry(), corp.events(), corp.settings(), app -> VisibleReceivers.of(app, corp.directory()));
        corp.directory().listener(watch);
        imports = new ImportJobs(corp.directory(), this::content, this::ended);
        DirectoryModes modes = new DirectoryModes(corp.settings(), corp.directory());
        Function<Caller, Visibility> ranges =
                caller -> VisibleReceivers.of(corp.app(caller.agentId()), corp.directory());
        routes = Stream.concat(
                        new DirectoryFamily(corp.directory(), ranges, imports).routes().stream(),
                        new ExportFamily(corp.directory(), ranges, corp.exports(), this::exported).routes().stream())
                .map(modes::before)
                .toList();
        administrator = new Administrator(corp.corpId(), routes, new Administrator.Book(corp.directory(), watch, base));
    }

    /** The lines of the table of paths. */
    List<ApiRoute> routes() {
        return routes.stream().map(this::watched).toList();
    }

    Administrator administrator() {
        return administrator;
    }

    DirectoryObserver watch() {
        return watch;
    }

    /** Ends the imports whose time is over. Used with the simulator's lock held. */
    void advance(Instant now) {
        if (imports.isDue(now)) {
            watch.during(Actor.ASSISTANT, () -> {
                imports.advance(now);
                return now;
            });
        }
    }

    private ApiRoute watched(ApiRoute route) {
        ApiOperation operation = route.operation();
        return new ApiRoute(route.path(), route.method(), route.accepts(), request -> {
            advance(request.now());
            Actor actor = request.requireCaller().kind() == TokenKind.CONTACT ? Actor.ASSISTANT : Actor.APP;
            return watch.during(actor, () -> operation.answer(request));
        });
    }

    private byte @Nullable [] content(String mediaId) {
        return corp.media()
                .find(mediaId, corp.clock().instant())
                .map(Media::content)
                .orElse(null);
    }

    private void ended(JobReport report) {
        ObjectNode content = batchResult(report.jobId(), report.kind().jobType());
        JobReport.Callback own = report.callback();
        if (own == null) {
            corp.events().tell(corp.contactAssistant(), content);
            return;
        }
        try {
            CallbackSettings settings = CallbackSettings.of(own.url(), own.token(), own.encodingAesKey());
            corp.events()
                    .tell(new Address("job " + report.jobId(), settings, corp.corpId(), "", PushFormat.APP), content);
        } catch (IllegalArgumentException e) {
            LOG.debug(
                    "The end of job {} is not pushed, because its callback is invalid: {}",
                    report.jobId(),
                    e.getMessage());
        }
    }

    private void exported(Caller owner, String jobId, String jobType) {
        App holder = corp.registry().holder(owner);
        if (holder != null) {
            corp.events().tell(holder, batchResult(jobId, jobType));
        }
    }

    private ObjectNode batchResult(String jobId, String jobType) {
        ObjectNode content = corp.events().event(CorpEvents.SYSTEM, "batch_job_result");
        content.putObject("BatchJob")
                .put("JobId", jobId)
                .put("JobType", jobType)
                .put("ErrCode", 0)
                .put("ErrMsg", "ok");
        return content;
    }
}
