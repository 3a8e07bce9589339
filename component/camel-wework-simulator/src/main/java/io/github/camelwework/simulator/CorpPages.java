// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.media.model.UploadedFile;
import io.github.camelwework.simulator.oauth.SignInCorp;
import io.github.camelwework.simulator.pages.Pages;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What pages show of the corps.
 *
 * @param corps by id; they may change
 */
record CorpPages(Map<String, SimulatedCorp> corps) implements Pages.Sources {

    @Override
    public Optional<SignInCorp> signIn(String corpId) {
        return Optional.ofNullable(corps.get(corpId)).map(SimulatedCorp::signIns);
    }

    @Override
    public Optional<UploadedFile> picture(String id) {
        return corps.values().stream()
                .flatMap(corp -> corp.media().picture(id).stream())
                .findFirst();
    }

    @Override
    public Optional<byte[]> exportFile(String id, Instant now) {
        return corps.values().stream()
                .flatMap(corp -> corp.exports().find(id, now).stream())
                .findFirst();
    }
}
