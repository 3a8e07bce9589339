// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MissedTest {

    @Test
    void several_fields_of_an_answer_can_be_one_list() {
        var schoolNotice =
                OperationCatalog.instance().find("externalcontact/message/send").orElseThrow();
        Missed missed = Missed.in(
                schoolNotice,
                Map.of(
                        "invalid_parent_userid", List.of("mother", "father"),
                        "invalid_student_userid", List.of("child"),
                        "invalid_party", List.of(7)));
        assertThat(missed.byHeader())
                .containsEntry("InvalidUser", List.of("mother", "father", "child"))
                .containsEntry("InvalidParty", List.of("7"));
    }

    @Property(tries = 200)
    void the_same_names_are_read_whatever_form_wecom_gives_them(
            @ForAll @Size(max = 5) List<@AlphaChars @StringLength(min = 1, max = 8) String> names) {
        Operation send = OperationCatalog.instance().find("message/send").orElseThrow();
        List<Object> forms = List.of(names, String.join("|", names), String.join(" | ", names) + "|");

        assertThat(forms).allSatisfy(form -> assertThat(
                        Missed.in(send, Map.of("invaliduser", form)).byHeader())
                .isEqualTo(names.isEmpty() ? Map.of() : Map.of("InvalidUser", names)));
    }

    @Property(tries = 200)
    void whatever_wecom_puts_there_is_read_without_failing(@ForAll("anything") Object value) {
        Operation send = OperationCatalog.instance().find("message/send").orElseThrow();

        Missed missed = Missed.in(send, Map.of("invaliduser", value, "invalidparty", value));

        assertThat(missed.byHeader().values())
                .allSatisfy(names ->
                        assertThat(names).isNotEmpty().doesNotContain("").doesNotContainNull());
    }

    @Provide
    Arbitrary<Object> anything() {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8), Arbitraries.integers(), Arbitraries.of(true, false));
        return Arbitraries.oneOf(plain, plain.list().ofMaxSize(4).map(list -> (Object) list), Arbitraries.of(Map.of()));
    }
}
