// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkRequestException;

/** Why a file is not sent. */
final class FileRefusal {

    private static final Remedy REMEDY = new Remedy(
            "Nothing was sent: correct the file, then move it back into its folder.", "消息未发送：请修正文件后将其移回原文件夹。");

    private FileRefusal() {}

    static WeworkRequestException because(String reason) {
        return new WeworkRequestException(Failure.of("file", reason, REMEDY));
    }
}
