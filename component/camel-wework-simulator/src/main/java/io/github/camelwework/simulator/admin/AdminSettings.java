// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.http.Json;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Shows and changes the settings by name. */
final class AdminSettings {

    private final Settings settings;

    AdminSettings(Settings settings) {
        this.settings = settings;
    }

    List<AdminOperation> operations() {
        return List.of(
                new AdminOperation("GET /simulator/settings", request -> list()),
                new AdminOperation("POST /simulator/settings", this::change));
    }

    private ObjectNode change(AdminRequest request) {
        // All or none: a mistake in the last one must not leave the first ones changed.
        Map<Setting, Long> wanted = new EnumMap<>(Setting.class);
        for (Iterator<String> names = request.body().fieldNames(); names.hasNext(); ) {
            Setting setting = Setting.named(names.next());
            wanted.put(setting, value(request, setting));
        }
        Settings trial = new Settings();
        wanted.forEach(trial::set);
        wanted.forEach(settings::set);
        return list();
    }

    private static long value(AdminRequest request, Setting setting) {
        return setting.isFlag() ? (request.flag(setting.label()) ? 1 : 0) : request.number(setting.label());
    }

    private ObjectNode list() {
        ObjectNode fields = Json.object();
        for (Setting setting : Setting.values()) {
            if (setting.isFlag()) {
                fields.put(setting.label(), settings.isOn(setting));
            } else {
                fields.put(setting.label(), settings.number(setting));
            }
        }
        return fields;
    }
}
