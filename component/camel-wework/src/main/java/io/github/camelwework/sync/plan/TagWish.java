// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

/** A tag as the source wants it; what is absent is not to be changed. */
record TagWish(String place, Fields fields) {

    String identity() {
        return fields.containsKey("tagid") ? "id:" + fields.text("tagid") : "name:" + fields.text("tagname");
    }
}
