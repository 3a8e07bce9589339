// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.directorysync;

import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.MemberTrait;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** WeCom on this machine, with a corp in which there is nobody yet but its founder. */
final class SimulatedWecom implements AutoCloseable {

    private static final int ALERTS = 1_000_002;

    private final WeworkSimulator simulator = WeworkSimulator.builder().start();

    SimulatedWecom() {
        read(directory -> {
            List<String> others = directory.members().all().stream()
                    .filter(member -> !member.is(MemberTrait.CREATOR))
                    .map(Member::userid)
                    .toList();
            directory.removeMembers(others);
            return others;
        });
    }

    /** What the component is set up with. */
    Map<String, String> options() {
        App app = simulator.corp().app(ALERTS);
        return Map.of(
                "base-url", simulator.baseUrl(),
                "corp-id", simulator.corp().corpId(),
                "agent-id", String.valueOf(app.agentId()),
                "secret", app.secret(),
                "contact-secret", simulator.corp().contactSecret());
    }

    /** The name that paths of departments begin with. */
    String company() {
        return read(
                directory -> directory.departments().require(Department.ROOT).name());
    }

    int members() {
        return read(directory -> directory.members().count());
    }

    int departments() {
        return read(directory -> directory.departments().all().size());
    }

    private <T> T read(Function<Directory, T> reader) {
        return simulator.exclusively(() -> reader.apply(simulator.corp().directory()));
    }

    @Override
    public void close() {
        simulator.close();
    }
}
