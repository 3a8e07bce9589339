-- SPDX-License-Identifier: Apache-2.0
-- The tables of JdbcStateStore, in words that PostgreSQL and H2 share; elsewhere BYTEA has another name.
CREATE TABLE wework_state (
    state_key VARCHAR(255) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    place INTEGER NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (state_key, kind, place)
);
CREATE TABLE wework_state_lock (
    state_key VARCHAR(255) NOT NULL,
    owner VARCHAR(64) NOT NULL,
    expires BIGINT NOT NULL,
    PRIMARY KEY (state_key)
);
