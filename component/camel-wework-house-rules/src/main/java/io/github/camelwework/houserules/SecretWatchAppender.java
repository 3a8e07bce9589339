// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.Core;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.config.plugins.PluginAttribute;
import org.apache.logging.log4j.core.config.plugins.PluginFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads every log event of a test run at every level, exceptions and their causes included, and keeps those that show a
 * secret or a token of the simulator. Keeping only these makes TRACE affordable for thousands of calls.
 */
@Plugin(name = "SecretWatch", category = Core.CATEGORY_NAME, elementType = Appender.ELEMENT_TYPE)
public final class SecretWatchAppender extends AbstractAppender {

    /** All secrets of the simulator begin so, and all its tokens. */
    static final List<String> MARKERS = List.of("sim-secret-", "sim-token-");

    private static final AtomicLong SEEN = new AtomicLong();
    private static final List<String> LEAKS = new CopyOnWriteArrayList<>();

    private SecretWatchAppender(String name) {
        super(name, null, null, true, Property.EMPTY_ARRAY);
    }

    /** Called by Log4j. */
    @PluginFactory
    public static SecretWatchAppender create(@PluginAttribute("name") @Nullable String name) {
        return new SecretWatchAppender(name == null ? "SecretWatch" : name);
    }

    @Override
    public void append(LogEvent event) {
        SEEN.incrementAndGet();
        String text = event.getMessage().getFormattedMessage();
        if (isLeak(text)
                || isLeak(event.getContextData().toString())
                || (event.getThrown() != null && isLeak(stackTrace(event)))) {
            LEAKS.add(event.getLevel() + " " + event.getLoggerName() + " " + text);
        }
    }

    private static boolean isLeak(String text) {
        return MARKERS.stream().anyMatch(text::contains);
    }

    private static String stackTrace(LogEvent event) {
        StringWriter text = new StringWriter();
        event.getThrown().printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** How many events it has read. */
    static long seen() {
        return SEEN.get();
    }

    /** What leaked since the last time. */
    static List<String> takeLeaks() {
        List<String> leaks = List.copyOf(LEAKS);
        LEAKS.removeAll(leaks);
        return leaks;
    }
}
