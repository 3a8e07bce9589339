// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.directory.SearchControls;
import javax.naming.ldap.InitialLdapContext;
import javax.naming.ldap.LdapContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.CamelContextHelper;

/**
 * Searches an LDAP directory and leaves the entries as the body: an Iterator of Maps, one page of the server's in memory.
 * The properties {@code weworkLdap} (the bean with the JNDI environment), {@code weworkLdapBase}, {@code weworkLdapFilter} and
 * {@code weworkLdapAttributes} of the exchange say what is searched. Thread-safe.
 */
public final class LdapRows implements Processor {

    static final String ENVIRONMENT = "weworkLdap";
    static final String BASE = "weworkLdapBase";
    static final String FILTER = "weworkLdapFilter";
    static final String ATTRIBUTES = "weworkLdapAttributes";

    private static final String FACTORY = "com.sun.jndi.ldap.LdapCtxFactory";

    /** A processor without state. */
    public LdapRows() {}

    @Override
    public void process(Exchange exchange) throws Exception {
        List<String> attributes = Stream.of(property(exchange, ATTRIBUTES).split(",", -1))
                .map(String::strip)
                .toList();
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningObjFlag(false);
        controls.setReturningAttributes(attributes.toArray(String[]::new));
        LdapSearch search = new LdapSearch(property(exchange, BASE), property(exchange, FILTER), controls);
        LdapContext context = context(exchange);
        exchange.getMessage().setBody(new LdapEntries(context, search));
    }

    // JNDI takes nothing but a Hashtable.
    @SuppressWarnings("JdkObsolete")
    private static LdapContext context(Exchange exchange) throws NamingException {
        Map<?, ?> given =
                CamelContextHelper.mandatoryLookup(exchange.getContext(), property(exchange, ENVIRONMENT), Map.class);
        Hashtable<Object, Object> environment = new Hashtable<>(given);
        environment.putIfAbsent(Context.INITIAL_CONTEXT_FACTORY, FACTORY);
        return new InitialLdapContext(environment, null);
    }

    private static String property(Exchange exchange, String name) {
        return exchange.getProperty(name, "", String.class);
    }
}
