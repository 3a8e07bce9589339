// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.ExtendedCamelContext;
import org.apache.camel.spi.BeanIntrospection;
import org.apache.camel.spi.UriParam;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.util.SensitiveUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps secrets out of what Camel itself shows of options: the summary that camel-main logs when it starts, and its
 * consoles. In properties Camel masks whole names only, and knows few of ours.
 */
final class SecretNames {

    private static final Logger LOG = LoggerFactory.getLogger(SecretNames.class);
    private static final String MASKED = "xxxxxx";
    private static final String DEVELOPMENT = "dev";

    private static final Set<String> SECRETS = Stream.concat(
                    Stream.of("proxyAuthUsername", "proxyAuthPassword"),
                    Arrays.stream(WeworkSecrets.class.getDeclaredFields())
                            .filter(field -> field.isAnnotationPresent(UriParam.class)
                                    && field.getAnnotation(UriParam.class).secret())
                            .map(field -> field.getName()))
            .collect(Collectors.toUnmodifiableSet());

    /** Camel masks each name that is a part of these words, too: a port should be seen, unless there is such a secret. */
    private static final String SEEN = "port";

    private SecretNames() {}

    /** Before properties are read: Camel masks these names in the properties of components and beans. */
    static void mask(CamelContext context) {
        SECRETS.stream()
                .filter(option -> !option.toLowerCase(Locale.ROOT).contains(SEEN))
                .forEach(option -> mask(context, option));
    }

    /** The same for one option, when it is set. */
    static void mask(CamelContext context, String option) {
        String word = option.replace("-", "").toLowerCase(Locale.ROOT);
        if (SECRETS.stream().noneMatch(word::equalsIgnoreCase) || SensitiveUtils.containsSensitive(word)) {
            return;
        }
        ExtendedCamelContext extended = context.getCamelContextExtension();
        String known = extended.getAdditionalSensitiveKeywords();
        Set<String> words = new LinkedHashSet<>();
        if (known != null && !known.isBlank()) {
            words.addAll(Arrays.asList(known.split("\\s*,\\s*")));
        }
        if (words.add(word)) {
            extended.setAdditionalSensitiveKeywords(String.join(",", words));
        }
    }

    /** Camel's page of beans reads the getters of accounts; from now on it is given no secret. */
    static void maskBeans(CamelContext context) {
        BeanIntrospection present = PluginHelper.getBeanIntrospection(context);
        if (Proxy.isProxyClass(present.getClass())
                && Proxy.getInvocationHandler(present) instanceof MaskingIntrospection) {
            return;
        }
        context.getCamelContextExtension()
                .addContextPlugin(BeanIntrospection.class, (BeanIntrospection) Proxy.newProxyInstance(
                        SecretNames.class.getClassLoader(),
                        new Class<?>[] {BeanIntrospection.class},
                        new MaskingIntrospection(present)));
    }

    /** Says what cannot be masked, unless somebody develops. */
    static void warn(CamelContext context) {
        if (Boolean.TRUE.equals(context.isDevConsole())
                && !DEVELOPMENT.equals(context.getCamelContextExtension().getProfile())) {
            LOG.warn("Camel's developer console is on, and its page of properties shows secrets that have names such"
                    + " as contactSecret: switch it off in production (camel.main.devConsoleEnabled=false), or let"
                    + " the properties refer to entries of a vault or of the environment, as {{env:NAME}}");
        }
    }

    /** Answers as Camel's own does, but for the secrets of our beans. */
    private record MaskingIntrospection(BeanIntrospection camels) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
            try {
                Object answer = method.invoke(camels, arguments);
                if (method.getName().equals("getProperties")
                        && arguments[1] instanceof Map<?, ?> properties
                        && (arguments[0] instanceof WeworkSecrets || arguments[0] instanceof WeworkComponent)) {
                    mask(properties);
                }
                return answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        @SuppressWarnings("unchecked")
        private static void mask(Map<?, ?> properties) {
            ((Map<String, Object>) properties)
                    .replaceAll((name, value) -> value != null && SECRETS.contains(name) ? MASKED : value);
        }
    }
}
