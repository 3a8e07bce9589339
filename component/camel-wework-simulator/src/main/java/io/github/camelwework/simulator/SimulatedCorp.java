// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.admin.Simulation;
import io.github.camelwework.simulator.aibot.SmartRobots;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.Apps;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.app.model.SystemApp;
import io.github.camelwework.simulator.callback.Callbacks;
import io.github.camelwework.simulator.change.Administrator;
import io.github.camelwework.simulator.chat.ChatStore;
import io.github.camelwework.simulator.chat.Robots;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.export.ExportFiles;
import io.github.camelwework.simulator.event.CorpEvents;
import io.github.camelwework.simulator.media.MediaStore;
import io.github.camelwework.simulator.member.AppUser;
import io.github.camelwework.simulator.member.MemberDesk;
import io.github.camelwework.simulator.message.Cards;
import io.github.camelwework.simulator.message.MessageContext;
import io.github.camelwework.simulator.message.MessageStore;
import io.github.camelwework.simulator.message.PassiveReplies;
import io.github.camelwework.simulator.oauth.Grants;
import io.github.camelwework.simulator.oauth.SignInCorp;
import io.github.camelwework.simulator.workbench.Workbench;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** One corp of the simulator, with its apps, its secrets and its data. Thread-safe, except the address book. */
public final class SimulatedCorp implements Simulation.Corp {

    private static final int SECRET_CHARACTERS = 32;

    /** What all corps of a simulator share. */
    record World(
            RandomGenerator random,
            Settings settings,
            Callbacks callbacks,
            CorpEvents.Base base,
            Supplier<String> url) {}

    private final String corpId;
    private final String contactSecret;
    private final Callbacks callbacks;
    private final Apps apps;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final Settings settings;
    private final Directory directory;
    private final MediaStore media;
    private final MessageStore messages = new MessageStore();
    private final ChatStore chats = new ChatStore();
    private final Robots robots;
    private final ExportFiles exports;
    private final Workbench workbench;
    private final SignInCorp signIns;
    private final Cards cards;
    private final CorpEvents events;
    private final CorpAddressBook addressBook;
    private final MemberDesk desk;
    private final SmartRobots smartRobots;

    SimulatedCorp(String corpId, World world) {
        this.settings = world.settings();
        this.corpId = corpId;
        this.random = world.random();
        this.clock = world.base().clock();
        this.callbacks = world.callbacks();
        this.directory = new Directory(corpId);
        this.media = new MediaStore(random, () -> settings.number(Setting.MEDIA_BYTES));
        this.robots = new Robots(random);
        this.exports = new ExportFiles(random);
        this.workbench = new Workbench(settings);
        this.contactSecret = newSecret();
        this.apps = new Apps(corpId, contactSecret, callbacks);
        for (SystemApp each : SystemApp.values()) {
            apps.addSystem(each, newSecret());
        }
        this.signIns = new SignInCorp(corpId, apps, directory, new Grants(random));
        this.cards = new Cards(random);
        this.events = new CorpEvents(corpId, callbacks, new PassiveReplies(messageContext()), world.base());
        this.addressBook = new CorpAddressBook(this, world.base());
        this.desk = new MemberDesk(
                events,
                directory,
                media,
                messages,
                cards,
                app -> VisibleReceivers.of(app, directory),
                world.base(),
                world.url());
        this.smartRobots = new SmartRobots(new SmartRobots.World(callbacks, messages, clock, random, settings));
    }

    /** Its id, {@code corpid} to gettoken. */
    @Override
    public String corpId() {
        return corpId;
    }

    /** The secret of its contact-sync assistant (通讯录同步). */
    @Override
    public String contactSecret() {
        return contactSecret;
    }

    /** Its contact-sync assistant (通讯录同步助手), which gets the events of the address book. */
    @Override
    public App contactAssistant() {
        return Objects.requireNonNull(apps.assistant());
    }

    /** One of WeCom's own apps, such as 客户联系: its secret, its trusted addresses, whether it is stopped. */
    @Override
    public App app(SystemApp which) {
        return apps.system(which);
    }

    /** Its address book, not thread-safe: while requests come in, use it within {@link WeworkSimulator#exclusively}. */
    public Directory directory() {
        return directory;
    }

    /** The messages on its members' phones. */
    @Override
    public MessageStore messages() {
        return messages;
    }

    /** The group chats that its apps have created. */
    @Override
    public ChatStore chats() {
        return chats;
    }

    /** The robots in its groups. */
    @Override
    public Robots robots() {
        return robots;
    }

    /** Its smart robots (智能机器人); none at the start. */
    @Override
    public SmartRobots smartRobots() {
        return smartRobots;
    }

    /** What its apps show on the members' workbenches (工作台). */
    public Workbench workbench() {
        return workbench;
    }

    /** The temporary files of its apps. */
    public MediaStore media() {
        return media;
    }

    /** All its apps, by agentid. */
    @Override
    public List<App> apps() {
        return apps.all();
    }

    /**
     * One of its apps, to look at or to change: its range, its trusted addresses, whether it is stopped.
     *
     * @throws IllegalArgumentException when it has no such app
     */
    @Override
    public App app(int agentId) {
        App app = apps.find(agentId);
        if (app == null) {
            throw new IllegalArgumentException("Corp %s has no app %d: it has %s."
                    .formatted(
                            corpId,
                            agentId,
                            apps.all().stream()
                                    .map(each -> String.valueOf(each.agentId()))
                                    .collect(Collectors.joining(", "))));
        }
        return app;
    }

    /**
     * Adds an app with a secret of its own.
     *
     * @throws IllegalArgumentException when the agentid is taken
     */
    @Override
    public App addApp(int agentId, String name, VisibleRange range) {
        return apps.add(agentId, newSecret(), App.Profile.named(name), range);
    }

    /**
     * One of its members with one of its apps open, to type, click and press; each action is pushed as a callback.
     *
     * @throws IllegalArgumentException when it has no such app
     */
    @Override
    public AppUser user(String userid, int agentId) {
        return desk.user(userid, app(agentId));
    }

    /** Its administrator, whose changes are pushed as callbacks; changes made at {@link #directory()} itself are not. */
    @Override
    public Administrator administrator() {
        return addressBook.administrator();
    }

    /** Pushes any event to its apps. */
    @Override
    public CorpEvents events() {
        return events;
    }

    CorpAddressBook addressBook() {
        return addressBook;
    }

    Cards cards() {
        return cards;
    }

    MessageContext messageContext() {
        return new MessageContext(
                apps,
                new VisibleReceivers(directory),
                media,
                messages,
                new DirectoryNames(directory),
                random,
                settings);
    }

    ExportFiles exports() {
        return exports;
    }

    @Override
    public String newCode(String purpose) {
        return "sim-code-%s-%016x".formatted(purpose, random.nextLong());
    }

    RandomGenerator random() {
        return random;
    }

    /** The simulator's time. */
    InstantSource clock() {
        return clock;
    }

    /** Its members as the authorisation pages know them. */
    SignInCorp signIns() {
        return signIns;
    }

    Settings settings() {
        return settings;
    }

    Apps registry() {
        return apps;
    }

    private String newSecret() {
        StringBuilder secret = new StringBuilder("sim-secret-");
        random.ints(SECRET_CHARACTERS, 0, Character.MAX_RADIX)
                .forEach(digit -> secret.append(Character.forDigit(digit, Character.MAX_RADIX)));
        return secret.toString();
    }
}
