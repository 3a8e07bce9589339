// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.account.Accounts;
import io.github.camelwework.client.Credentials;
import io.github.camelwework.client.WeworkClient;
import io.github.camelwework.data.Nearest;
import io.github.camelwework.environment.Environment;
import io.github.camelwework.http.BaseUrl;
import io.github.camelwework.http.HttpTransport;
import io.github.camelwework.limit.RateGate;
import io.github.camelwework.limit.WeworkRateLimiter;
import io.github.camelwework.options.CheckedConfigurer;
import io.github.camelwework.options.OptionTable;
import io.github.camelwework.options.UriOptions;
import io.github.camelwework.runtime.ReplyPool;
import io.github.camelwework.runtime.StoppingListener;
import io.github.camelwework.runtime.WeworkRuntime;
import io.github.camelwework.sync.endpoint.SyncRegistry;
import io.github.camelwework.token.SuiteTicketStore;
import io.github.camelwework.token.WeworkTokenService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedOperation;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.builder.ThreadPoolProfileBuilder;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.util.PropertiesHelper;
import org.jspecify.annotations.Nullable;

/**
 * WeCom (企业微信, WeChat Work). Holds the connections and the threads that all its endpoints share; the token service
 * belongs to the Camel context.
 */
@Component("wework")
@ManagedResource(description = "Managed component of WeCom")
public class WeworkComponent extends WeworkHttpComponent {

    private static final String SCHEME = "wework";
    private static final String PARAMETER_PREFIX = "param.";
    private static final PropertyConfigurerGetter VALUES = new WeworkComponentConfigurer();

    private final SyncRegistry syncs = new SyncRegistry();

    @Metadata(description = "The default options of all endpoints")
    private WeworkConfiguration configuration = new WeworkConfiguration();

    @Metadata(
            label = "producer,advanced",
            description =
                    "Limits that differ from those that WeCom publishes: operation, scope (member, chat, corp, app or robot) and calls/window, separated by semicolons, for example message/send member 60/1m,2000/1h; webhook/send robot 20/1m. A hyphen instead of the limits switches them off.")
    private @Nullable String rateLimits;

    @Metadata(
            label = "producer,advanced",
            defaultValue = "https://open.weixin.qq.com/connect/oauth2/authorize",
            description = "The page on which a web authorisation begins, for example the simulator's")
    private String authorizeUrl = "https://open.weixin.qq.com/connect/oauth2/authorize";

    @Metadata(
            label = "producer,advanced",
            defaultValue = "https://login.work.weixin.qq.com/wwlogin/sso/login",
            description = "The login page for desktop browsers, for example the simulator's")
    private String loginUrl = "https://login.work.weixin.qq.com/wwlogin/sso/login";

    @Metadata(
            label = "producer,security",
            defaultValue = "false",
            description =
                    "Whether wework:token may be used. It puts the access token into the message, where logs, traces and other systems can read it. Anyone who has the token can act as the app until it expires.")
    private boolean tokenEndpointEnabled;

    @Metadata(
            label = "producer,advanced",
            defaultValue = "64",
            description =
                    "The maximum number of threads in which routes continue after WeCom's answer. If all are busy, an exchange waits in the thread of its caller, which slows the caller down. A thread pool profile weworkReply of the Camel context takes precedence.")
    private int replyPoolSize = 64;

    @Metadata(
            label = "producer,advanced",
            defaultValue = "1000",
            description =
                    "How many exchanges may wait for an answer, or for one of these threads, without holding a thread. Further exchanges wait in the thread of their caller.")
    private int replyQueueSize = 1_000;

    private @Nullable Accounts accounts;
    private @Nullable Environment environment;
    private @Nullable HttpTransport transport;
    private @Nullable WeworkRuntime runtime;
    private @Nullable AccountSource accountSource;
    private @Nullable RateGate gate;
    private @Nullable StoppingListener stopping;
    private @Nullable ScheduledExecutorService scheduler;

    public WeworkComponent() {}

    public WeworkComponent(CamelContext context) {
        super(context);
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        String operation = UriOptions.operation(remaining, configuration.getBaseUrl());
        UriOptions given = UriOptions.read(operation, parameters, InheritedOptions.credentials());
        Map<String, Object> prefixed = PropertiesHelper.extractProperties(parameters, PARAMETER_PREFIX);
        WeworkConfiguration copy = configuration.copy();
        if (given.contains("account")) {
            copy.clearCredentials();
        }
        copy.setOperation(operation);
        ComponentDefaults.keepUseful(getCamelContext(), copy, given.kind(), given.names());
        WeworkEndpoint endpoint = new WeworkEndpoint(uri, this, copy, given.names());
        endpoint.setParameters(prefixed);
        List<String> written = new ArrayList<>(parameters.keySet());
        setProperties(endpoint, parameters);
        requireAllKnown(operation, parameters, written);
        ComponentDefaults.settleSync(copy, given.names());
        return endpoint;
    }

    /** Camel would refuse them too; this message adds the nearest name. */
    private void requireAllKnown(String operation, Map<String, Object> left, List<String> given) {
        for (String option : given) {
            if (left.containsKey(option)) {
                throw new IllegalArgumentException(
                        "wework:%s has no option %s%s: correct it, or pass a parameter of WeCom as param.%s"
                                .formatted(
                                        operation,
                                        option,
                                        Nearest.suggestion(option, EndpointOptions.names()),
                                        option));
            }
        }
    }

    @Override
    protected void doInit() throws Exception {
        super.doInit();
        SecretNames.mask(getCamelContext());
    }

    /** Public also for camel-main, which sets the component's properties through it. */
    @Override
    public @Nullable PropertyConfigurer getComponentPropertyConfigurer() {
        return CheckedConfigurer.of(super.getComponentPropertyConfigurer(), SecretNames::mask);
    }

    @Override
    public @Nullable PropertyConfigurer getEndpointPropertyConfigurer() {
        return CheckedConfigurer.of(super.getEndpointPropertyConfigurer(), SecretNames::mask);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        CamelContext context = getCamelContext();
        OptionTable.instance().checkValues(option -> VALUES.getOptionValue(this, option, false));
        SecretNames.maskBeans(context);
        SecretNames.warn(context);
        BaseUrl.check(configuration.getBaseUrl());
        BaseUrl.check("authorizeUrl", authorizeUrl);
        BaseUrl.check("loginUrl", loginUrl);
        gate = WeworkRateLimiter.of(context).open(rateLimits);
        long maxFileBytes = OptionTable.instance().number("maxFileSize", getMaxFileSize());
        // Each call has a deadline there: Camel's default profile refuses what is over its queue's size.
        scheduler = context.getExecutorServiceManager()
                .newScheduledThreadPool(
                        poolId("WeworkRetry"),
                        "WeworkRetry",
                        new ThreadPoolProfileBuilder("weworkRetry")
                                .poolSize(1)
                                .maxQueueSize(-1)
                                .build());
        ReplyPool replies = ReplyPool.start(context, poolId("WeworkReply"), replyPoolSize, replyQueueSize);
        if (environment == null) {
            environment = Environment.system(scheduler);
        }
        AccountSource source = new AccountSource(context);
        accountSource = source;
        accounts = new Accounts(source::load, this::retire);
        transport = HttpTransport.start(httpSettings(context), environment);
        WeworkClient client = WeworkClient.create(
                transport,
                new WeworkClient.Shared(WeworkTokenService.of(context), SuiteTicketStore.of(context), gate),
                environment,
                configuration.timeouts());
        runtime = new WeworkRuntime(client, environment, replies, maxFileBytes);
        stopping = new StoppingListener(
                () -> {
                    client.endWaits();
                    syncs.endPauses();
                },
                accounts::doubt);
        context.addLifecycleStrategy(stopping);
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        if (stopping != null) {
            getCamelContext().getLifecycleStrategies().remove(stopping);
        }
        if (gate != null) {
            gate.close();
        }
        if (runtime != null) {
            runtime.client().close();
        }
        if (transport != null) {
            // Calls that had the whole time of the stop get no more.
            transport.close(getCamelContext().getShutdownStrategy().isTimeoutOccurred());
        }
        if (scheduler != null) {
            getCamelContext().getExecutorServiceManager().shutdownNow(scheduler);
            environment = null;
        }
        if (runtime != null) {
            runtime.replies().stop();
        }
    }

    /** Under which JMX shows a pool: each of a component, and each component's, has one of its own. */
    private String poolId(String pool) {
        CamelContext context = getCamelContext();
        String name = context.getComponentNames().stream()
                .filter(each -> equals(context.hasComponent(each)))
                .findFirst()
                .orElseGet(() -> Integer.toHexString(System.identityHashCode(this)));
        return name.equals(SCHEME) ? pool : pool + "(" + name + ")";
    }

    /**
     * Evicts an account, so that the next call looks it up again, for example after its secret was changed. Frees its tokens, pauses after failures, the retry budget, ended limits.
     */
    @ManagedOperation(description = "Evicts an account; the next call looks it up again")
    public void evictAccount(String name) {
        accounts().evict(name);
    }

    /** Evicts all accounts, and lets the endpoints take over the changes made at the component since. */
    @ManagedOperation(
            description =
                    "Evicts all accounts; the next calls look them up again and use the current secrets of the component")
    public void evictAllAccounts() {
        accounts().evictAll();
    }

    /** The names of the cached accounts. */
    @ManagedAttribute(description = "The names of the cached accounts")
    public List<String> getAccountNames() {
        return accounts == null ? List.of() : accounts.names();
    }

    private void retire(Collection<Credentials> gone) {
        runtime().client().forget(gone, accounts()::live);
    }

    /** What all endpoints share. */
    WeworkRuntime runtime() {
        return started(runtime);
    }

    /** Where accounts come from. */
    AccountSource accountSource() {
        return started(accountSource);
    }

    /** Replaces the clock of the machine; call it before the start. */
    void setEnvironment(Environment other) {
        environment = other;
    }

    Accounts accounts() {
        return started(accounts);
    }

    /** The producers of contact/sync that are started; they enter and leave by themselves. */
    SyncRegistry syncs() {
        return syncs;
    }

    private static <T> T started(@Nullable T part) {
        return Objects.requireNonNull(part, "The component wework is not started.");
    }

    /** The default options of all endpoints. */
    public WeworkConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(WeworkConfiguration configuration) {
        this.configuration = configuration;
    }

    /** How many times the HTTP client was replaced because its I/O threads had died, for example of an OutOfMemoryError. */
    @ManagedAttribute(description = "How many times the HTTP client was replaced because its I/O threads had died")
    public int getHttpClientRestarts() {
        HttpTransport running = transport;
        return running == null ? 0 : running.restarts();
    }

    /** Limits that differ from those WeCom publishes, in the notation of the limits' table. */
    public @Nullable String getRateLimits() {
        return rateLimits;
    }

    public void setRateLimits(@Nullable String rateLimits) {
        this.rateLimits = rateLimits;
    }

    /** The page on which a web authorisation begins. */
    public String getAuthorizeUrl() {
        return authorizeUrl;
    }

    public void setAuthorizeUrl(String authorizeUrl) {
        this.authorizeUrl = authorizeUrl;
    }

    /** The login page for desktop browsers. */
    public String getLoginUrl() {
        return loginUrl;
    }

    public void setLoginUrl(String loginUrl) {
        this.loginUrl = loginUrl;
    }

    /** Whether wework:token may be used. Anyone who has the token can act as the app until it expires. */
    public boolean isTokenEndpointEnabled() {
        return tokenEndpointEnabled;
    }

    public void setTokenEndpointEnabled(boolean tokenEndpointEnabled) {
        this.tokenEndpointEnabled = tokenEndpointEnabled;
    }

    /** The maximum number of threads in which routes continue after WeCom's answer. */
    public int getReplyPoolSize() {
        return replyPoolSize;
    }

    public void setReplyPoolSize(int replyPoolSize) {
        this.replyPoolSize = replyPoolSize;
    }

    /** How many exchanges may wait for an answer, or for one of these threads, without holding a thread. */
    public int getReplyQueueSize() {
        return replyQueueSize;
    }

    public void setReplyQueueSize(int replyQueueSize) {
        this.replyQueueSize = replyQueueSize;
    }
}
