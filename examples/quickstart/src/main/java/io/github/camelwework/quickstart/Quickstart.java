// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run: starts everything, feeds it, prints what arrives, and says at the end what did not. */
final class Quickstart {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Settings settings;
    private final PrintStream out;
    private final Duration patience;
    private final Clock clock = Environment.clock();
    private final Deliveries deliveries = new Deliveries();
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    Quickstart(Settings settings, PrintStream out) {
        this(settings, out, PATIENCE);
    }

    /**
     * A run.
     *
     * @param patience how long to wait at the end for what has not arrived
     */
    Quickstart(Settings settings, PrintStream out, Duration patience) {
        this.settings = settings;
        this.out = out;
        this.patience = patience;
    }

    /**
     * Runs until it is ended or the duration is over.
     *
     * @return the exit code
     */
    int run() {
        try (Wecom wecom = Wecom.of(settings)) {
            Path folder = Files.createTempDirectory("wework-quickstart-");
            try {
                run(wecom, folder);
            } finally {
                delete(folder);
            }
            Summary summary = deliveries.summary();
            out.println();
            out.println(summary.text());
            return summary.exitCode();
        } catch (Exception e) {
            throw new IllegalStateException("The quickstart could not run: " + e.getMessage(), e);
        } finally {
            ended.countDown();
        }
    }

    /** Ends the run and waits for its summary. */
    void end() {
        end.countDown();
        try {
            ended.await(patience.toMillis() * 2, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Wecom wecom, Path folder) throws Exception {
        Broker broker = Broker.start();
        Application application = new Application(wecom, broker, folder);
        try {
            wecom.watch(application.main(), deliveries, this::arrived);
            application.start(new Report(deliveries, wecom.receiver(Application.SCHEDULE_TO)));
            introduce(wecom, folder);
            feed(wecom, broker, folder);
            waitForTheEnd();
            application.endSchedule();
            deliveries.await(patience);
        } finally {
            application.stop();
            broker.stop();
        }
    }

    private void feed(Wecom wecom, Broker broker, Path folder) throws IOException {
        String time = LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
        new QueueFeeder(broker.connections(), deliveries, wecom::receiver, time).feed();
        FolderFeeder files = new FolderFeeder(folder, deliveries, wecom.receiver(Application.FOLDER_TO), time);
        if (!files.canNameFilesInChinese()) {
            out.println("Files have plain names: under this locale Java knows no others. LC_ALL=C.UTF-8 changes that.");
        }
        files.feed();
    }

    private void introduce(Wecom wecom, Path folder) {
        out.println("A queue, a folder and a schedule reach members' phones.");
        out.println("  WeCom     " + wecom.describe());
        out.println("  queue     " + Feeder.QUEUE + ", in an Artemis broker inside this program");
        out.println("  folder    " + folder + ": a file that you drop there is sent too");
        out.println("  schedule  a report every 3 seconds");
        out.println(settings.duration() == null ? "Ctrl-C ends it." : "It ends by itself.");
        out.println();
    }

    private void arrived(Arrival arrival) {
        deliveries.arrived(arrival);
        out.println(Line.of(arrival, clock.getZone()));
    }

    private void waitForTheEnd() throws InterruptedException {
        if (settings.duration() == null) {
            end.await();
        } else {
            end.await(settings.duration().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
