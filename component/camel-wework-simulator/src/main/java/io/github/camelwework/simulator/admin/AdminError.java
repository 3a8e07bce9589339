// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

/** A request that the admin API refuses, with the reason and the remedy. */
final class AdminError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String remedy;

    AdminError(int status, String problem, String remedy) {
        super(problem, null, false, false);
        this.status = status;
        this.remedy = remedy;
    }

    int status() {
        return status;
    }

    String remedy() {
        return remedy;
    }
}
