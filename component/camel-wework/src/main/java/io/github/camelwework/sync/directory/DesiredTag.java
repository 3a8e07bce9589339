// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.util.ArrayList;
import java.util.List;

/** A tag as the source wants it; what is absent is not to be changed. */
public record DesiredTag(String place, Fields fields) implements DesiredObject {

    @Override
    public List<String> identities() {
        List<String> all = new ArrayList<>(2);
        if (fields.containsKey("tagid")) {
            all.add("id:" + fields.text("tagid"));
        }
        if (!fields.text("tagname").isEmpty()) {
            all.add("name:" + fields.text("tagname"));
        }
        return all;
    }
}
