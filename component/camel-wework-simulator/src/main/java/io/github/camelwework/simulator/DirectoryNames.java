// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.message.IdNames;
import java.util.Optional;

/** The names of an address book. Those of chats and customers stay ids: the simulator has no chat archive. */
final class DirectoryNames implements IdNames {

    private static final String ALIAS = "alias";

    private final Directory directory;

    DirectoryNames(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> find(String template, String id) {
        return switch (template) {
            case "departmentName" -> department(id).map(Department::name);
            case "userName" -> member(id).map(Member::name);
            case "userAlias" -> member(id).map(DirectoryNames::alias).filter(alias -> !alias.isEmpty());
            case "userAliasOrName" -> member(id).map(member -> alias(member).isEmpty() ? member.name() : alias(member));
            default -> Optional.empty();
        };
    }

    private Optional<Member> member(String userid) {
        return Optional.ofNullable(directory.members().find(userid));
    }

    private Optional<Department> department(String id) {
        return directory.departments().all().stream()
                .filter(department -> Integer.toString(department.id()).equals(id))
                .findFirst();
    }

    private static String alias(Member member) {
        return member.text(ALIAS);
    }
}
