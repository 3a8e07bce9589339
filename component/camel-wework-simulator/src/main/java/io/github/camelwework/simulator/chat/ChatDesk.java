// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

/** What the operations on chats share. */
record ChatDesk(ChatAccess access, ChatMembers members, ChatStore chats, ChatRates rates) {}
