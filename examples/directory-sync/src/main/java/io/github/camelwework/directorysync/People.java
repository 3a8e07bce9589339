// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.directorysync;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes up people, always the same ones: 54 teams in 6 divisions, which are 60 departments. */
final class People {

    private static final List<String> DIVISIONS = List.of("研究院", "制造部", "供应链", "市场部", "客户服务", "职能中心");
    private static final int TEAMS_OF_A_DIVISION = 9;
    private static final String FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰飞鑫波宇浩";
    private static final List<String> POSITIONS = List.of("工程师", "专员", "主管", "分析师", "技术员");
    private static final long FIRST_MOBILE = 13_900_000_000L;

    private final String company;

    /** People of a company; its name begins the paths of departments. */
    People(String company) {
        this.company = company;
    }

    /** The first of them. */
    List<Person> first(int count) {
        return IntStream.range(0, count).mapToObj(this::person).toList();
    }

    /** A month later: 5 have left, 8 have joined, 12 have moved to another team and 3 have a new position. */
    List<Person> aMonthLater(int before) {
        List<Person> later = new ArrayList<>();
        for (int i = 0; i < before + 8; i++) {
            Person person = person(i);
            if (i % 199 == 7 && i < before) {
                continue;
            }
            if (i % 83 == 5 && i < before) {
                person = person.movedTo(team(i + 1));
            } else if (i % 333 == 11 && i < before) {
                person = person.promotedTo("经理");
            }
            later.add(person);
        }
        return later;
    }

    private Person person(int number) {
        return new Person(
                "E%05d".formatted(number + 1),
                name(number),
                String.valueOf(FIRST_MOBILE + number),
                team(number),
                POSITIONS.get(number % POSITIONS.size()));
    }

    private String team(int number) {
        String division = DIVISIONS.get(number % DIVISIONS.size());
        int team = number / DIVISIONS.size() % TEAMS_OF_A_DIVISION + 1;
        return "%s/%s/%s%d组".formatted(company, division, division.substring(0, 2), team);
    }

    private static String name(int number) {
        int given = number / FAMILY.length();
        return "" + FAMILY.charAt(number % FAMILY.length())
                + GIVEN.charAt(given % GIVEN.length())
                + GIVEN.charAt((given * 7 + number) % GIVEN.length());
    }
}
