// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.account.Accounts;
import io.github.camelwework.catalog.HttpMethod;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.client.Credentials;
import io.github.camelwework.options.OptionTable;
import io.github.camelwework.runtime.CallOptions;
import io.github.camelwework.runtime.Caller;
import io.github.camelwework.runtime.FeatureEndpoint;
import io.github.camelwework.runtime.WeworkRuntime;
import io.github.camelwework.token.TokenRequest;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.MultipleConsumersSupport;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.support.ScheduledPollEndpoint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Send messages to WeCom (企业微信, WeChat Work), use its whole server API and receive what it pushes. */
@UriEndpoint(
        firstVersion = "0.1.0",
        scheme = "wework",
        title = "WeCom (WeChat Work)",
        syntax = "wework:operation",
        category = {Category.CHAT, Category.CLOUD},
        headersClass = WeworkConstants.class)
public class WeworkEndpoint extends ScheduledPollEndpoint
        implements FeatureEndpoint, EndpointServiceLocation, MultipleConsumersSupport {

    private static final Logger LOG = LoggerFactory.getLogger(WeworkEndpoint.class);
    private static final String ROBOT_KEY = "key";
    private static final PropertyConfigurerGetter VALUES = new WeworkEndpointConfigurer();

    /** A look at the directory costs many calls: Camel's own half second would use up WeCom's limits. */
    private static final long DEFAULT_DELAY = 300_000;

    @UriParam
    private WeworkConfiguration configuration;

    @UriParam(
            label = "producer",
            prefix = "param.",
            multiValue = true,
            description =
                    "Parameters of the operation without an option of their own, each under WeCom's name, for example param.fetch_child=1")
    private Map<String, Object> parameters = Map.of();

    @UriParam(
            label = "consumer,scheduler",
            defaultValue = "300000",
            javaType = "java.time.Duration",
            description = "For contact/changes: the time between two polls of the directory")
    private long delay = DEFAULT_DELAY;

    private final Set<String> given;
    private final InheritedOptions inherited;
    private final ReentrantLock optionsLock = new ReentrantLock();
    private volatile Accounts.@Nullable Own own;

    WeworkEndpoint(String uri, WeworkComponent component, WeworkConfiguration configuration, Set<String> given) {
        super(uri, component);
        this.configuration = configuration;
        this.given = given;
        this.inherited = new InheritedOptions(component.getCamelContext(), configuration, given);
        super.setDelay(DEFAULT_DELAY);
    }

    /** No refusal: WeCom may have an operation that the catalogue does not list, under a name that is near to another. */
    @Override
    protected void doInit() throws Exception {
        super.doInit();
        checkValues();
        String path = Objects.requireNonNull(configuration.getOperation());
        OperationCatalog catalog = OperationCatalog.instance();
        String suggestion = catalog.find(path).isPresent() ? "" : catalog.suggestion(path);
        if (!suggestion.isEmpty()) {
            LOG.warn("wework:{} is not a known operation{}; it is called as it is", path, suggestion);
        }
    }

    @Override
    public Producer createProducer() {
        checkValues();
        return Features.producer(this);
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        checkValues();
        Consumer consumer = Features.consumer(this, processor);
        configureConsumer(consumer);
        return consumer;
    }

    /** A program may set them, and the component's are among them. */
    private void checkValues() {
        OptionTable.instance().checkValues(option -> VALUES.getOptionValue(this, option, false));
    }

    /** Whether the option stands in the URI, rather than at the component. */
    boolean isGiven(String option) {
        return given.contains(option);
    }

    /** The catalogue's operation with what the options change about it; null when only an exchange can tell its method. */
    @Nullable
    Operation operation() {
        String path = Objects.requireNonNull(configuration.getOperation());
        Operation known = OperationCatalog.instance().find(path).orElse(null);
        if (known == null) {
            return configuration.getHttpMethod() == null
                    ? null
                    : Operation.unknown(path, configuration.getHttpMethod())
                            .withCredential(configuration.getCredential());
        }
        return known.with(configuration.getHttpMethod(), configuration.getCredential());
    }

    @Override
    public Caller caller(@Nullable Exchange exchange) {
        String header = exchange == null || !configuration.isTrustMessage()
                ? null
                : exchange.getMessage().getHeader(WeworkConstants.ACCOUNT, String.class);
        String name = header == null || header.isBlank() ? configuration.getAccount() : header;
        if (name == null || name.isBlank()) {
            return ownCaller();
        }
        Caller account = getWeworkComponent().accounts().find(name, configuration.getBaseUrl());
        return given.contains("agentId") ? new Caller(account.credentials(), configuration.getAgentId()) : account;
    }

    @Override
    public void checkCaller() {
        var unused = ownCaller();
        String account = configuration.getAccount();
        if (account != null && !account.isBlank()) {
            getWeworkComponent().accountSource().checkBean(account);
        }
    }

    /** The caller of the options; they are read again when something was announced as changed. */
    private Caller ownCaller() {
        Accounts accounts = getWeworkComponent().accounts();
        Accounts.Own known = own;
        return known != null && known.isOf(accounts) ? known.caller() : readOptions(accounts);
    }

    private Caller readOptions(Accounts accounts) {
        optionsLock.lock();
        try {
            long now = accounts.generation();
            inherited.renew(configuration, getWeworkComponent().getConfiguration());
            Accounts.Own known = own;
            Accounts.Own before = known != null && known.accounts().equals(accounts) ? known : null;
            Accounts.Own read = Accounts.Own.of(
                    accounts, now, getWeworkComponent().accountSource().own(configuration), before);
            own = read;
            if (before == null || !before.data().equals(read.data())) {
                accounts.use(this, read.caller().credentials());
            }
            return read.caller();
        } finally {
            optionsLock.unlock();
        }
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        Accounts.Own last = own;
        own = null;
        if (last != null) {
            last.accounts().use(this, null);
        }
    }

    /**
     * What {@code WeworkTokenService.token} is asked with for the token that this endpoint's calls carry.
     *
     * @throws io.github.camelwework.error.WeworkCredentialException when the secret is not configured
     */
    public TokenRequest tokenRequest() {
        Operation operation = operation();
        Operation used = operation == null
                ? Operation.unknown(Objects.requireNonNull(configuration.getOperation()), HttpMethod.GET)
                : operation;
        Credentials credentials = caller(null).credentials();
        return runtime().client().tokenRequest(credentials, credentials.choose(used));
    }

    @Override
    public WeworkRuntime runtime() {
        return getWeworkComponent().runtime();
    }

    @Override
    public CallOptions callOptions() {
        return configuration.callOptions();
    }

    WeworkComponent getWeworkComponent() {
        return (WeworkComponent) getComponent();
    }

    /** The options. */
    public WeworkConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(WeworkConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Parameters of the operation that have no option of their own, by WeCom's names. */
    public Map<String, Object> getParameters() {
        return parameters;
    }

    /**
     * Sets them; an endpoint that has made its producer keeps what it had.
     *
     * @throws IllegalArgumentException when the key of a group robot is among them
     */
    public void setParameters(Map<String, Object> parameters) {
        if (parameters.containsKey(ROBOT_KEY)) {
            throw new IllegalArgumentException(
                    "The key of a group robot is a secret: set it as robotAccessKey at the component or an account, not as param.key.");
        }
        this.parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** Routes with one URI each have a view of the directory of their own. */
    @Override
    public boolean isMultipleConsumersSupported() {
        return true;
    }

    @Override
    public long getDelay() {
        return delay;
    }

    @Override
    public void setDelay(long delay) {
        super.setDelay(delay);
        this.delay = delay;
    }

    @Override
    public String getServiceUrl() {
        return configuration.getBaseUrl();
    }

    @Override
    public String getServiceProtocol() {
        return "https";
    }

    @Override
    public @Nullable Map<String, String> getServiceMetadata() {
        return configuration.getCorpId() == null ? null : Map.of("corpId", configuration.getCorpId());
    }
}
