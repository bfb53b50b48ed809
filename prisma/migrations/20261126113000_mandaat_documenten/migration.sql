-- AlterTable: nobody said so of the mandates that are there.
ALTER TABLE "mandaat" ADD COLUMN "met_documenten" BOOLEAN NOT NULL DEFAULT false;

-- What follows is written by hand.

-- Whether documents are seen is given with the rest, and stays as it was given.
create or replace function bewaak_mandaat() returns trigger language plpgsql as $$
begin
  if (new.id, new.gever_id, new.groepen, new.met_gegevens, new.met_documenten, new.tot_en_met, new.herkomst, new.gegeven_op, new.medewerker_id, new.bestand_id)
      is distinct from
     (old.id, old.gever_id, old.groepen, old.met_gegevens, old.met_documenten, old.tot_en_met, old.herkomst, old.gegeven_op, old.medewerker_id, old.bestand_id)
    or (old.gemachtigde_id is not null and (new.gemachtigde_id, new.aangenomen_op) is distinct from (old.gemachtigde_id, old.aangenomen_op))
    or (old.gemachtigde_id is null and new.gemachtigde_id is not null and old.code_hash is null)
    or (old.beeindigd_op is not null and (new.beeindigd_op, new.beeindigd_door, new.gemachtigde_id)
      is distinct from (old.beeindigd_op, old.beeindigd_door, old.gemachtigde_id))
    or (old.code_hash is null and new.code_hash is not null)
  then
    raise exception 'a mandate stays as it was given, is accepted once, and stays ended';
  end if;
  return new;
end $$;
