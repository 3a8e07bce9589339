// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.fault.Faults;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A simulator, and how a Camel application reaches it as the app "Alerts". */
public final class Wecom implements AutoCloseable {

    private static final int ALERTS = 1000002;

    private final WeworkSimulator simulator = WeworkSimulator.builder().start();

    public Map<String, String> properties() {
        return Map.of(
                "camel.component.wework.base-url", simulator.baseUrl(),
                "camel.component.wework.corp-id", simulator.corp().corpId(),
                "camel.component.wework.agent-id", String.valueOf(ALERTS),
                "camel.component.wework.secret", secret(),
                "camel.component.wework.contact-secret", simulator.corp().contactSecret());
    }

    public String secret() {
        return simulator.corp().app(ALERTS).secret();
    }

    /** What goes wrong with the sends from now on. */
    public Faults.Target sends() {
        return simulator.faults().on("message/send");
    }

    /** What goes wrong with the lists of members from now on. */
    public Faults.Target reads() {
        return simulator.faults().on("user/list");
    }

    /** Changes the directory. */
    public void directory(Consumer<Directory> change) {
        simulator.exclusively(() -> {
            change.accept(simulator.corp().directory());
            return true;
        });
    }

    /** Changes whom the app may see. */
    void range(Integer... departments) {
        simulator.corp().app(ALERTS).range(new VisibleRange(Set.of(), Set.of(departments), Set.of()));
    }

    /** How many members there are. */
    public int members() {
        return simulator.exclusively(
                () -> simulator.corp().directory().members().all().size());
    }

    /** How many of them may log in. */
    public long activeMembers() {
        return simulator.exclusively(() -> simulator.corp().directory().members().all().stream()
                .filter(Member::isEnabled)
                .count());
    }

    /** Removes everybody but one. */
    public void keepOnly(String userid) {
        directory(directory -> directory.removeMembers(directory.members().all().stream()
                .map(Member::userid)
                .filter(member -> !member.equals(userid))
                .toList()));
    }

    public void heal() {
        simulator.faults().clear();
    }

    public List<Landed> phone(String userid) {
        return simulator.corp().messages().messages(userid).stream()
                .map(Wecom::landed)
                .toList();
    }

    public int sendCalls() {
        return simulator.ledger().calls("message/send").size();
    }

    private static Landed landed(PhoneMessage message) {
        String type = message.content().msgtype();
        return message.content().media().isEmpty()
                ? new Landed(type, message.text())
                : new Landed(type, message.content().media().get(0).name());
    }

    @Override
    public void close() {
        simulator.close();
    }
}
