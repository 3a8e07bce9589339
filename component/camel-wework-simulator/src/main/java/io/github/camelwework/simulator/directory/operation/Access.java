// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.DirectorySettings.ContactReads;
import io.github.camelwework.simulator.directory.DirectorySettings.PrivateFields;
import io.github.camelwework.simulator.directory.Refusal;
import io.github.camelwework.simulator.directory.Visibility;
import java.util.Set;
import java.util.function.Function;

/** The address book, and what of it a caller may see. */
record Access(Directory directory, Function<Caller, Visibility> appRanges) {

    static final Set<TokenKind> CONTACT = Set.of(TokenKind.CONTACT);
    static final Set<TokenKind> ANY = Set.of(TokenKind.APP, TokenKind.CONTACT, TokenKind.THIRD_PARTY);

    /** What the caller sees: an app its range, the contact-sync assistant everything. */
    Visibility visibility(ApiRequest request) {
        Caller caller = request.requireCaller();
        return caller.kind() == TokenKind.CONTACT ? Visibility.all(directory) : appRanges.apply(caller);
    }

    /** The same for reads of details, which the contact-sync assistant may not make from a new address. */
    Visibility detailVisibility(ApiRequest request) {
        Refusal.CONTACT_READ_REFUSED.when(request.requireCaller().kind() == TokenKind.CONTACT
                && directory.settings().contactReads() == ContactReads.REFUSED);
        return visibility(request);
    }

    boolean showsPrivateFields(ApiRequest request) {
        return request.requireCaller().kind() == TokenKind.CONTACT
                || directory.settings().privateFields() == PrivateFields.SHOWN;
    }
}
