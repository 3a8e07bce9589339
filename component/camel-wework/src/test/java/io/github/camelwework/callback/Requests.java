// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import java.nio.charset.StandardCharsets;

/** The parts of requests as WeCom makes them. */
final class Requests {

    private Requests() {}

    static String query(String signature, String timestamp, String nonce) {
        return "msg_signature=" + signature + "&timestamp=" + timestamp + "&nonce=" + nonce;
    }

    static byte[] xml(String encrypted) {
        return utf8("<xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName><Encrypt><![CDATA[" + encrypted
                + "]]></Encrypt><AgentID><![CDATA[218]]></AgentID></xml>");
    }

    static byte[] json(String encrypted) {
        return utf8("{\"encrypt\":\"" + encrypted + "\"}");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
