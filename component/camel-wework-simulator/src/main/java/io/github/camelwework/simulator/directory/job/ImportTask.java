// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** One file, read and found sound, and what it will do to the book. */
interface ImportTask {

    /** How many rows the file has. */
    int rows();

    /** Changes the book and tells each row's outcome. A row that WeCom would refuse fails alone. */
    ArrayNode run();
}
