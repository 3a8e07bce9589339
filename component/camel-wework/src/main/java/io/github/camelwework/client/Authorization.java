// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.secret.Secret;

/** What a request shows to be let in: a query parameter of WeCom's and its value. */
record Authorization(String parameter, Secret value) {}
