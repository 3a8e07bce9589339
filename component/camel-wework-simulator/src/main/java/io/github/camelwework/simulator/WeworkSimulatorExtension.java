// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts a simulator on a free port for a test class, stops it afterwards, and hands it to test methods that have a
 * {@link WeworkSimulator} parameter. Register it with {@code @ExtendWith}, or as a static field:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final WeworkSimulatorExtension wecom = WeworkSimulatorExtension.create().resetBeforeEach();
 * }</pre>
 */
public final class WeworkSimulatorExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, ParameterResolver {

    private final WeworkSimulator.Builder builder;
    private boolean resets;
    private int depth;
    private @Nullable WeworkSimulator simulator;

    /** A simulator with all defaults; for {@code @ExtendWith}. */
    public WeworkSimulatorExtension() {
        this(WeworkSimulator.builder());
    }

    private WeworkSimulatorExtension(WeworkSimulator.Builder builder) {
        this.builder = builder;
    }

    /** A simulator with all defaults. */
    public static WeworkSimulatorExtension create() {
        return new WeworkSimulatorExtension();
    }

    /** A simulator as the builder says. */
    public static WeworkSimulatorExtension of(WeworkSimulator.Builder builder) {
        return new WeworkSimulatorExtension(builder);
    }

    /** Resets the simulator before each test, so that tests see nothing of each other; secrets stay the same. */
    public WeworkSimulatorExtension resetBeforeEach() {
        resets = true;
        return this;
    }

    /**
     * The running simulator.
     *
     * @throws IllegalStateException when it does not run
     */
    public synchronized WeworkSimulator simulator() {
        if (simulator == null) {
            throw new IllegalStateException("The simulator runs from before the first test of the class to after the "
                    + "last: declare the extension's field static, and ask for the simulator inside a test or later.");
        }
        return simulator;
    }

    @Override
    public synchronized void beforeAll(ExtensionContext context) {
        // Nested classes come here too and share the simulator of the outermost.
        depth++;
        if (simulator == null) {
            simulator = builder.start();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (resets) {
            simulator().reset();
        }
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
        depth--;
        if (depth == 0 && simulator != null) {
            simulator.close();
            simulator = null;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == WeworkSimulator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return simulator();
    }
}
