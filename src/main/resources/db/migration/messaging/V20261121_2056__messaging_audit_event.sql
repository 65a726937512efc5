-- why: an auditor sees that every message left once, without its recipient or its words; events from carriers and banks join later
grant select (shop_id, id, channel, state, sent_at) on outbox_message to audit;
create policy outbox_message_audit on outbox_message for select to audit using (true);
create view audit_event with (security_invoker = true) as
    select 'local-' || lower(channel) as provider,
           id::text as event_id,
           state,
           case when sent_at is null then 0 else 1 end as attempts
    from outbox_message;
grant select on audit_event to audit;
