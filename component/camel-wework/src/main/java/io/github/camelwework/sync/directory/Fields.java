// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fields by WeCom's names, sorted; cannot be changed. There are two of these for each member of a large directory, so the
 * names are shared and there is no entry object: a hash map would take five times the room.
 */
public final class Fields extends AbstractMap<String, Object> implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final Fields NONE = new Fields(new String[0], new Serializable[0]);

    private final String[] names;
    private final Serializable[] values;

    /** Takes the arrays as they are: names sorted, a value for each. */
    Fields(String[] names, Serializable[] values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        int at = name instanceof String text ? Arrays.binarySearch(names, text) : -1;
        return at < 0 ? null : values[at];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String text && Arrays.binarySearch(names, text) >= 0;
    }

    @Override
    public int size() {
        return names.length;
    }

    /** The names without the values, which are personal: holders of fields may be printed. */
    @Override
    public String toString() {
        return Arrays.toString(names);
    }

    /** A field as text; empty when it is absent. */
    public String text(String name) {
        Object value = get(name);
        return value == null ? "" : String.valueOf(value);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Object>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, Object>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < names.length;
        }

        @Override
        public Map.Entry<String, Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there are no more fields");
            }
            Map.Entry<String, Object> entry = Map.entry(names[next], values[next]);
            next++;
            return entry;
        }
    }
}
