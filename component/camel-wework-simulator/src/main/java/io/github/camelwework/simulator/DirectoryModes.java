// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.DirectorySettings.ContactReads;
import io.github.camelwework.simulator.directory.DirectorySettings.PrivateFields;
import io.github.camelwework.simulator.directory.DirectorySettings.UnknownDepartments;

/**
 * Copies the simulator's settings to an address book when they change, before the next call reads it. Only
 * then: what a test set on the address book itself stays. Used with the simulator's lock held.
 */
final class DirectoryModes {

    private record Modes(boolean strictDepartments, boolean contactReads, boolean privateFields) {

        static Modes of(Settings settings) {
            return new Modes(
                    settings.isOn(Setting.STRICT_DEPARTMENTS),
                    settings.isOn(Setting.CONTACT_READS),
                    settings.isOn(Setting.PRIVATE_FIELDS));
        }
    }

    private final Settings settings;
    private final Directory directory;
    private Modes carried = Modes.of(new Settings());

    DirectoryModes(Settings settings, Directory directory) {
        this.settings = settings;
        this.directory = directory;
    }

    ApiRoute before(ApiRoute route) {
        ApiOperation operation = route.operation();
        return new ApiRoute(route.path(), route.method(), route.accepts(), request -> {
            carry();
            return operation.answer(request);
        });
    }

    private void carry() {
        Modes wanted = Modes.of(settings);
        if (!wanted.equals(carried)) {
            carried = wanted;
            directory.settings(directory
                    .settings()
                    .with(wanted.strictDepartments() ? UnknownDepartments.REFUSED : UnknownDepartments.CREATED)
                    .with(wanted.contactReads() ? ContactReads.ALLOWED : ContactReads.REFUSED)
                    .with(wanted.privateFields() ? PrivateFields.SHOWN : PrivateFields.CUT));
        }
    }
}
