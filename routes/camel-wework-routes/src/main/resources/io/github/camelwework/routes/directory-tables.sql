-- SPDX-License-Identifier: Apache-2.0
-- The tables that the route template wework-quartz-to-table fills. Plain SQL; add columns and indexes as you like.

create table wework_department (
    department_id bigint primary key,
    name varchar(64),
    parent_id bigint,
    sort_order bigint,
    run_id varchar(100) not null, -- of the run that saw it last
    gone_at timestamp -- when it was first not there any more; null while it is
);

create table wework_member (
    member_key varchar(64) primary key, -- the userid in lower case, as WeCom takes upper and lower case for the same
    userid varchar(64) not null,
    name varchar(64),
    departments varchar(1200), -- ids separated by ;
    main_department bigint,
    position varchar(128),
    mobile varchar(32), -- as far as the app may see it
    email varchar(64), -- as far as the app may see it
    status integer, -- 1 active, 2 disabled, 4 not activated, 5 has left
    run_id varchar(100) not null, -- of the run that saw the member last
    gone_at timestamp -- when the member was first not there any more; null while there
);
