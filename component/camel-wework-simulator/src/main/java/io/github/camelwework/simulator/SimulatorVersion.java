// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that stands in the manifest of the simulator's jar. */
final class SimulatorVersion implements IVersionProvider {

    /** Made by picocli. */
    SimulatorVersion() {}

    @Override
    public String[] getVersion() {
        String version = Objects.requireNonNullElse(
                SimulatorVersion.class.getPackage().getImplementationVersion(), "(not packaged)");
        return new String[] {"camel-wework-simulator " + version};
    }
}
