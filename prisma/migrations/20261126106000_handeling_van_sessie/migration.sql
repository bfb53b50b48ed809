-- For whom somebody acts is read with their session and goes with it.
delete from handeling where not exists (select 1 from sessie where sessie.id = handeling.sessie_id);
drop index handeling_begonnen_op_idx;
alter table handeling add constraint handeling_sessie_id_fkey foreign key (sessie_id) references sessie (id) on delete cascade on update cascade;
