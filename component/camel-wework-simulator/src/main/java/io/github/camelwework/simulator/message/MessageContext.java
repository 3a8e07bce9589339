// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.app.Apps;
import io.github.camelwework.simulator.media.MediaStore;
import java.util.random.RandomGenerator;

/**
 * What the messages of one corp are built on.
 *
 * @param store the phones that they land on
 * @param names what enable_id_trans puts in the place of ids
 * @param random where ids come from
 */
public record MessageContext(
        Apps apps,
        ReceiverResolver receivers,
        MediaStore media,
        MessageStore store,
        IdNames names,
        RandomGenerator random,
        Settings settings) {}
