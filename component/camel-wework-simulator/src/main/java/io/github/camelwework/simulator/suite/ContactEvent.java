// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.change.ContactChange;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Visibility;
import io.github.camelwework.simulator.directory.operation.Pseudonym;
import io.github.camelwework.simulator.event.CorpEvents;
import io.github.camelwework.simulator.suite.Suites.Customer;

/** A change of an address book as a provider gets it: ids and departments alone, of members in range (doc 90639). */
record ContactEvent(Customer customer, ContactChange change) {

    private static final String CHANGE_CONTACT = "change_contact";

    void tell(Suite suite, App app) {
        ObjectNode fields = change.cut();
        if (fields == null || !sees(app)) {
            return;
        }
        if (suite.isTemplate()) {
            ObjectNode content = customer.events().event(CorpEvents.SYSTEM, CHANGE_CONTACT);
            content.setAll(fields);
            customer.events().tell(app, content);
        } else {
            ObjectNode content = SuiteCallbacks.info(CHANGE_CONTACT).put("AuthCorpId", customer.corpId());
            content.setAll(fields);
            Member member = change.member();
            if (member != null) {
                content.put("OpenUserID", Pseudonym.OPEN_USERID.of(member));
            }
            suite.tell(content);
        }
    }

    private boolean sees(App app) {
        VisibleRange range = app.range();
        Visibility visibility =
                Visibility.of(customer.directory(), app.agentId(), range.users(), range.departments(), range.tags());
        Member member = change.member();
        return member == null || visibility.sees(member);
    }
}
