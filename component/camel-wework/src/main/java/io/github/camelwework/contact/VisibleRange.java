// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact;

import io.github.camelwework.error.WeworkException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How much of the corp an app may see (可见范围), read at one moment. Administrators change it in the console, and what is only
 * out of sight then looks like what is gone.
 *
 * @param extent what is known
 * @param words the range in a form that can be compared; empty when it is not known
 */
record VisibleRange(Extent extent, String words) {

    /** How much of the corp it is. */
    enum Extent {
        /** The root department is in the range. */
        WHOLE,
        /** It is not. */
        PART,
        /** The credential is not that of an app that may read its own range, such as the contact secret. */
        UNTOLD,
        /** WeCom gave no answer now. */
        FAILED
    }

    private static final String ROOT = "1";
    /** At most so many tags of a range are read: the app sees their members. */
    private static final int MOST_TAGS = 20;

    /** What the app may see now. */
    static VisibleRange now(DirectoryReader reader) {
        try {
            String agentId = agentId(reader.answer("agent/list", Map.of()).get("agentlist"));
            return agentId == null
                    ? new VisibleRange(Extent.UNTOLD, "")
                    : of(reader, reader.answer("agent/get", Map.of("agentid", agentId)));
        } catch (WeworkException e) {
            boolean isRefused = e.getErrorCode() != null || !e.isRetryable();
            return new VisibleRange(isRefused ? Extent.UNTOLD : Extent.FAILED, "");
        }
    }

    /** Whether nothing has come into the range or gone out of it since then, as far as it can be told. */
    boolean isSteadySince(VisibleRange then) {
        return extent != Extent.FAILED && equals(then);
    }

    /** With a token of several apps it is not known for which of them the rows are read. */
    private static @Nullable String agentId(@Nullable Object agents) {
        return agents instanceof List<?> list && list.size() == 1 && list.get(0) instanceof Map<?, ?> agent
                ? String.valueOf(agent.get("agentid"))
                : null;
    }

    private static VisibleRange of(DirectoryReader reader, Map<String, Object> agent) {
        if (!agent.containsKey("allow_partys") && !agent.containsKey("allow_userinfos")) {
            return new VisibleRange(Extent.UNTOLD, "");
        }
        List<String> departments = ids(agent.get("allow_partys"), "partyid");
        List<String> tags = ids(agent.get("allow_tags"), "tagid");
        List<String> words = new ArrayList<>();
        words.add("users " + ids(agent.get("allow_userinfos"), "user"));
        words.add("departments " + departments);
        words.add("tags " + tags);
        boolean isWhole = departments.contains(ROOT);
        for (String tag : tags.subList(0, Math.min(tags.size(), MOST_TAGS))) {
            Map<String, Object> content = reader.answer("tag/get", Map.of("tagid", tag));
            List<String> parties = ids(content, "partylist");
            isWhole |= parties.contains(ROOT);
            words.add(tag + " " + ids(content, "userlist") + parties);
        }
        return new VisibleRange(isWhole ? Extent.WHOLE : Extent.PART, String.join("; ", words));
    }

    private static List<String> ids(@Nullable Object object, String field) {
        TreeSet<String> ids = new TreeSet<>();
        if (object instanceof Map<?, ?> fields && fields.get(field) instanceof Collection<?> list) {
            list.forEach(id -> ids.add(String.valueOf(id instanceof Map<?, ?> member ? member.get("userid") : id)));
        }
        return new ArrayList<>(ids);
    }

    /** How far it goes: the range names members. */
    @Override
    public String toString() {
        return "VisibleRange[" + extent + "]";
    }
}
