// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt.forClasses;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.StressOptions;

/**
 * How long and how wide the runs against {@link SequentialTokens} are: seconds in each build, hours with
 * {@code -Dlincheck.iterations=500 -Dlincheck.stressIterations=50 -Dlincheck.invocations=20000}.
 */
final class LincheckRuns {

    private static final int ITERATIONS = Integer.getInteger("lincheck.iterations", 10);
    /** Real threads take ten times as long for a scenario as the model does. */
    private static final int STRESS_ITERATIONS = Integer.getInteger("lincheck.stressIterations", 2);

    private static final int INVOCATIONS = Integer.getInteger("lincheck.invocations", 100);
    private static final Set<String> WITH_SHARED_STATE = Stream.of(
                    TokenSlot.class, SlotState.class, FlightControl.class, Flight.class, LincheckSlot.class)
            .map(Class::getName)
            .collect(Collectors.toSet());

    private LincheckRuns() {}

    static void checkModel(Class<?> test, Class<?> specification) {
        new ModelCheckingOptions()
                .iterations(ITERATIONS)
                .invocationsPerIteration(INVOCATIONS)
                .threads(2)
                .actorsPerThread(3)
                .actorsBefore(1)
                .actorsAfter(1)
                .minimizeFailedScenario(false)
                .sequentialSpecification(specification)
                .addGuarantee(forClasses(name -> !isWatched(name)).allMethods().ignore())
                .check(test);
    }

    /** All else is immutable or the JDK's: looking into it would take most of the time and could find nothing. */
    private static boolean isWatched(String type) {
        return WITH_SHARED_STATE.contains(type)
                || type.contains("LincheckTest")
                || type.startsWith("java.util.concurrent.atomic");
    }

    static void stress(Class<?> test, Class<?> specification) {
        new StressOptions()
                // Its threads spin: more of them than the two cores of a common CI would wait for each other.
                .iterations(STRESS_ITERATIONS)
                .invocationsPerIteration(INVOCATIONS)
                .threads(2)
                .actorsPerThread(3)
                .actorsBefore(1)
                .actorsAfter(1)
                .minimizeFailedScenario(false)
                .sequentialSpecification(specification)
                .check(test);
    }
}
