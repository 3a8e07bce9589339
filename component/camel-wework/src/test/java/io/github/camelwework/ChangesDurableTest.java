// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.contact.endpoint.ChangesConsumer;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.state.FileStateStore;
import io.github.camelwework.state.WeworkStateStore;
import io.github.camelwework.testing.Looks;
import io.github.camelwework.testing.LostLock;
import io.github.camelwework.testing.RandomChanges;
import io.github.camelwework.testing.ReplicatedDirectory;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Failures, crashes and restarts, and several nodes. */
class ChangesDurableTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path states;

    @TempDir
    Path images;

    @Test
    void an_event_that_failed_is_told_again_and_the_others_are_not() throws Exception {
        Looks looks = started("");
        changeALot();
        looks.whenTold(event -> {
            if ("dave".equals(event.get("UserID")) || "delete_user".equals(event.get("ChangeType"))) {
                throw new IllegalStateException("the system behind is down");
            }
        });
        assertThat(Looks.words(looks.look()))
                .containsExactly(
                        "create_party 20",
                        "create_user dave",
                        "create_user eve",
                        "update_tag 1",
                        "delete_user zhaoliu");

        looks.whenTold(event -> {});
        assertThat(Looks.words(looks.look())).containsExactly("create_user dave", "delete_user zhaoliu");
        assertThat(looks.look()).isEmpty();
    }

    @Test
    void what_changed_while_the_route_was_stopped_is_told_after_the_start() throws Exception {
        Looks looks = started("");
        wecom.context().getRouteController().stopRoute("changes");
        changeALot();
        wecom.context().getRouteController().startRoute("changes");

        assertThat(looks.look()).hasSize(5);
    }

    @Test
    void a_crash_at_any_event_loses_none_and_repeats_at_most_one() throws Exception {
        Looks looks = started("");
        changeALot();
        List<Path> crashes = new ArrayList<>();
        looks.whenTold(event -> crashes.add(image()));
        List<String> all = Looks.words(looks.look());
        crashes.add(image());
        assertThat(all).hasSize(5);

        for (int crash = 0; crash < crashes.size(); crash++) {
            List<String> after =
                    Looks.words(Looks.start(wecom.context(), "after" + crash, crashes.get(crash), "&stateKey=changes")
                            .look());
            // At the moment of the copy the route has this event, and nobody knows yet whether it was handled.
            assertThat(after).as("crash %d", crash).isEqualTo(all.subList(crash, all.size()));
        }
    }

    @Test
    void a_crash_in_the_first_look_begins_anew_or_goes_on() throws Exception {
        Looks looks = Looks.start(wecom.context(), states, "&emitInitial=true");
        List<Path> crashes = new ArrayList<>();
        looks.whenTold(event -> crashes.add(image()));
        List<String> all = Looks.words(looks.look());

        for (int crash = 0; crash < crashes.size(); crash += 6) {
            List<String> after = Looks.words(Looks.start(
                            wecom.context(), "after" + crash, crashes.get(crash), "&stateKey=changes&emitInitial=true")
                    .look());
            assertThat(after).as("crash %d", crash).isEqualTo(all.subList(crash, all.size()));
        }
    }

    @Test
    void a_long_journal_becomes_a_new_content() throws Exception {
        WeworkStateStore store = new FileStateStore(states);
        String key = "changes/" + wecom.simulator().corp().corpId() + "/changes";
        Looks looks = started("");
        change(directory -> {
            for (int i = 0; i < 1100; i++) {
                directory.addMember("m" + i, "成员" + i, List.of(2));
            }
        });

        assertThat(looks.look()).hasSize(1100);
        assertThat(store.journal(key)).isEmpty();
        assertThat(looks.look()).isEmpty();
    }

    @Test
    void of_two_nodes_one_looks_and_the_other_takes_over_when_it_stops() throws Exception {
        Looks first = started("");
        Looks second = Looks.start(wecom.context(), "second", states, "&stateKey=changes");
        changeALot();

        assertThat(second.look()).isEmpty();
        assertThat(first.look()).hasSize(5);

        first.consumer().suspend();
        change(directory -> directory.addMember("frank", "弗兰克", List.of(2)));
        assertThat(Looks.words(second.look())).containsExactly("create_user frank");
    }

    @Test
    void a_look_ends_before_the_next_event_when_the_route_stops() throws Exception {
        Looks looks = started("");
        changeALot();
        looks.whenTold(event -> looks.consumer().suspend());

        assertThat(looks.look()).hasSize(1);

        looks.whenTold(event -> {});
        looks.consumer().resume();
        assertThat(looks.look()).hasSize(4);
    }

    @Test
    void a_look_that_a_stop_cuts_short_keeps_the_state_until_its_last_event_is_remembered() throws Exception {
        Looks looks = started("");
        Looks second = Looks.start(wecom.context(), "second", states, "&stateKey=changes");
        changeALot();
        List<Integer> toldToTheSecond = new ArrayList<>();
        looks.whenTold(event -> {
            looks.consumer().suspend();
            try {
                toldToTheSecond.add(second.look().size());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(looks.look()).hasSize(1);
        assertThat(toldToTheSecond).containsExactly(0);
        assertThat(second.look()).hasSize(4);
    }

    @Test
    void who_lost_the_state_while_an_event_was_handled_does_not_touch_it() throws Exception {
        LostLock lost = new LostLock(new FileStateStore(states));
        wecom.context().getRegistry().bind("losing", lost);
        Looks looks = Looks.start(wecom.context(), states, "&stateStore=#losing");
        assertThat(looks.look()).isEmpty();
        changeALot();
        looks.whenTold(event -> lost.lose());

        assertThat(looks.look()).hasSize(1);
        looks.whenTold(event -> {});
        assertThat(looks.look()).hasSize(5);
    }

    @Test
    void routes_of_other_names_have_views_of_their_own() throws Exception {
        Looks one = started("");
        Looks other = Looks.start(wecom.context(), "other", states, "");
        assertThat(other.look()).isEmpty();
        changeALot();

        assertThat(one.look()).hasSize(5);
        assertThat(other.look()).hasSize(5);
    }

    @Test
    void the_one_store_of_the_registry_is_used() throws Exception {
        Path elsewhere = images.resolve("bound");
        wecom.context().getRegistry().bind("states", new FileStateStore(elsewhere));
        wecom.context().addRoutes(new org.apache.camel.builder.RouteBuilder() {
            @Override
            public void configure() {
                from("wework:contact/changes?initialDelay=1d").routeId("bound").to("log:changes");
            }
        });
        ((ChangesConsumer) wecom.context().getRoute("bound").getConsumer()).poll();

        try (Stream<Path> files = Files.list(elsewhere)) {
            assertThat(files).isNotEmpty();
        }
    }

    @Test
    void events_make_of_the_old_directory_the_new_one_whatever_changed() throws Exception {
        Looks looks = Looks.start(wecom.context(), states, "&emitInitial=true");
        ReplicatedDirectory replica = new ReplicatedDirectory();
        RandomChanges changes = new RandomChanges(7);
        for (int round = 0; round < 25; round++) {
            replica.apply(looks.look());
            change(changes::apply);
            replica.apply(looks.look());
            wecom.simulator().exclusively(() -> {
                replica.requireEqual(wecom.simulator().corp().directory());
                return true;
            });
        }
        assertThat(replica.seen())
                .isEqualTo(new HashSet<>(Set.of(
                        "create_user",
                        "update_user",
                        "delete_user",
                        "create_party",
                        "update_party",
                        "delete_party",
                        "update_tag")));
    }

    private Looks started(String options) throws Exception {
        Looks looks = Looks.start(wecom.context(), states, options);
        assertThat(looks.look()).isEmpty();
        return looks;
    }

    /** Five events: a department, two members, a tag, and a member who is gone. */
    private void changeALot() {
        change(directory -> {
            directory.addDepartment(20, 5, "华东");
            directory.addMember("dave", "大卫", List.of(20));
            directory.addMember("eve", "伊芙", List.of(20, 2));
            directory.updateTag(directory.tags().require(1).adding(Set.of("dave"), Set.of()));
            directory.removeMembers(List.of("zhaoliu"));
        });
    }

    private void change(Consumer<Directory> change) {
        wecom.simulator().exclusively(() -> {
            change.accept(wecom.simulator().corp().directory());
            return true;
        });
    }

    /** The states as a crash at this moment would leave them. */
    private Path image() {
        try {
            Path image = Files.createTempDirectory(images, "crash");
            try (Stream<Path> files = Files.list(states)) {
                for (Path file : files.toList()) {
                    Files.copy(file, image.resolve(file.getFileName()));
                }
            }
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
