// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt.forClasses;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Options;
import org.jetbrains.lincheck.datastructures.StressOptions;

/**
 * Checks the operations of a class against a {@link SequentialTokens}, first in every interleaving of a model, then on
 * real threads. How long is set by system properties: seconds in each build, hours with
 * {@code -Dlincheck.iterations=500 -Dlincheck.invocations=20000}.
 */
public final class LincheckProgram {

    static final String ITERATIONS = "lincheck.iterations";
    static final String INVOCATIONS = "lincheck.invocations";

    private static final Set<String> WITH_SHARED_STATE = Stream.of(
                    TokenSlot.class, SlotState.class, FlightControl.class, Flight.class, LincheckSlot.class)
            .map(Class::getName)
            .collect(Collectors.toSet());

    private LincheckProgram() {}

    /** The class with the operations, and its specification, by their full names. */
    public static void main(String... names) throws ClassNotFoundException {
        Class<?> operations = Class.forName(names[0]);
        Class<?> specification = Class.forName(names[1]);
        options(new ModelCheckingOptions(), specification)
                .addGuarantee(forClasses(name -> !isWatched(name, operations))
                        .allMethods()
                        .ignore())
                .check(operations);
        options(new StressOptions(), specification).check(operations);
    }

    /** Two threads: those of the stress runs spin, and more than a computer has cores would wait for each other. */
    private static <O extends Options<O, ?>> O options(O options, Class<?> specification) {
        return options.iterations(Integer.getInteger(ITERATIONS, 10))
                .invocationsPerIteration(Integer.getInteger(INVOCATIONS, 100))
                .threads(2)
                .actorsPerThread(3)
                .actorsBefore(1)
                .actorsAfter(1)
                .minimizeFailedScenario(false)
                .sequentialSpecification(specification);
    }

    /** All else is immutable or the JDK's: looking into it would take most of the time and could find nothing. */
    private static boolean isWatched(String type, Class<?> operations) {
        return WITH_SHARED_STATE.contains(type)
                || type.equals(operations.getName())
                || type.startsWith("java.util.concurrent.atomic");
    }
}
