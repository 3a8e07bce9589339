// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Audio that a member sent.
 *
 * @param mediaId for media/get, for three days
 * @param format amr, speex and others
 * @param fields all that WeCom sent, under its own names
 */
public record VoiceReceived(
        @Nullable String mediaId, @Nullable String format, Map<String, Object> fields) implements WeworkEvent {}
