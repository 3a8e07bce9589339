// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import io.github.camelwework.callback.crypto.CallbackCipher;
import java.util.List;

/** The worked vectors of doc 90968 and of our own, computed with two other implementations. */
final class Vectors {

    /** The sample configuration of WeCom's documentation; the last character of its key has spare bits that are not zero. */
    static final CallbackCipher OFFICIAL = CallbackCipher.of("QDG6eK", "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C");

    static final CallbackCipher OWN = CallbackCipher.of("tk123456", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");

    record Vector(
            String name,
            CallbackCipher cipher,
            String random,
            String timestamp,
            String nonce,
            String signature,
            String receiveId,
            String message,
            String encrypted) {

        @Override
        public String toString() {
            return name;
        }
    }

    static final Vector ECHO = new Vector(
            "1 official URL check",
            OFFICIAL,
            "c41b64491c2468d0",
            "1409659589",
            "263014780",
            "5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3",
            "wx5823bf96d3bd56c7",
            "1616140317555161061",
            "P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==");

    static final Vector PUSH = new Vector(
            "2 official push",
            OFFICIAL,
            "0960688932c47ef1",
            "1409659813",
            "1372623149",
            "477715d11cdb4164915debcba66cb864d751f3e6",
            "wx5823bf96d3bd56c7",
            """
            <xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName>
            <FromUserName><![CDATA[mycreate]]></FromUserName>
            <CreateTime>1409659813</CreateTime>
            <MsgType><![CDATA[text]]></MsgType>
            <Content><![CDATA[hello]]></Content>
            <MsgId>4561255354251345929</MsgId>
            <AgentID>218</AgentID>
            </xml>""",
            "RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==");

    static final Vector REPLY = new Vector(
            "3 passive reply",
            OFFICIAL,
            "0123456789abcdef",
            "1409659813",
            "1372623149",
            "fd6903c7056304d70ccd43f9c2d048ae661c2171",
            "wx5823bf96d3bd56c7",
            "<xml><ToUserName><![CDATA[mycreate]]></ToUserName><FromUserName><![CDATA[wx5823bf96d3bd56c7]]></FromUserName><CreateTime>1409659813</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[hello]]></Content></xml>",
            "sKqRbbiSUnDhFHOvPjtUMUfes4/2uKY1g9DFmYoQAgeG2lGZONATyKWRDvzuxzQiQdIha6gkfdfKPf+dWPq89c8dFM29NV2Dcenu3P4StHpPh3tJx8AQoZsK6m19Bm5KeqGAgP7QPvJw7kTS0KZTeoMvKNrQFcNXV9XtcJEfo+8T955q4mm3bFkRylRmigVZ6s35VNAL/DDWjTCA+4+aPGLYz0GEGzJUwarw0YS+bgN1SNnGDXdMWPBZEx9hQmVV9VxcCl/krOM0d+3UxNooujbT/4o7g5tmGTPOS/LAwko8lEXNqimYLmLiu5LJ6cMrTOUtiR342qpmtrqS6C/MtOktxDu4/Pch+lVtAMMHlamPyjtgLvfoTBpL3PCgCopB");

    static final Vector MULTI_BYTE = new Vector(
            "4 multi-byte text",
            OWN,
            "ABCDEFGHIJKLMNOP",
            "1700000000",
            "nonce-01",
            "4f753703abe656bacb8decbb5a7c951bf2187616",
            "ww1234567890abcdef",
            "你好,世界",
            "ECb94sC68hxnidW1ycQhs2B8kBjVqiArAKqXLEKM6adLY7ztIbr2V6L7t6LWOltQxF0y4Ih3b9hdyV4OyuiECw==");

    static final Vector FULL_PADDING = new Vector(
            "5 full padding block, empty receiveid",
            OWN,
            "ABCDEFGHIJKLMNOP",
            "1700000001",
            "nonce-02",
            "f15f4f5ebee4624f8779cd0e6c3fe0bc53cb9800",
            "",
            "xxxxxxxxxxxx",
            "ECb94sC68hxnidW1ycQhs7p/Sa/IMeuC0Ccu5WZbave4Fa3Jvbw2xCOHX/1Tm7J0qcaJ39aMTMqwf+8f6QzbqQ==");

    static final Vector SUITE = new Vector(
            "6 suite command push",
            OWN,
            "ABCDEFGHIJKLMNOP",
            "1403610513",
            "nonce-03",
            "5238e14cdc3d2e95d378f6742a6bcdee166e75c8",
            "ww4asffe99e54c0f4c",
            "<xml><SuiteId><![CDATA[ww4asffe99e54c0f4c]]></SuiteId><InfoType><![CDATA[suite_ticket]]></InfoType><TimeStamp>1403610513</TimeStamp><SuiteTicket><![CDATA[asdfasfdasdfasdf]]></SuiteTicket></xml>",
            "ECb94sC68hxnidW1ycQhsxSVhuXooK8jApUwPr2ndPPyNlYG/lYOsjATKKPW+e9F+AcZ1Lxt7nkfJXviqZ3RPmQTikSPVXj1Q8AtiFjKdTjKmi5/WJgAVAd3O7uim9tt1UgaGqltqtPGA1YF9ZuOPEhnZPcRLBUIG6YGSv0L2NA/Zpyoaovjm5pvG3yXJflwcv+5Z4yp4qWFWjRsfOn/vxoOSh4xMV0VQbDayJFEO8UDLt+3skUpbCj+VTBrBHVtyzEgWbyWtEylPmEsmqxHjGjdH6uZ4oaXu8Ejzt2JGvr5G0PDshjisqISrwpEH5npzRx5iSx2zLSzAj6c/c38Bw==");

    static final Vector ROBOT = new Vector(
            "7 smart-robot push",
            OWN,
            "ABCDEFGHIJKLMNOP",
            "1700000002",
            "nonce-04",
            "a119b5b585830251857a2006d4330449a49beec4",
            "",
            "{\"msgid\":\"m1\",\"aibotid\":\"AIBOTID\",\"chattype\":\"single\",\"from\":{\"userid\":\"zhangsan\"},\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"}}",
            "ECb94sC68hxnidW1ycQhs2GIkySNb8T056gPoOitn6cfy6rVXoXJwEG4q1s7QJXIoGuQeV1kWxEGXf4zGvKCuRnPAzu1dmLp4TJSpOd7y7cDHQW8lRRGfBCRQzPGBDWq/nQx7lkWQurt0zzETIKdN9yXLBIQaXP2l6GI2uilSfqac8b5sbecsHRajYKnzYSJYcXallknDT7tjI1ypHw0dg==");

    static final Vector ROBOT_REPLY = new Vector(
            "A1 smart-robot reply",
            OWN,
            "ABCDEFGHIJKLMNOP",
            "1700000003",
            "nonce-05",
            "3d6eef5b4f9575bce91eb7e4a9023c2bc0f7210e",
            "",
            "{\"msgtype\":\"stream\",\"stream\":{\"id\":\"S1\",\"finish\":false,\"content\":\"思考中\"}}",
            "ECb94sC68hxnidW1ycQhs9eLt9f8vhVymaW6EXelOetIYi3uZf8KpiFbNxbPAt8RE1mnaFsYYJ3MKu8xugLn9qjisKbSCuYB5EJCrg6548YEZEwfPA6xzD3YN1sLz9sngTY+i+k9RbwFo6hzVFUsYIxxxTpdardmYq71gfJfjqQ=");

    private Vectors() {}

    static List<Vector> all() {
        return List.of(ECHO, PUSH, REPLY, MULTI_BYTE, FULL_PADDING, SUITE, ROBOT, ROBOT_REPLY);
    }
}
