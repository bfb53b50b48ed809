-- AlterTable
ALTER TABLE "versie" ADD COLUMN     "druk_versleuteld" TEXT,
ALTER COLUMN "gegevens_versleuteld" DROP NOT NULL;

-- AlterTable
ALTER TABLE "besluit" RENAME COLUMN "motivering" TO "motivering_versleuteld";

-- CreateTable
CREATE TABLE "vernummering" (
    "oud" TEXT NOT NULL,
    "nieuw" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vernummering_pkey" PRIMARY KEY ("oud")
);

-- CreateIndex
CREATE INDEX "vernummering_nieuw_idx" ON "vernummering"("nieuw");

-- CreateIndex
CREATE UNIQUE INDEX "versie_document_id_aanvraag_id_key" ON "versie"("document_id", "aanvraag_id");

-- What follows is written by hand: what must never happen, held by the database itself.

-- A versie has a first and a last day, in that order, and a gap lies before it.
alter table versie add constraint versie_dagen check (geldig_tot >= uitgegeven_op);
alter table versie add constraint versie_gat check (gat_vanaf is null or (vervangt_id is not null and gat_vanaf < uitgegeven_op));
alter table versie add constraint versie_einde_reden check ((einde_op is null) = (einde_reden is null));

-- Versies of a document form one chain without a fork or a hole, what was issued stays as it was issued, and what
-- ended stays ended. Only the place of its file and the key of its encryption may change.
create function bewaak_versie() returns trigger language plpgsql as $$
declare
  vorige versie%rowtype;
begin
  if tg_op = 'DELETE' then
    raise exception 'a versie is never removed';
  end if;
  if tg_op = 'INSERT' then
    select * into vorige from versie where document_id = new.document_id order by volgnummer desc limit 1;
    if new.status <> 'geldig' then
      raise exception 'a versie begins as geldig';
    end if;
    if new.volgnummer <> coalesce(vorige.volgnummer, 0) + 1 or new.vervangt_id is distinct from vorige.id then
      raise exception 'a versie follows the last one of its document';
    end if;
    return new;
  end if;
  if (new.id, new.document_id, new.nummer, new.volgnummer, new.uitgegeven_op, new.geldig_tot, new.reden, new.vervangt_id, new.gat_vanaf, new.taal,
      new.sjabloon_versie, new.aanvraag_id, new.gemaakt_op)
    is distinct from
     (old.id, old.document_id, old.nummer, old.volgnummer, old.uitgegeven_op, old.geldig_tot, old.reden, old.vervangt_id, old.gat_vanaf, old.taal,
      old.sjabloon_versie, old.aanvraag_id, old.gemaakt_op)
  then
    raise exception 'what was issued is never changed';
  end if;
  if old.status <> 'geldig' and (new.status, new.einde_op, new.einde_reden) is distinct from (old.status, old.einde_op, old.einde_reden) then
    raise exception 'a versie that ended stays ended';
  end if;
  if old.bestand_id <> new.bestand_id then
    raise exception 'the file of a versie is never another one';
  end if;
  return new;
end $$;
create trigger versie_bewaakt before insert or update or delete on versie for each row execute function bewaak_versie();

-- Replaced means that there is a successor, at the latest when the transaction ends: never zero valid versies.
create function eis_opvolger() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from versie where vervangt_id = new.id) then
    raise exception 'a versie that is replaced has a successor';
  end if;
  return null;
end $$;
create constraint trigger versie_opvolger after update of status on versie deferrable initially deferred
  for each row when (new.status = 'vervangen') execute function eis_opvolger();

-- What renews knows about whom it must ask, and only what renews has a day on which it does.
alter table document add constraint document_vernieuwt check (
  (vernieuw_vanaf is null or vernieuwt) and (not vernieuwt or insz_versleuteld is not null)
);
alter table document add constraint document_beletsel check ((beletsel is null) = (beletsel_op is null));

-- A line says which medewerker looked, or that it was the system.
alter table inzage add constraint inzage_door check ((door = 'medewerker') = (medewerker_id is not null));

-- However much it is used, a session has a last hour.
alter table sessie add constraint sessie_uiterlijk check (gemaakt_op < uiterlijk_op and verloopt_op <= uiterlijk_op);

-- What was sent stays sent, by whom and under which reference, and what is closed stays closed.
create function bewaak_aanvraag() returns trigger language plpgsql as $$
begin
  if old.status = 'concept' then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    raise exception 'an aanvraag that was sent is never removed';
  end if;
  if new.status = 'concept'
    or (new.burger_id, new.dienst, new.referentie, new.indien_sleutel, new.ingediend_op)
      is distinct from (old.burger_id, old.dienst, old.referentie, old.indien_sleutel, old.ingediend_op)
  then
    raise exception 'an aanvraag that was sent stays sent';
  end if;
  if old.status in ('geweigerd', 'ingetrokken', 'afgerond') and new.status <> old.status then
    raise exception 'an aanvraag that was closed stays closed';
  end if;
  return new;
end $$;
create trigger aanvraag_bewaakt before update or delete on aanvraag for each row execute function bewaak_aanvraag();
