// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import javax.naming.directory.SearchControls;

/** What is searched, and what of it is given back. */
record LdapSearch(String base, String filter, SearchControls controls) {}
