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

/** The options of {@code wework:contact/sync}: what it manages, and what it must never do. */
public abstract class WeworkSyncOptions extends WeworkChangesOptions {

    private static final int MOST_AT_ONCE = 32;
    private static final int ALL_OF_IT = 100;

    @UriParam(
            label = "producer",
            description =
                    "The meaning of columns and keys that WeCom does not name, as column:field, separated by commas, for example staff_no:userid,unit:departmentPath. extattr.NAME is a custom attribute of the corp; a hyphen leaves a column out. Other unknown columns and keys are left out and listed in plan and report.")
    private @Nullable String columns;

    @UriParam(
            label = "producer",
            description =
                    "For contact/sync: the columns and keys of a source, separated by commas, that are custom attributes of the corp (extattr) with the name of the column")
    private @Nullable String extattrs;

    @UriParam(
            label = "producer",
            description =
                    "The character set of a source that is a file, bytes or a stream, for example GB18030; UTF-8 by default. The header CamelCharsetName overrides it, and so does a byte order mark.")
    private @Nullable String charset;

    @UriParam(
            label = "producer",
            defaultValue = "LEAVE",
            description =
                    "What an empty cell of a table means: LEAVE keeps the value in WeCom, CLEAR empties the field")
    private EmptyCells emptyCells = EmptyCells.LEAVE;

    @UriParam(
            label = "producer",
            defaultValue = "false",
            description =
                    "Whether to create departments that members name by path and that do not exist. If not, such members are refused.")
    private boolean createDepartments;

    @UriParam(
            label = "producer",
            defaultValue = "false",
            description =
                    "For contact/sync: whether a table is complete although its last line has no line break. If false, that line may be truncated: it is ignored, and nobody counts as missing.")
    private boolean wholeFile;

    @UriParam(
            label = "producer",
            defaultValue = "PLAN",
            description =
                    "For contact/sync: PLAN reports what would change and changes nothing; APPLY plans and applies. A body that is a plan is applied in both modes.")
    private SyncMode mode = SyncMode.PLAN;

    @UriParam(
            label = "producer",
            defaultValue = "1",
            description = "For contact/sync: the root of the managed departments; nothing outside of it is changed")
    private int managedDepartment = 1;

    @UriParam(
            label = "producer",
            defaultValue = "DISABLE",
            description =
                    "For contact/sync: what to do with objects that are missing from the source. DISABLE disables members and keeps departments and tags; DELETE deletes all of them; IGNORE keeps all.")
    private OnMissing onMissing = OnMissing.DISABLE;

    @UriParam(
            label = "producer",
            javaType = "java.time.Duration",
            description =
                    "For contact/sync with onMissing=DISABLE: when a disabled member is deleted, as the time since the member was first missing, for example 30d; by default never")
    private long deleteAfter;

    @UriParam(
            label = "producer",
            description = "For contact/sync: userids, separated by commas, that are never disabled or deleted")
    private @Nullable String protectedUsers;

    @UriParam(
            label = "producer",
            defaultValue = "500",
            description =
                    "For contact/sync, a brake: a plan that deletes or disables more members, or deletes more departments, is refused")
    private int maxRemovals = 500;

    @UriParam(
            label = "producer",
            defaultValue = "10",
            description =
                    "For contact/sync, a brake: a plan that deletes or disables a larger percentage of the members, or deletes a larger percentage of the departments, is refused. It applies from 50 objects on; of fewer, at most 5 may be removed.")
    private int maxRemovalPercent = 10;

    @UriParam(
            label = "producer",
            description =
                    "For contact/sync: the hash of a refused plan that a person has approved. Exactly this plan passes the brakes, once. The header CamelWeworkApprovedPlan overrides it.")
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
                    "For contact/sync: whether the exchange fails when WeCom refused some objects or rows of the source are invalid. The other objects are changed in any case, and the report is in the exchange property CamelWeworkSyncReport.")
    private boolean failOnItemErrors;

    @UriParam(
            label = "producer,advanced",
            defaultValue = "200",
            description =
                    "For contact/sync: the number of members from which on changes are imported as a file instead of one call each")
    private int jobsFrom = 200;

    @UriParam(
            label = "producer,advanced",
            defaultValue = "1",
            description =
                    "For contact/sync: how many calls for members run at the same time, from 1 to 32. A run that was killed repeats at most as many calls. Departments, tags and files are processed one by one.")
    private int concurrency = 1;

    /** The limits of what may be changed; checks the options that belong together. */
    SyncPolicy syncPolicy() {
        requireWithin("maxRemovals", maxRemovals, 0, Integer.MAX_VALUE);
        requireWithin("maxRemovalPercent", maxRemovalPercent, 0, ALL_OF_IT);
        if (deleteAfter < 0) {
            throw new IllegalArgumentException(
                    "deleteAfter=%dms ends before the member was missing: give a time such as 30d, or remove it"
                            .formatted(deleteAfter));
        }
        requireWithin("jobsFrom", jobsFrom, 1, Integer.MAX_VALUE);
        requireWithin("managedDepartment", managedDepartment, 1, Integer.MAX_VALUE);
        if (deleteAfter > 0 && onMissing != OnMissing.DISABLE) {
            throw new IllegalArgumentException(
                    "deleteAfter says when a disabled member is deleted, but onMissing=%s disables no members: remove one of the two"
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

    /** How many calls run at the same time. */
    int syncConcurrency() {
        if (concurrency < 1 || concurrency > MOST_AT_ONCE) {
            throw new IllegalArgumentException(
                    "concurrency=%d must be from 1 to %d: WeCom refuses too many calls at the same time (45033)"
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

    /** Columns that are custom attributes of the corp under their own names, separated by commas. */
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
