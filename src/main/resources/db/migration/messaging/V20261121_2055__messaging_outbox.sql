-- why: a message is written with the deed that it tells of, and sent afterwards even when the server dies in between
create table outbox_message (
    shop_id uuid not null references shop (id),
    id uuid not null,
    channel text not null check (channel in ('SMS', 'MAIL')),
    recipient text not null,
    template text not null,
    locale text not null,
    "values" jsonb not null,
    state text not null check (state in ('QUEUED', 'WAITING', 'SENT')),
    created_at timestamptz not null,
    send_after timestamptz not null,
    sent_at timestamptz,
    subject text,
    body text,
    primary key (shop_id, id),
    check ((state = 'SENT') = (sent_at is not null and body is not null))
);
-- the newest of the network; ids are ordered by time
create index outbox_message_newest on outbox_message (id desc);
alter table outbox_message enable row level security;
alter table outbox_message force row level security;
create policy outbox_message_shop on outbox_message to shop
    using (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid))
    with check (shop_id = (select nullif(current_setting('app.shop', true), '')::uuid));
create policy outbox_message_net on outbox_message to net using (true);
grant select, insert, update (state, sent_at, subject, body, "values") on outbox_message to shop;
grant select on outbox_message to net;
