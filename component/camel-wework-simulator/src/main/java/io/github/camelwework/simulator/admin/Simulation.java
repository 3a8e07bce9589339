// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import io.github.camelwework.simulator.aibot.SmartRobots;
import io.github.camelwework.simulator.answer.CannedAnswers;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.app.model.SystemApp;
import io.github.camelwework.simulator.callback.Callbacks;
import io.github.camelwework.simulator.change.Administrator;
import io.github.camelwework.simulator.chat.ChatStore;
import io.github.camelwework.simulator.chat.Robots;
import io.github.camelwework.simulator.event.CorpEvents;
import io.github.camelwework.simulator.fault.Faults;
import io.github.camelwework.simulator.ledger.Ledger;
import io.github.camelwework.simulator.member.AppUser;
import io.github.camelwework.simulator.message.MessageStore;
import io.github.camelwework.simulator.suite.Suites;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The simulator as the admin API sees it. */
public interface Simulation {

    /** Where it listens. */
    String baseUrl();

    /** Its time. */
    Time clock();

    /** The requests that it received. */
    Ledger ledger();

    /** The faults that are armed. */
    Faults faults();

    /** The provider of third-party apps, with its suites. */
    Suites suites();

    /** The callbacks that it pushed. */
    Callbacks callbacks();

    /** The answers that a test has set. */
    CannedAnswers answers();

    /** How it behaves. */
    Settings settings();

    /** The corp of a request that names none. */
    Corp corp();

    /**
     * A corp by its id.
     *
     * @throws IllegalArgumentException when there is none
     */
    Corp corp(String corpId);

    /** All corps, by id. */
    List<? extends Corp> corps();

    /**
     * Adds an empty corp.
     *
     * @throws IllegalArgumentException when the id is taken
     */
    Corp addCorp(String corpId);

    /** Ends the valid token of one app, and returns whether there was one. */
    boolean revokeToken(String corpId, int agentId);

    /** Ends every valid token, and returns how many there were. */
    int revokeAllTokens();

    /** How many tokens are valid. */
    long validTokens();

    /** Restores the state of the start. */
    void reset();

    /** A clock that can be moved and stopped. */
    interface Time {

        /** The time that it shows. */
        Instant instant();

        /** Moves it ahead. */
        void advance(Duration time);

        /** Stops it. */
        void freeze();

        /** Lets it go on. */
        void unfreeze();

        /** Whether it is stopped. */
        boolean isFrozen();
    }

    /** One corp. */
    interface Corp {

        /** Its id. */
        String corpId();

        /** The secret of its contact-sync assistant. */
        String contactSecret();

        /** Its contact-sync assistant. */
        App contactAssistant();

        /** Its own apps, by agentid. */
        List<App> apps();

        /**
         * One of its own apps.
         *
         * @throws IllegalArgumentException when it has no such app
         */
        App app(int agentId);

        /** One of WeCom's apps. */
        App app(SystemApp which);

        /** Adds an app. */
        App addApp(int agentId, String name, VisibleRange range);

        /** One of its members with one of its apps open. */
        AppUser user(String userid, int agentId);

        /** Its administrator. */
        Administrator administrator();

        /** Pushes events to its apps. */
        CorpEvents events();

        /** The messages on its members' phones. */
        MessageStore messages();

        /** Its group chats. */
        ChatStore chats();

        /** The robots in its groups. */
        Robots robots();

        /** Its smart robots. */
        SmartRobots smartRobots();

        /** A new code, such as WeCom adds to events of that purpose. */
        String newCode(String purpose);
    }
}
