// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

/** Feeds a route with samples, and notes each before it does. */
interface Feeder {

    /** The JMS property or header that holds a sample's id. */
    String ID = "sample";

    /** The name of the queue. */
    String QUEUE = "alerts";

    void feed() throws Exception;
}
