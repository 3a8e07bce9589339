// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.api;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The settings of the simulator; they can be changed while it runs. The defaults are WeCom's behaviour. */
public enum Setting {
    /** Seconds that an access token lives. */
    TOKEN_LIFE("tokenLife", 7_200),
    /** What a revoked token is answered: 40014, or 42001 as for one that ran out. */
    REVOKED_TOKEN_ERRCODE("revokedTokenErrcode", 40_014),
    /** How many refused gettoken calls within an hour block an address for an hour. */
    GETTOKEN_REFUSALS("gettokenRefusals", 2_000),
    /** On: bodies with {@code \}{@code uXXXX} escapes are refused with 40033; off: they are read. */
    STRICT_ESCAPES("strictEscapes", false),
    /** On: unknown departments of a new member are refused, as before 2024; off: they are created. */
    STRICT_DEPARTMENTS("strictDepartments", false),
    /** On: the contact-sync assistant may read members, as from an address of before 2022-08-15; off: 48009. */
    CONTACT_READS("contactReads", false),
    /** On: apps are given mobile, mail and the like, as those made before 2022-06-20 are. */
    PRIVATE_FIELDS("privateFields", false),
    /** Whether limits on frequency are enforced at all. */
    RATE_LIMITS("rateLimits", true),
    /** Calls a minute of one corp on one path (doc 90312). */
    CORP_PER_MINUTE("corpPerMinute", 10_000),
    /** Calls an hour of one corp on one path. */
    CORP_PER_HOUR("corpPerHour", 150_000),
    /** Calls a minute from one address on one path. */
    IP_PER_MINUTE("ipPerMinute", 20_000),
    /** Calls an hour from one address on one path. */
    IP_PER_HOUR("ipPerHour", 600_000),
    /** Person-sends a day of one app: 200 for each of the 500 accounts that a corp may have at first. */
    APP_PER_DAY("appPerDay", 100_000),
    /** Messages a minute of one app to one member; the excess is dropped in silence. */
    MEMBER_PER_MINUTE("memberPerMinute", 30),
    /** Messages an hour of one app to one member; the excess is dropped in silence. */
    MEMBER_PER_HOUR("memberPerHour", 1_000),
    /** Messages a minute of one group robot. */
    ROBOT_PER_MINUTE("robotPerMinute", 20),
    /** App chats that a corp may create a day. */
    CHAT_CREATES_PER_DAY("chatCreatesPerDay", 1_000),
    /** Updates of app chats that a corp may make an hour. */
    CHAT_UPDATES_PER_HOUR("chatUpdatesPerHour", 1_000),
    /** Person-sends a minute of all app chats of a corp. */
    APPCHAT_PER_MINUTE("appchatPerMinute", 20_000),
    /** Person-sends an hour of all app chats of a corp; WeCom's pages differ (docs 90312, 90248). */
    APPCHAT_PER_HOUR("appchatPerHour", 300_000),
    /** Messages a minute of one app to one member over all app chats; the excess is dropped in silence. */
    CHAT_MEMBER_PER_MINUTE("chatMemberPerMinute", 200),
    /** The same a day. */
    CHAT_MEMBER_PER_DAY("chatMemberPerDay", 10_000),
    /** JS tickets of one kind that a corp may fetch an hour. */
    TICKETS_PER_CORP("ticketsPerCorp", 400),
    /** JS tickets of one kind that one app may fetch an hour. */
    TICKETS_PER_APP("ticketsPerApp", 100),
    /** How often a minute an app may set the workbench data of one member. */
    WORKBENCH_PER_MINUTE("workbenchPerMinute", 10),
    /** For how many members a minute an app may set workbench data at once. */
    WORKBENCH_BATCH_PER_MINUTE("workbenchBatchPerMinute", 100_000),
    /** Milliseconds of real time within which a callback has to be answered (doc 90930). */
    CALLBACK_TIMEOUT("callbackTimeout", 5_000),
    /** How often a callback that was not received is tried again. */
    CALLBACK_RETRIES("callbackRetries", 3),
    /** Milliseconds of real time before it is tried again. */
    CALLBACK_RETRY_PAUSE("callbackRetryPause", 0),
    /** On: any status but 200 is tried again (doc 90238); off: only what had no answer (doc 90930). */
    CALLBACK_STATUS_RETRIES("callbackStatusRetries", true),
    /** On: change_contact has all fields, as for callbacks saved before 2022-08-15; off: ids and departments. */
    FULL_CONTACT_EVENTS("fullContactEvents", false),
    /** Milliseconds of real time before a smart robot is asked for more of a streamed reply. */
    STREAM_POLL_PAUSE("streamPollPause", 1_000),
    /** How many callbacks are under way at once; others wait. */
    CALLBACKS_AT_ONCE("callbacksAtOnce", 100),
    /** Milliseconds of real time within which the URL check has to be answered when a callback is saved. */
    URL_CHECK_TIMEOUT("urlCheckTimeout", 1_000),
    /** Bytes of a body; a larger one is refused with 40206. */
    MAX_BODY("maxBody", 64 << 20),
    /** Requests that the ledger keeps; the oldest go first. */
    LEDGER_ENTRIES("ledgerEntries", 100_000),
    /** Bytes of paths, queries and bodies that the ledger keeps; the oldest go first. */
    LEDGER_BYTES("ledgerBytes", 64 << 20),
    /** Bytes of media and pictures that a corp keeps; the oldest media go first, then the oldest pictures. */
    MEDIA_BYTES("mediaBytes", 256 << 20);

    private final String label;
    private final long initial;
    private final boolean flag;

    Setting(String label, long initial) {
        this.label = label;
        this.initial = initial;
        this.flag = false;
    }

    Setting(String label, boolean initial) {
        this.label = label;
        this.initial = initial ? 1 : 0;
        this.flag = true;
    }

    /**
     * The setting with that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Setting named(String label) {
        return Arrays.stream(values())
                .filter(setting -> setting.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no setting \"%s\": there are %s."
                        .formatted(
                                label,
                                Arrays.stream(values()).map(Setting::label).collect(Collectors.joining(", ")))));
    }

    /** Its name in the admin API and on the command line. */
    public String label() {
        return label;
    }

    /** Its value at the start; 1 and 0 for on and off. */
    public long initial() {
        return initial;
    }

    /** Whether it is on or off rather than a number. */
    public boolean isFlag() {
        return flag;
    }
}
