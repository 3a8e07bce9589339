// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.media.model.Media;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The field {@code safe}: 0 for what may be shared, 1 for what may not, 2 for what may be shared within the corp. */
final class Safety {

    private static final String CONFIDENTIAL_WITHIN_CORP = "mpnews";
    private static final Set<String> FILES = Set.of(
            "txt", "pdf", "doc", "docx", "ppt", "pptx", "xls", "xlsx", "xml", "jpg", "jpeg", "png", "bmp", "gif");

    private Safety() {}

    /** What it is for a message of that type sent that way; robots know nothing of it. */
    static int read(RequestFields request, String msgtype, SendChannel dialect) {
        if (dialect == SendChannel.ROBOT) {
            return 0;
        }
        long safe = request.number("safe", 0);
        if (safe != 0 && msgtype.equals("news")) {
            throw new ApiError(40074, "news msg is not support safe type, use mpnews");
        }
        boolean mayStayInCorp = msgtype.equals(CONFIDENTIAL_WITHIN_CORP) && dialect != SendChannel.CHAT;
        if (safe < 0 || safe > (mayStayInCorp ? 2 : 1)) {
            throw new ApiError(Rules.ILLEGAL, "invalid safe");
        }
        return (int) safe;
    }

    /** Only what WeCom can show with a watermark can be a secret file. */
    static void checkFiles(int safe, String msgtype, List<Media> files) {
        if (safe == 1
                && msgtype.equals("file")
                && !files.stream().allMatch(file -> FILES.contains(extension(file.name())))) {
            throw new ApiError(40004, "invalid media type: a safe file is one of " + String.join(", ", FILES));
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
