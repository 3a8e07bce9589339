// SPDX-License-Identifier: Apache-2.0
/** Fixtures that tests share: clients, a receiver and a file server to use the simulator with, and a corp without HTTP. */
package io.github.camelwework.simulator.testing;
