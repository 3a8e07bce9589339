// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media.model;

/**
 * The file of an upload.
 *
 * @param name raw, as the bytes of the multipart header say in UTF-8
 * @param contentType the part's own, {@code application/octet-stream} when it has none
 * @param content not to be changed
 */
public record UploadedFile(String name, String contentType, byte[] content) {}
