// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.workbench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.rate.RateWindow;
import io.github.camelwework.simulator.rate.RateWindow.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The templates of a corp's apps, and what each member sees in them. Thread-safe. */
public final class Workbench {

    /** The type that ends custom display. */
    static final String NORMAL = "normal";

    private record Place(int agentId, String userid) {}

    private final Settings settings;
    private final RateWindow rates;
    private final Set<Integer> switchedOff = new HashSet<>();
    private final Map<Integer, ObjectNode> templates = new HashMap<>();
    private final Map<Place, ObjectNode> data = new HashMap<>();

    /** Nothing on it yet. */
    public Workbench(Settings settings) {
        this.settings = settings;
        this.rates = new RateWindow(settings);
    }

    /** Lets an app show things of its own, as at first, or not: an administrator has that switch (94000 when off). */
    public synchronized void customDisplay(int agentId, boolean on) {
        if (on) {
            switchedOff.remove(agentId);
        } else {
            switchedOff.add(agentId);
        }
    }

    /** The app's template with what all members see at first; empty when it has none. */
    public synchronized Optional<ObjectNode> template(int agentId) {
        return Optional.ofNullable(templates.get(agentId)).map(ObjectNode::deepCopy);
    }

    /** What was set for one member; empty when nothing was, and the template is what they see. */
    public synchronized Optional<ObjectNode> data(int agentId, String userid) {
        return Optional.ofNullable(data.get(place(agentId, userid))).map(ObjectNode::deepCopy);
    }

    synchronized void requireCustomDisplay(int agentId) {
        if (switchedOff.contains(agentId)) {
            throw new ApiError(94000, "the app has not enabled custom workbench display");
        }
    }

    synchronized void setTemplate(int agentId, ObjectNode template) {
        if (template.path("type").asText().equals(NORMAL)) {
            templates.remove(agentId);
        } else {
            templates.put(agentId, template);
        }
        if (template.path("replace_user_data").asBoolean()) {
            data.keySet().removeIf(place -> place.agentId() == agentId);
        }
    }

    synchronized void setData(int agentId, List<String> userids, ObjectNode shown) {
        userids.forEach(userid -> data.put(place(agentId, userid), shown));
    }

    synchronized void countOne(int agentId, String userid, Instant now) {
        count(agentId + " " + userid.toLowerCase(Locale.ROOT), 1, Setting.WORKBENCH_PER_MINUTE, now);
    }

    synchronized void countBatch(int agentId, int members, Instant now) {
        count("batch " + agentId, members, Setting.WORKBENCH_BATCH_PER_MINUTE, now);
    }

    private void count(String key, int members, Setting limit, Instant now) {
        if (!rates.admits(key, members, now, List.of(new Limit(settings.number(limit), Duration.ofMinutes(1))))) {
            throw new ApiError(45009, "api freq out of limit");
        }
    }

    private static Place place(int agentId, String userid) {
        return new Place(agentId, userid.toLowerCase(Locale.ROOT));
    }
}
