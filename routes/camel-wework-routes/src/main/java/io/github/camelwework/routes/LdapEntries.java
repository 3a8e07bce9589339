// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.Control;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.PagedResultsControl;
import javax.naming.ldap.PagedResultsResponseControl;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a search, page by page: servers such as Active Directory cut a search off at 1,000 entries without an
 * error otherwise, and who is cut off would be taken for gone. Not safe for threads.
 */
final class LdapEntries implements Iterator<Map<String, Object>>, Closeable {

    private static final int PAGE = 500;

    private final LdapContext context;
    private final LdapSearch search;
    private @Nullable NamingEnumeration<SearchResult> page;
    private byte @Nullable [] cookie;

    /** Begins with the first page. */
    LdapEntries(LdapContext context, LdapSearch search) throws NamingException, IOException {
        this.context = context;
        this.search = search;
        turn();
    }

    @Override
    public boolean hasNext() {
        try {
            while (page != null) {
                if (page.hasMore()) {
                    return true;
                }
                cookie = cookie();
                if (cookie == null) {
                    close();
                } else {
                    turn();
                }
            }
            return false;
        } catch (NamingException | IOException e) {
            throw new IllegalStateException(
                    "The LDAP server ended the search early (%s), so the list is incomplete: see its log".formatted(e),
                    e);
        }
    }

    @Override
    public Map<String, Object> next() {
        if (!hasNext() || page == null) {
            throw new NoSuchElementException("there are no more entries");
        }
        try {
            return row(page.next());
        } catch (NamingException e) {
            throw new IllegalStateException("The LDAP server ended the search early (%s): see its log".formatted(e), e);
        }
    }

    // JNDI may make objects of what a server sends; the search asks for none (LdapRows), only for texts and bytes.
    @SuppressWarnings("BanJNDI")
    private void turn() throws NamingException, IOException {
        context.setRequestControls(
                new Control[] {new PagedResultsControl(PAGE, cookie == null ? new byte[0] : cookie, Control.CRITICAL)});
        page = context.search(search.base(), search.filter(), search.controls());
    }

    private byte @Nullable [] cookie() throws NamingException {
        Control[] controls = context.getResponseControls();
        for (Control control : controls == null ? new Control[0] : controls) {
            if (control instanceof PagedResultsResponseControl paged) {
                byte[] next = paged.getCookie();
                return next == null || next.length == 0 ? null : next;
            }
        }
        return null;
    }

    private static Map<String, Object> row(SearchResult entry) throws NamingException {
        Map<String, Object> row = new LinkedHashMap<>();
        NamingEnumeration<? extends Attribute> attributes =
                entry.getAttributes().getAll();
        while (attributes.hasMore()) {
            Attribute attribute = attributes.next();
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < attribute.size(); i++) {
                values.add(attribute.get(i));
            }
            row.put(attribute.getID(), values.size() == 1 ? values.get(0) : values);
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        page = null;
        try {
            context.close();
        } catch (NamingException e) {
            throw new IOException("The connection to the LDAP server cannot be closed.", e);
        }
    }
}
