// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.MemberTrait;
import io.github.camelwework.simulator.directory.Tag;
import io.github.camelwework.sync.source.SourceRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A directory and a source, both random, of names, numbers and addresses that are few enough to be in each other's way. */
public final class RandomPair {

    public final StrictBook book = new StrictBook();
    public final Rows source = new Rows();
    private final Random random;

    private RandomPair(long seed) {
        random = new Random(seed);
    }

    /** A source that WeCom can follow in all. */
    public static RandomPair of(long seed) {
        RandomPair pair = new RandomPair(seed);
        pair.fillBook();
        pair.fillSource();
        return pair;
    }

    /** A source that may want what cannot be, of a directory that hides things and has members in use. */
    public static RandomPair unruly(long seed) {
        RandomPair pair = new RandomPair(seed);
        pair.fillBook();
        pair.book.hidesAllButIds = pair.random.nextInt(8) == 0;
        pair.book.hidesPrivateFields = pair.random.nextInt(4) == 0 && !pair.book.hidesAllButIds;
        for (Member member : List.copyOf(pair.book.directory.members().all())) {
            // Of a disabled one it cannot be seen whether it was ever in use.
            if (member.isEnabled() && pair.random.nextInt(3) == 0) {
                pair.book.directory.mark(member.userid(), MemberTrait.ACTIVATED);
            }
        }
        pair.fillSource();
        return pair.book.hidesAllButIds || pair.book.hidesPrivateFields ? pair : pair.spoiled();
    }

    private RandomPair spoiled() {
        List<SourceRow> rows = new ArrayList<>(source.rows());
        source.rows().clear();
        for (SourceRow row : rows) {
            if (random.nextInt(6) == 0) {
                continue;
            }
            Map<String, Object> fields = new LinkedHashMap<>(row.fields());
            if (random.nextInt(6) == 0) {
                spoil(fields);
            }
            source.add(row.kind(), fields);
        }
        return this;
    }

    private void spoil(Map<String, Object> fields) {
        List<String> names = List.copyOf(fields.keySet());
        String name = names.get(random.nextInt(names.size()));
        Object value = fields.get(name);
        if (name.equals("parentid")) {
            fields.put(name, 1L + random.nextInt(14));
        } else if (name.equals("name")) {
            fields.put(name, "D" + random.nextInt(5));
        } else if (name.equals("mobile")) {
            fields.put(name, mobile(random.nextInt(12)));
        } else if (name.equals("department") && value instanceof List<?>) {
            fields.put(name, List.of(1L + random.nextInt(14)));
            fields.remove("order");
            fields.remove("is_leader_in_dept");
        }
    }

    private void fillBook() {
        Map<Integer, Integer> parents = tree(ids(10), 3);
        Directory directory = book.directory;
        parents.forEach((id, parent) -> directory.addDepartment(
                new Department(id, parent, freeName(directory, parent), "", random.nextInt(3))));
        List<Integer> mobiles = shuffled(12);
        List<Integer> mails = shuffled(12);
        for (int i = 0; i < random.nextInt(10); i++) {
            Map<String, Object> fields = member("u" + i, parents.keySet(), mobiles.get(i), mails.get(i));
            directory.createMember(new JsonFields(StrictBook.node(fields)));
            if (random.nextInt(6) == 0) {
                directory.updateMember(
                        new JsonFields(StrictBook.node(StrictBook.fields("userid", "u" + i, "enable", 0))));
            }
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            directory.addTag(new Tag(i, "T" + i, 0, keys(directory), Set.of()));
        }
    }

    private static String freeName(Directory directory, int parent) {
        Set<String> used = new HashSet<>();
        directory
                .departments()
                .childrenOf(parent)
                .forEach(id -> used.add(directory.departments().require(id).name()));
        int i = 0;
        while (used.contains("D" + i)) {
            i++;
        }
        return "D" + i;
    }

    private Set<String> keys(Directory directory) {
        Set<String> keys = new HashSet<>();
        directory.members().all().forEach(member -> {
            if (random.nextBoolean()) {
                keys.add(member.key());
            }
        });
        return keys;
    }

    private void fillSource() {
        Map<Integer, Integer> parents = tree(ids(10), random.nextBoolean() ? 1 : 3);
        source.department("id", 1L, "name", "公司");
        Map<Integer, List<String>> names = new HashMap<>();
        parents.forEach((id, parent) -> source.department(
                "id", (long) id,
                "parentid", (long) parent,
                "name",
                        (book.hidesAllButIds ? "E" : "")
                                + names.computeIfAbsent(parent, key -> names()).remove(0),
                "order", (long) random.nextInt(3)));
        // What cannot be seen cannot be kept out of the way: then the source wants nothing that the book may hold.
        boolean blind = book.hidesAllButIds || book.hidesPrivateFields;
        List<Integer> mobiles = shuffled(14).stream()
                .map(number -> blind ? number + 30 : number)
                .toList();
        List<Integer> mails = mobiles;
        List<String> userids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            if (random.nextInt(4) > 0) {
                userids.add(random.nextBoolean() ? "U" + i : "u" + i);
            }
        }
        for (int i = 0; i < userids.size(); i++) {
            Map<String, Object> fields = member(userids.get(i), parents.keySet(), mobiles.get(i), mails.get(i));
            fields.put("enable", random.nextInt(5) == 0 ? 0L : 1L);
            if (random.nextInt(3) == 0) {
                fields.put("direct_leader", List.of(userids.get(random.nextInt(userids.size()))));
            }
            source.member(fields.entrySet().stream()
                    .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                    .toArray());
        }
        if (userids.isEmpty()) {
            source.member(
                    "userid",
                    "u1",
                    "name",
                    "u1",
                    "mobile",
                    mobile(3),
                    "email",
                    mail(3),
                    "enable",
                    1L,
                    "department",
                    List.of(1L),
                    "order",
                    List.of(0L),
                    "position",
                    "");
        }
        List<Integer> tags = shuffled(4);
        for (int i = 0; i < tags.size(); i++) {
            List<String> users =
                    userids.stream().filter(userid -> random.nextBoolean()).toList();
            source.tag(
                    "tagid",
                    (long) i,
                    "tagname",
                    "T" + tags.get(i),
                    "userlist",
                    users,
                    "partylist",
                    List.copyOf(parents.keySet().stream()
                            .limit(2)
                            .map(Integer::longValue)
                            .toList()));
        }
    }

    private Map<String, Object> member(String userid, Set<Integer> departments, int mobile, int mail) {
        List<Long> places = new ArrayList<>(List.of(1L));
        departments.forEach(id -> places.add((long) id));
        Collections.shuffle(places, random);
        List<Long> seats = new ArrayList<>(places.subList(0, 1 + random.nextInt(Math.min(3, places.size()))));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("userid", userid);
        fields.put("name", "N" + random.nextInt(4));
        boolean noMail = random.nextInt(3) == 0;
        fields.put("mobile", random.nextInt(4) == 0 && !noMail ? "" : mobile(mobile));
        fields.put("email", noMail ? "" : mail(mail));
        fields.put("department", seats);
        fields.put("order", seats.stream().map(seat -> (long) random.nextInt(2)).toList());
        fields.put("position", random.nextBoolean() ? "" : "P" + random.nextInt(3));
        return fields;
    }

    private static String mobile(int number) {
        return "139000000" + (10 + number);
    }

    private static String mail(int number) {
        return "m" + number + "@example.org";
    }

    private List<Integer> ids(int count) {
        List<Integer> ids = new ArrayList<>();
        for (int id = 2; id < 2 + count; id++) {
            if (random.nextInt(4) > 0) {
                ids.add(id);
            }
        }
        Collections.shuffle(ids, random);
        return ids;
    }

    /** Each below one before it; the smaller the choice, the deeper the tree. */
    private Map<Integer, Integer> tree(List<Integer> ids, int choice) {
        Map<Integer, Integer> parents = new LinkedHashMap<>();
        List<Integer> above = new ArrayList<>(List.of(1));
        for (int id : ids) {
            int from = Math.max(0, above.size() - choice);
            parents.put(id, above.get(from + random.nextInt(above.size() - from)));
            above.add(id);
        }
        return parents;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int number : shuffled(10)) {
            names.add("D" + number);
        }
        return names;
    }

    private List<Integer> shuffled(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
        return numbers;
    }

    /** What the source wants, in words that can be compared. */
    public Map<String, String> wanted() {
        Map<String, String> wanted = new TreeMap<>();
        for (SourceRow row : source.rows()) {
            Map<String, Object> fields = row.fields();
            switch (row.kind()) {
                case DEPARTMENT ->
                    wanted.put(
                            "d" + fields.get("id"),
                            fields.get("name") + "/" + fields.getOrDefault("parentid", 0L) + "/"
                                    + fields.getOrDefault("order", 100_000_000L));
                case MEMBER -> wanted.put("m" + key(fields.get("userid")), member(fields));
                case TAG ->
                    wanted.put(
                            "t" + fields.get("tagid"),
                            fields.get("tagname") + "/" + keys(fields.get("userlist")) + "/"
                                    + new TreeSet<>((List<?>) fields.get("partylist")));
            }
        }
        return wanted;
    }

    /** What the directory is, in the same words. */
    public Map<String, String> shown() {
        Map<String, String> shown = new TreeMap<>();
        book.directory
                .departments()
                .all()
                .forEach(department -> shown.put(
                        "d" + department.id(),
                        department.name() + "/" + department.parentId() + "/" + department.order()));
        book.directory.members().all().forEach(member -> {
            shown.put("m" + member.key(), member(StrictBook.map(member.fields())));
        });
        book.directory.tags().all().forEach(tag -> {
            Set<Long> parties = new TreeSet<>();
            tag.parties().forEach(id -> parties.add((long) id));
            shown.put("t" + tag.id(), tag.name() + "/" + new TreeSet<>(tag.users()) + "/" + parties);
        });
        return shown;
    }

    private static String member(Map<String, Object> fields) {
        Map<String, Object> seats = new TreeMap<>();
        List<?> departments = (List<?>) fields.get("department");
        for (int i = 0; i < departments.size(); i++) {
            seats.put(String.valueOf(departments.get(i)), String.valueOf(((List<?>) fields.get("order")).get(i)));
        }
        return List.of(
                        text(fields, "name"),
                        text(fields, "mobile"),
                        text(fields, "email"),
                        text(fields, "position"),
                        text(fields, "enable"),
                        seats,
                        fields.containsKey("direct_leader") ? keys(fields.get("direct_leader")) : "")
                .toString();
    }

    private static String text(Map<String, Object> fields, String name) {
        return String.valueOf(fields.getOrDefault(name, ""));
    }

    private static Set<String> keys(Object userids) {
        Set<String> keys = new TreeSet<>();
        ((List<?>) userids).forEach(userid -> keys.add(key(userid)));
        return keys;
    }

    private static String key(Object userid) {
        return String.valueOf(userid).toLowerCase(Locale.ROOT);
    }
}
