// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkDiskException;
import io.github.camelwework.http.DiskException;
import java.io.IOException;

/** Says that this host's disk failed: not the network, so nothing is tried again. */
public final class DiskFailures {

    private static final Remedy REMEDY = new Remedy(
            "Neither WeCom nor the network caused this: check free space, permissions and open files of"
                    + " this host's disk and of the folder java.io.tmpdir.",
            "与企业微信和网络无关：请检查本机磁盘空间、权限、文件描述符以及 java.io.tmpdir 目录。");

    private DiskFailures() {}

    /** The failure of the operation. */
    public static WeworkDiskException of(String operation, IOException failure) {
        DiskException disk = DiskException.in(failure);
        String reason = disk == null ? "the answer on disk cannot be read" : String.valueOf(disk.getMessage());
        return new WeworkDiskException(Failure.of(operation, reason, REMEDY), failure);
    }
}
