// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.catalog.Parameter;
import io.github.camelwework.data.DataLines;
import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPermissionException;
import io.github.camelwework.json.Json;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.app.model.SystemApp;
import io.github.camelwework.simulator.ledger.Ledger;
import io.github.camelwework.testing.OperationWorld;
import io.github.camelwework.testing.SampleFiles;
import io.github.camelwework.testing.ServedFile;
import io.github.camelwework.testing.Wecom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the families that the simulator knows, called once as it should be and once with a wrong token. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryOperationTest {

    private static final Set<String> FAMILIES = Set.of(
            "message", "appchat", "user", "department", "tag", "batch", "export", "media", "agent", "menu", "auth");

    /** Of the first only the path is documented; the other takes a token that comes with the registration of a new corp. */
    private static final Set<String> NOT_SIMULATED = Set.of("message/revoke", "agent/set_scope");

    private static final String PLACEHOLDER = "\\$\\{\\w+}";

    private static final Map<Integer, Class<? extends WeworkException>> NAMED = Map.of(
            48002, WeworkPermissionException.class,
            41001, WeworkCredentialException.class,
            93000, WeworkCredentialException.class);

    /** A line of the table. */
    record Row(String path, Credential wrong, int errcode, String options, String body) {

        static Row of(List<String> columns) {
            String[] wrong = columns.get(1).split("=", 2);
            return new Row(
                    columns.get(0),
                    Credential.valueOf(wrong[0].toUpperCase(Locale.ROOT)),
                    Integer.parseInt(wrong[1]),
                    columns.get(2),
                    columns.get(3));
        }

        @Override
        public String toString() {
            return path;
        }
    }

    private static final List<Row> ROWS = DataLines.read(EveryOperationTest.class, "operation-calls.txt", 4).stream()
            .map(Row::of)
            .toList();

    private final Wecom wecom = new Wecom(EveryOperationTest::allSecrets);
    private final ServedFile file = ServedFile.start(SampleFiles.csv());
    private OperationWorld world;

    @BeforeAll
    void start() {
        wecom.beforeEach(null);
        wecom.simulator().settings().set(Setting.RATE_LIMITS, false);
        OperationWorld.entitle(wecom.simulator());
        WeworkConfiguration configuration = configuration();
        configuration.setCustomerSecret(
                wecom.simulator().corp().app(SystemApp.CUSTOMER_CONTACT).secret());
        configuration.setProviderCorpId(wecom.simulator().suites().providerCorpId());
        configuration.setProviderSecret(wecom.simulator().suites().providerSecret());
        configuration.setRobotAccessKey(
                wecom.simulator().corp().robots().all().get(0).key());
        WeworkAccount bare = new WeworkAccount();
        bare.setCorpId(wecom.simulator().corp().corpId());
        bare.setAgentId(Wecom.ALERTS);
        wecom.context().getRegistry().bind("bare", bare);
        world = new OperationWorld(wecom, file);
    }

    @AfterAll
    void stop() {
        wecom.afterEach(null);
        file.close();
    }

    @Test
    void each_catalogued_operation_of_the_families_is_in_the_table() {
        Set<String> catalogued = OperationCatalog.instance().all().stream()
                .map(Operation::path)
                .filter(path -> FAMILIES.contains(path.substring(0, Math.max(0, path.indexOf('/')))))
                .collect(Collectors.toCollection(TreeSet::new));
        catalogued.removeAll(NOT_SIMULATED);

        assertThat(ROWS).extracting(Row::path).doesNotHaveDuplicates().containsAll(catalogued);
    }

    static Stream<Row> rows() {
        return ROWS.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void called_with_the_right_token_it_works_and_with_a_wrong_kind_the_error_names_whose_it_was(Row row) {
        Operation operation = OperationCatalog.instance().find(row.path()).orElseThrow();
        String uri = "wework:%s?rateLimiterEnabled=false%s".formatted(row.path(), world.fill(options(row)));
        Object body = body(row.body());

        Exchange good = call(uri, row, body);
        assertThat(good.getException()).isNull();
        assertThat(good.getMessage().getHeader(WeworkConstants.ERROR_CODE)).isEqualTo(0);
        requireArrived(operation, wecom.ledger().calls(row.path()), sent(operation, row, body));

        WeworkException failure =
                call(uri + "&credential=" + row.wrong(), row, body).getException(WeworkException.class);
        assertThat(failure).isExactlyInstanceOf(NAMED.get(row.errcode()));
        assertThat(failure.getErrorCode()).isEqualTo(row.errcode());
        assertThat(failure).hasMessageContaining("to a call with " + row.wrong().option() + ".");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void without_the_secret_nothing_is_sent_and_the_option_is_named(Row row) {
        Operation operation = OperationCatalog.instance().find(row.path()).orElseThrow();
        long before = wecom.ledger().all().size();
        // Whatever its parameters stand for, they are never asked for.
        String uri =
                "wework:%s?account=bare%s".formatted(row.path(), options(row)).replaceAll(PLACEHOLDER, "7");

        WeworkException failure =
                call(uri, row, body(row.body().replaceAll(PLACEHOLDER, "7"))).getException(WeworkException.class);

        assertThat(failure).isExactlyInstanceOf(WeworkCredentialException.class);
        operation.credentials().forEach(credential -> assertThat(failure).hasMessageContaining(credential.option()));
        assertThat(wecom.ledger().all()).hasSize((int) before);
    }

    private static String options(Row row) {
        return row.options().equals(DataLines.ABSENT) ? "" : "&" + row.options();
    }

    private Object body(String body) {
        if (body.startsWith("file:")) {
            return SampleFiles.named(body);
        }
        return body.equals(DataLines.ABSENT) ? null : world.fill(body);
    }

    private Exchange call(String uri, Row row, Object body) {
        Map<String, Object> headers =
                body instanceof byte[] ? Map.of(Exchange.FILE_NAME, row.body().substring("file:".length())) : Map.of();
        return wecom.call(uri, body, headers);
    }

    /** The names of all that the row says, WeCom's own. */
    private static Set<String> sent(Operation operation, Row row, Object body) {
        Set<String> names = new LinkedHashSet<>();
        for (String option : row.options().split("&", -1)) {
            String name = option.replaceAll("=.*", "");
            if (name.startsWith("param.")) {
                names.add(name.substring("param.".length()));
            } else {
                operation.setBy(name).map(Parameter::name).ifPresent(names::add);
            }
        }
        if (body instanceof String text && text.startsWith("{")) {
            json(text).fieldNames().forEachRemaining(names::add);
        } else if (body instanceof String) {
            names.add(operation.primary());
        }
        return names;
    }

    private static JsonNode json(String text) {
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static void requireArrived(Operation operation, List<Ledger.Entry> calls, Set<String> names) {
        Ledger.Entry call = calls.get(calls.size() - 1);
        assertThat(call.method()).isEqualTo(operation.method().name());
        assertThat(call.errcode()).isZero();
        if (operation.body() == Operation.BodyKind.FILE) {
            assertThat(call.files()).hasSize(1);
        }
        if (operation.body() == Operation.BodyKind.NONE) {
            assertThat(call.body()).isEmpty();
        }
        for (String name : names) {
            Parameter parameter = operation.parameters().get(name);
            boolean inQuery = parameter != null && parameter.inQuery();
            assertThat(call.query().containsKey(name))
                    .as("%s in the query", name)
                    .isEqualTo(inQuery);
            if (!inQuery) {
                assertThat(call.json().has(name)).as("%s in the body", name).isTrue();
            }
        }
    }

    private WeworkConfiguration configuration() {
        return wecom.context().getComponent("wework", WeworkComponent.class).getConfiguration();
    }

    private static void allSecrets(WeworkComponent component) {
        component.getConfiguration().setRateLimiterEnabled(false);
    }
}
