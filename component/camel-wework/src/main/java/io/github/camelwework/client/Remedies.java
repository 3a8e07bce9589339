// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.error.Remedy;

/** What to do about failures that WeCom itself did not answer. */
final class Remedies {

    static final Remedy UNREACHABLE = new Remedy(
            "Check baseUrl, the proxy and the network between this host and WeCom; the call may be made again.",
            "请检查 baseUrl、代理以及本机到企业微信的网络；可以再次调用。");

    static final Remedy NOT_WECOM = new Remedy(
            "A server refused it that does not answer as WeCom's API does: check the operation's path,"
                    + " baseUrl and the proxy.",
            "拒绝请求的不是企业微信接口：请检查操作路径、baseUrl 和代理。");

    static final Remedy UNKNOWN_OUTCOME = new Remedy(
            "It may or may not have happened, so it is not repeated: check whether it arrived before"
                    + " sending it again, or set duplicateCheck=true if the operation has it.",
            "请求可能已生效，也可能没有，因此不会自动重发：重发前请先确认是否已送达，或在支持的操作上设置 duplicateCheck=true。");

    static final Remedy NO_TICKET = new Remedy(
            "WeCom pushes it every ten minutes to the suite's command callback, and the provider console can push it at"
                    + " once: put it into SuiteTicketStore.of(context).",
            "企业微信每 10 分钟向套件的指令回调推送一次，也可在服务商后台手动推送：请将其写入 SuiteTicketStore.of(context)。");

    private Remedies() {}
}
