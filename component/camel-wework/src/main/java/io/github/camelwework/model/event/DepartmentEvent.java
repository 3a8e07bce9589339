// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A department changed (change_contact: create_party, update_party, delete_party).
 *
 * @param id the department
 * @param name the name
 * @param parentId the parent id
 * @param order larger first
 * @param fields all that WeCom sent, under its own names
 */
public record DepartmentEvent(
        @Nullable Long id,
        @Nullable String name,
        @Nullable Long parentId,
        @Nullable Long order,
        Map<String, Object> fields)
        implements WeworkEvent {}
