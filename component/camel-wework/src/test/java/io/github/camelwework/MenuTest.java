// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.json.Json;
import io.github.camelwework.model.Menu;
import io.github.camelwework.model.MenuButton;
import io.github.camelwework.testing.Wecom;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MenuTest {

    private static final String JSON = """
            {"button":[{"name":"报修","type":"click","key":"repair"},
            {"name":"更多","sub_button":[{"name":"主页","type":"view","url":"https://example.org"},
            {"name":"扫一扫","type":"scancode_waitmsg","key":"scan"},
            {"name":"小程序","type":"view_miniprogram","appid":"wx1","pagepath":"pages/a"}]}]}""";

    private static final String YAML = """
            button:
              - name: 报修
                type: click
                key: repair
              - name: 更多
                sub_button:
                  - {name: 主页, type: view, url: "https://example.org"}
                  - {name: 扫一扫, type: scancode_waitmsg, key: scan}
                  - {name: 小程序, type: view_miniprogram, appid: wx1, pagepath: pages/a}
            """;

    private static final Menu MODEL = Menu.of(
            MenuButton.click("报修", "repair"),
            MenuButton.opening(
                    "更多",
                    MenuButton.view("主页", "https://example.org"),
                    MenuButton.of("扫一扫", "scancode_waitmsg", "scan"),
                    MenuButton.miniprogram("小程序", "wx1", "pages/a")));

    private final Wecom wecom = new Wecom();

    @BeforeAll
    void start() {
        wecom.beforeEach(null);
    }

    @BeforeEach
    void clear() {
        wecom.ledger().clear();
    }

    @AfterAll
    void stop() {
        wecom.afterEach(null);
    }

    static Stream<Object> forms() throws Exception {
        Map<?, ?> map = Json.mapper().readValue(JSON, Map.class);
        String withoutHead = YAML.substring(YAML.indexOf('\n') + 1).replaceAll("(?m)^ {2}", "");
        return Stream.of(
                map,
                map.get("button"),
                Json.mapper().readTree(JSON),
                JSON,
                Json.text(map.get("button")),
                YAML,
                withoutHead,
                YAML.getBytes(StandardCharsets.UTF_8),
                MODEL);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_menu_may_have_any_form(Object body) throws Exception {
        wecom.answer("wework:menu/create", body);

        assertThat(wecom.ledger().calls("menu/create").get(0).json())
                .isEqualTo(Json.mapper().readTree(JSON));
        Menu read = wecom.context().getTypeConverter().convertTo(Menu.class, wecom.answer("wework:menu/get", null));
        assertThat(read.button()).extracting(MenuButton::name).containsExactly("报修", "更多");
        assertThat(read.button().get(1).subButton()).hasSize(3);
    }

    @Test
    void a_menu_may_lie_in_a_file(@TempDir Path folder) throws Exception {
        File file = Files.writeString(folder.resolve("menu.yaml"), YAML).toFile();

        wecom.answer("wework:menu/create", file);

        assertThat(wecom.ledger().calls("menu/create")).hasSize(1);
    }

    @Test
    void what_menu_get_answers_can_be_created_again() {
        wecom.answer("wework:menu/create", MODEL);
        Map<String, Object> read = wecom.answer("wework:menu/get", null);
        wecom.answer("wework:menu/delete", null);

        wecom.answer("wework:menu/create", read);

        assertThat(wecom.answer("wework:menu/get", null).get("button")).isEqualTo(read.get("button"));
    }

    @Test
    void names_keys_and_addresses_may_be_as_long_as_wecom_takes_them() {
        wecom.answer(
                "wework:menu/create",
                Map.of(
                        "button",
                        List.of(
                                Map.of("name", "五个汉字呀b", "type", "click", "key", "k".repeat(128)),
                                Map.of(
                                        "name",
                                        "m",
                                        "sub_button",
                                        List.of(Map.of(
                                                "name",
                                                "n".repeat(40),
                                                "type",
                                                "view",
                                                "url",
                                                "https://" + "u".repeat(1016)))))));
        assertThat(wecom.ledger().calls("menu/create")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | button is missing",
                "[{N,T,K},{N,T,K},{N,T,K},{N,T,K}] | menu.button has 4 objects, and WeCom takes at most 3: send fewer",
                "[{T,K}] | menu.button[0].name is missing: set it",
                "[{'name':'五个汉字呀bc',T,K}] | menu.button[0] \"五个汉字呀bc\".name is 17 bytes long, and WeCom takes at most 16 bytes of UTF-8: shorten it",
                "[{N,K}] | menu.button[0] \"n\".type is missing: set it",
                "[{N,'type':'media_id',K}] | menu.button[0] \"n\".type is \"media_id\", but WeCom requires one of click, view,",
                "[{N,T}] | menu.button[0] \"n\".key is missing, because of its type: set it",
                "[{N,T,'key':'%129'}] | menu.button[0] \"n\".key is 129 bytes long, and WeCom takes at most 128",
                "[{N,'type':'view'}] | menu.button[0] \"n\".url is missing, because type is view: set it",
                "[{N,'type':'view','url':'example.org'}] | .url is \"example.org\", but WeCom requires an address that begins with http:// or https://",
                "[{N,'type':'view','url':'https://%1017'}] | .url is 1025 bytes long, and WeCom takes at most 1024",
                "[{N,'type':'view_miniprogram','appid':'a'}] | .pagepath is missing, because type is view_miniprogram: set it",
                "[{N,'sub_button':[{N,T,K},{N,T,K},{N,T,K},{N,T,K},{N,T,K},{N,T,K}]}] | menu.button[0] \"n\".sub_button has 6 objects, and WeCom takes at most 5",
                "[{N,T,K},{N,'sub_button':[{'name':'%41',T,K}]}] | menu.button[1] \"n\".sub_button[0] \"%20…\".name is 41 bytes long, and WeCom takes at most 40",
                "[{N,'sub_button':[{N,'sub_button':[{N,T,K}]}]}] | menu.button[0] \"n\".sub_button[0] \"n\".sub_button has buttons, but WeCom's menus have only two levels: move them up",
                "['n'] | menu.button[0] is \"n\", but WeCom requires an object",
                "'n' | menu.button is \"n\", but WeCom requires a list of objects"
            })
    void what_wecom_would_refuse_is_refused_before_with_the_button_the_field_the_limit_and_the_remedy(
            String button, String why) {
        WeworkRequestException failure = wecom.failure(
                "wework:menu/create", "{\"button\":" + written(button) + "}", WeworkRequestException.class);

        assertThat(failure).hasMessageContaining(why.replace("%20", "x".repeat(20)));
        assertThat(wecom.ledger().calls("menu/create")).isEmpty();
    }

    @Test
    void a_menu_of_the_model_is_checked_when_it_is_built() {
        assertThatThrownBy(() -> Menu.of(MenuButton.view("n", "example.org")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("menu.button[0] \"n\".url");
        assertThatThrownBy(Menu::of).hasMessageContaining("menu.button is empty: set it");
    }

    @Test
    void text_that_is_neither_json_nor_yaml_is_refused_with_the_line() {
        WeworkRequestException failure =
                wecom.failure("wework:menu/create", "button:\n  - name: [x\n", WeworkRequestException.class);

        assertThat(failure).hasMessageContaining("the text is neither JSON nor YAML, see line 3: correct it");
    }

    private static String written(String text) {
        String written = text.replace("N", "'name':'n'").replace("T,", "'type':'click',");
        written = written.replace("T}", "'type':'click'}").replace("K}", "'key':'k'}");
        for (int length : new int[] {129, 1017, 41}) {
            written = written.replace("%" + length, "x".repeat(length));
        }
        return written.replace('\'', '"');
    }
}
