-- AlterTable
ALTER TABLE "taak" ALTER COLUMN "burger_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "gespreksbericht" ALTER COLUMN "burger_id" DROP NOT NULL;

-- What follows is written by hand: what must never happen, held by the database itself.

-- What was asked and what was answered is the record. Whose it is becomes known at most once: when somebody takes over what they
-- sent without signing in.
create or replace function weiger_andere_taak() returns trigger language plpgsql as $$
begin
  if (old.aanvraag_id, old.soort, old.medewerker_id, old.gesteld_op)
    is distinct from (new.aanvraag_id, new.soort, new.medewerker_id, new.gesteld_op)
    or (old.burger_id is not null and new.burger_id is distinct from old.burger_id)
    or (old.status <> 'open' and (old.status, old.uiterlijk, old.gesloten_op) is distinct from (new.status, new.uiterlijk, new.gesloten_op)) then
    raise exception 'a question that was asked is never changed';
  end if;
  return new;
end $$;

create or replace function weiger_ander_gespreksbericht() returns trigger language plpgsql as $$
begin
  if old.verstuurd_op is not null and ((old.aanvraag_id, old.door, old.medewerker_id, old.verstuurd_op)
    is distinct from (new.aanvraag_id, new.door, new.medewerker_id, new.verstuurd_op)
    or (old.burger_id is not null and new.burger_id is distinct from old.burger_id)) then
    raise exception 'a message that was sent is never changed';
  end if;
  return new;
end $$;
