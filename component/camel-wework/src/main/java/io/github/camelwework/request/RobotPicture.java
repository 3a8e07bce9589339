// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.http.FilePart;
import io.github.camelwework.model.Pictures;
import java.io.IOException;
import java.util.Map;

/** A picture as a group robot sends it: inside the message, with the hash of its bytes (doc 91770). */
final class RobotPicture {

    private RobotPicture() {}

    static Map<String, Object> of(FilePart picture) throws IOException {
        byte[] bytes = picture.content();
        return Map.of("base64", Pictures.base64(bytes), "md5", Pictures.md5(bytes));
    }
}
