-- What somebody handed over to the counter and can still be worked in: asked for whenever staff open that person.
create index overdracht_open_van_burger on overdracht (burger_id) where beeindigd_op is null;
