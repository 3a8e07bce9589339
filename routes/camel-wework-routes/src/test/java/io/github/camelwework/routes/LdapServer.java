// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.util.Map;
import javax.naming.Context;

/** An LDAP server in this JVM with people in it. */
final class LdapServer implements AutoCloseable {

    static final String PEOPLE = "ou=people,dc=example,dc=com";

    private static final String ADMINISTRATOR = "cn=admin";
    private static final String PASSWORD = "only in this test";

    private final InMemoryDirectoryServer server;

    LdapServer() throws LDAPException, LDIFException {
        InMemoryDirectoryServerConfig configuration = new InMemoryDirectoryServerConfig("dc=example,dc=com");
        configuration.addAdditionalBindCredentials(ADMINISTRATOR, PASSWORD);
        configuration.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("ldap"));
        configuration.setSchema(null);
        server = new InMemoryDirectoryServer(configuration);
        server.startListening();
        server.add("dn: dc=example,dc=com", "objectClass: domain", "dc: example");
        server.add("dn: " + PEOPLE, "objectClass: organizationalUnit", "ou: people");
    }

    void add(String uid, String name, String... attributes) throws LDAPException, LDIFException {
        String[] lines = new String[4 + attributes.length];
        lines[0] = "dn: uid=" + uid + "," + PEOPLE;
        lines[1] = "objectClass: person";
        lines[2] = "uid: " + uid;
        lines[3] = "cn: " + name;
        System.arraycopy(attributes, 0, lines, 4, attributes.length);
        server.add(lines);
    }

    /** The JNDI environment by which it is reached. */
    Map<String, Object> environment() {
        return Map.of(
                Context.PROVIDER_URL, "ldap://localhost:" + server.getListenPort(),
                Context.SECURITY_PRINCIPAL, ADMINISTRATOR,
                Context.SECURITY_CREDENTIALS, PASSWORD);
    }

    @Override
    public void close() {
        server.shutDown(true);
    }
}
