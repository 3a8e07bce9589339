// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.model.sync.SyncMode;
import io.github.camelwework.sync.plan.OnMissing;
import io.github.camelwework.sync.plan.SyncPolicy;
import io.github.camelwework.sync.source.EmptyCells;
import io.github.camelwework.sync.source.SourceOptions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.spi.UriParam;
import org.jspecify.annotations.Nullable;

/** What {@code wework:contact/sync} can be told: what it manages, and what it must never do. */
public abstract class WeworkSyncOptions extends WeworkChangesOptions {

    private static final int MOST_AT_ONCE = 32;
    private static final int ALL_OF_IT = 100;

    @UriParam(
            label = "producer",
            description =
                    "What columns and keys of a source mean that have names of their own, as column:field apart by commas, for example staff_no:userid,unit:departmentPath; extattr.NAME for an attribute of the corp, - to leave a column out. Columns and keys that neither WeCom nor an option names are left out and named in plan and report.")
    private @Nullable String columns;

    @UriParam(
            label = "producer",
            description =
                    "For contact/sync: the columns and keys of a source, comma-separated, that are attributes of the corp (extattr) with the same name as the column")
    private @Nullable String extattrs;

    @UriParam(
            label = "producer",
            description =
                    "The character set of a source that is a file, bytes or a stream, for example GB18030; UTF-8 by default. The header CamelCharsetName overrides it, and so does a byte order mark.")
    private @Nullable String charset;

    @UriParam(
            label = "producer",
            defaultValue = "LEAVE",
            description = "What an empty cell of a table means: LEAVE keeps what WeCom has, CLEAR empties the field")
    private EmptyCells emptyCells = EmptyCells.LEAVE;

    @UriParam(
            label = "producer",
            defaultValue = "false",
            description =
                    "Creates the departments that members name by path and that are missing; otherwise such members are refused")
    private boolean createDepartments;

    @UriParam(
            label = "producer",
            defaultValue = "false",
            description =
                    "For contact/sync: whether a table whose last line has no line break at its end is whole. Without it that line may be cut off: it changes nobody, and nobody is taken for missing.")
    private boolean wholeFile;

    @UriParam(
            label = "producer",
            defaultValue = "PLAN",
            description =
                    "For contact/sync: PLAN says what would be changed and changes nothing; APPLY plans and applies. A body that is a plan is applied in either.")
    private SyncMode mode = SyncMode.PLAN;

    @UriParam(
            label = "producer",
            defaultValue = "1",
            description =
                    "For contact/sync: the department that is managed, with all below it; nothing outside is touched")
    private int managedDepartment = 1;

    @UriParam(
            label = "producer",
            defaultValue = "DISABLE",
            description =
                    "For contact/sync: what becomes of that which the source lacks. DISABLE disables members and leaves departments and tags; DELETE deletes all; IGNORE leaves all.")
    private OnMissing onMissing = OnMissing.DISABLE;

    @UriParam(
            label = "producer",
            javaType = "java.time.Duration",
            description =
                    "For contact/sync with onMissing=DISABLE: how long after it was first missing a disabled member is deleted, for example 30d; never by default")
    private long deleteAfter;

    @UriParam(
            label = "producer",
            description = "For contact/sync: userids, apart by commas, that are never disabled nor deleted")
    private @Nullable String protectedUsers;

    @UriParam(
            label = "producer",
            defaultValue = "500",
            description =
                    "For contact/sync: the brake. A plan that deletes or disables more members, or deletes more departments, is refused.")
    private int maxRemovals = 500;

    @UriParam(
            label = "producer",
            defaultValue = "10",
            description =
                    "For contact/sync: the brake. A plan that deletes or disables a larger part of the members, or deletes a larger part of the departments, is refused; counts from 50 on, of fewer at most 5 may go.")
    private int maxRemovalPercent = 10;

    @UriParam(
            label = "producer",
            description =
                    "For contact/sync: the hash of a plan that was refused and looked through; this very plan passes the brakes, once. The header CamelWeworkApprovedPlan overrides it.")
    private @Nullable String approvedPlan;

    @UriParam(
            label = "producer",
            defaultValue = "false",
            description = "For contact/sync: whether WeCom invites new members by message, SMS or mail")
    private boolean toInvite;

    @UriParam(
            label = "producer",
            defaultValue = "false",
            description =
                    "For contact/sync: whether the exchange fails when WeCom refused some objects, or rows of the source are no good; the others are changed all the same, and the report is the exchange property CamelWeworkSyncReport")
    private boolean failOnItemErrors;

    @UriParam(
            label = "producer,advanced",
            defaultValue = "200",
            description =
                    "For contact/sync: from how many members on they go to WeCom in a file rather than in a call for each")
    private int jobsFrom = 200;

    @UriParam(
            label = "producer,advanced",
            defaultValue = "1",
            description =
                    "For contact/sync: how many single calls for members are made at once, from 1 to 32; a run that is killed repeats at most as many calls. Departments and tags go one by one, files too.")
    private int concurrency = 1;

    /** How much may be changed; checks the options that belong together. */
    SyncPolicy syncPolicy() {
        requireWithin("maxRemovals", maxRemovals, 0, Integer.MAX_VALUE);
        requireWithin("maxRemovalPercent", maxRemovalPercent, 0, ALL_OF_IT);
        if (deleteAfter < 0) {
            throw new IllegalArgumentException(
                    "deleteAfter=%dms is before the member was missing: give a time, such as 30d, or leave it out"
                            .formatted(deleteAfter));
        }
        requireWithin("jobsFrom", jobsFrom, 1, Integer.MAX_VALUE);
        requireWithin("managedDepartment", managedDepartment, 1, Integer.MAX_VALUE);
        if (deleteAfter > 0 && onMissing != OnMissing.DISABLE) {
            throw new IllegalArgumentException(
                    "deleteAfter says when a disabled member is deleted, and onMissing=%s disables nobody: take one out"
                            .formatted(onMissing));
        }
        Set<String> users = protectedUsers == null
                ? Set.of()
                : Arrays.stream(protectedUsers.split(",", -1))
                        .map(String::strip)
                        .filter(userid -> !userid.isEmpty())
                        .collect(Collectors.toSet());
        return new SyncPolicy(
                managedDepartment,
                onMissing,
                deleteAfter > 0 ? Duration.ofMillis(deleteAfter) : null,
                users,
                toInvite,
                new SyncPolicy.Limits(maxRemovals, maxRemovalPercent));
    }

    private static void requireWithin(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s=%d must be from %d to %d: correct it".formatted(option, value, least, most));
        }
    }

    /** How sources are read; checks the options that are texts. */
    SourceOptions sourceOptions() {
        return SourceOptions.of(columns, charset, emptyCells, createDepartments)
                .withAttributes(extattrs)
                .withWholeFile(wholeFile);
    }

    /** How many single calls are made at once. */
    int syncConcurrency() {
        if (concurrency < 1 || concurrency > MOST_AT_ONCE) {
            throw new IllegalArgumentException(
                    "concurrency=%d must be from 1 to %d: WeCom refuses too many calls at once (45033)"
                            .formatted(concurrency, MOST_AT_ONCE));
        }
        return concurrency;
    }

    public @Nullable String getColumns() {
        return columns;
    }

    public void setColumns(@Nullable String columns) {
        this.columns = columns;
    }

    /** Columns that are attributes of the corp under their own names, comma-separated. */
    public @Nullable String getExtattrs() {
        return extattrs;
    }

    public void setExtattrs(@Nullable String extattrs) {
        this.extattrs = extattrs;
    }

    public @Nullable String getCharset() {
        return charset;
    }

    public void setCharset(@Nullable String charset) {
        this.charset = charset;
    }

    public EmptyCells getEmptyCells() {
        return emptyCells;
    }

    public void setEmptyCells(EmptyCells emptyCells) {
        this.emptyCells = emptyCells;
    }

    public boolean isCreateDepartments() {
        return createDepartments;
    }

    public void setCreateDepartments(boolean createDepartments) {
        this.createDepartments = createDepartments;
    }

    public boolean isWholeFile() {
        return wholeFile;
    }

    public void setWholeFile(boolean wholeFile) {
        this.wholeFile = wholeFile;
    }

    public SyncMode getMode() {
        return mode;
    }

    public void setMode(SyncMode mode) {
        this.mode = mode;
    }

    public int getManagedDepartment() {
        return managedDepartment;
    }

    public void setManagedDepartment(int managedDepartment) {
        this.managedDepartment = managedDepartment;
    }

    public OnMissing getOnMissing() {
        return onMissing;
    }

    public void setOnMissing(OnMissing onMissing) {
        this.onMissing = onMissing;
    }

    public long getDeleteAfter() {
        return deleteAfter;
    }

    public void setDeleteAfter(long deleteAfter) {
        this.deleteAfter = deleteAfter;
    }

    public @Nullable String getProtectedUsers() {
        return protectedUsers;
    }

    public void setProtectedUsers(@Nullable String protectedUsers) {
        this.protectedUsers = protectedUsers;
    }

    public int getMaxRemovals() {
        return maxRemovals;
    }

    public void setMaxRemovals(int maxRemovals) {
        this.maxRemovals = maxRemovals;
    }

    public int getMaxRemovalPercent() {
        return maxRemovalPercent;
    }

    public void setMaxRemovalPercent(int maxRemovalPercent) {
        this.maxRemovalPercent = maxRemovalPercent;
    }

    public @Nullable String getApprovedPlan() {
        return approvedPlan;
    }

    public void setApprovedPlan(@Nullable String approvedPlan) {
        this.approvedPlan = approvedPlan;
    }

    public boolean isToInvite() {
        return toInvite;
    }

    public void setToInvite(boolean toInvite) {
        this.toInvite = toInvite;
    }

    public boolean isFailOnItemErrors() {
        return failOnItemErrors;
    }

    public void setFailOnItemErrors(boolean failOnItemErrors) {
        this.failOnItemErrors = failOnItemErrors;
    }

    public int getJobsFrom() {
        return jobsFrom;
    }

    public void setJobsFrom(int jobsFrom) {
        this.jobsFrom = jobsFrom;
    }

    public int getConcurrency() {
        return concurrency;
    }

    public void setConcurrency(int concurrency) {
        this.concurrency = concurrency;
    }
}
