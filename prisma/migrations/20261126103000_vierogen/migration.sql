-- CreateEnum
CREATE TYPE "voorbereiding_status" AS ENUM ('wacht', 'goedgekeurd', 'teruggestuurd', 'ingetrokken');

-- AlterTable
ALTER TABLE "besluit" ADD COLUMN     "goedgekeurd_door" UUID;

-- AlterTable
ALTER TABLE "intrekking" ADD COLUMN     "goedgekeurd_door" UUID;

-- CreateTable
CREATE TABLE "voorbereiding" (
    "id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "team" TEXT NOT NULL,
    "stand" INTEGER NOT NULL,
    "inhoud_versleuteld" TEXT NOT NULL,
    "status" "voorbereiding_status" NOT NULL,
    "voorbereid_door" UUID NOT NULL,
    "voorbereid_op" TIMESTAMPTZ(3) NOT NULL,
    "nagekeken_door" UUID,
    "gesloten_op" TIMESTAMPTZ(3),
    "woorden_versleuteld" TEXT,

    CONSTRAINT "voorbereiding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "voorbereiding_soort_onderwerp_id_idx" ON "voorbereiding"("soort", "onderwerp", "id" DESC);

-- CreateIndex
CREATE INDEX "voorbereiding_status_team_id_idx" ON "voorbereiding"("status", "team", "id");

-- CreateIndex
CREATE INDEX "voorbereiding_voorbereid_door_id_idx" ON "voorbereiding"("voorbereid_door", "id" DESC);

-- What follows is written by hand.

alter table voorbereiding add constraint voorbereiding_wie foreign key (voorbereid_door) references medewerker (id);
alter table voorbereiding add constraint voorbereiding_ander foreign key (nagekeken_door) references medewerker (id);

-- Who prepared never approves, nor sends back; who closes it says so with a moment, and who sends back says why.
alter table voorbereiding add constraint voorbereiding_vier_ogen check (nagekeken_door <> voorbereid_door);
alter table voorbereiding add constraint voorbereiding_gesloten check ((status = 'wacht') = (gesloten_op is null));
alter table voorbereiding add constraint voorbereiding_nagekeken check ((status in ('goedgekeurd', 'teruggestuurd')) = (nagekeken_door is not null));
alter table voorbereiding add constraint voorbereiding_woorden check ((status = 'teruggestuurd') = (woorden_versleuteld is not null));

-- One about the same thing waits at a time.
create unique index voorbereiding_een_wacht on voorbereiding (soort, onderwerp) where status = 'wacht';

-- What was prepared stays as it was prepared, and what was closed stays closed. Only the key of its encryption may change.
create function bewaak_voorbereiding() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'what was prepared is never removed';
  end if;
  if (new.id, new.soort, new.onderwerp, new.team, new.stand, new.voorbereid_door, new.voorbereid_op)
    is distinct from (old.id, old.soort, old.onderwerp, old.team, old.stand, old.voorbereid_door, old.voorbereid_op)
  then
    raise exception 'what was prepared is never changed';
  end if;
  if old.status <> 'wacht' and (new.status, new.nagekeken_door, new.gesloten_op) is distinct from (old.status, old.nagekeken_door, old.gesloten_op) then
    raise exception 'what was approved or sent back stays so';
  end if;
  return new;
end $$;
create trigger voorbereiding_bewaakt before update or delete on voorbereiding for each row execute function bewaak_voorbereiding();

-- Who approved a decision, or the withdrawal of a document, is another than who prepared it; and is never changed.
alter table besluit add constraint besluit_goedgekeurd foreign key (goedgekeurd_door) references medewerker (id);
alter table besluit add constraint besluit_vier_ogen check (goedgekeurd_door <> medewerker_id);
create or replace function weiger_ander_besluit() returns trigger language plpgsql as $$
begin
  if (old.aanvraag_id, old.uitkomst, old.medewerker_id, old.op, old.goedgekeurd_door)
    is distinct from (new.aanvraag_id, new.uitkomst, new.medewerker_id, new.op, new.goedgekeurd_door) then
    raise exception 'a decision is never changed';
  end if;
  return new;
end $$;

-- Every withdrawal from now on has somebody who approved it; those of before have not.
alter table intrekking add constraint intrekking_vier_ogen check (goedgekeurd_door <> medewerker_id);
create or replace function bewaak_intrekking() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.goedgekeurd_door is null then
      raise exception 'a withdrawal is approved by somebody';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    raise exception 'a withdrawal is never removed';
  end if;
  if (new.id, new.versie_id, new.soort, new.reden, new.medewerker_id, new.op, new.goedgekeurd_door)
    is distinct from (old.id, old.versie_id, old.soort, old.reden, old.medewerker_id, old.op, old.goedgekeurd_door)
  then
    raise exception 'a withdrawal is never changed';
  end if;
  return new;
end $$;
drop trigger intrekking_bewaakt on intrekking;
create trigger intrekking_bewaakt before insert or update or delete on intrekking for each row execute function bewaak_intrekking();
