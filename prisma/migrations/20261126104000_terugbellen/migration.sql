-- CreateEnum
CREATE TYPE "terugbel_status" AS ENUM ('open', 'gebeld', 'niet-bereikt', 'geannuleerd');

-- CreateTable
CREATE TABLE "terugbelverzoek" (
    "id" UUID NOT NULL,
    "sleutel" UUID NOT NULL,
    "burger_id" UUID,
    "bij" TEXT NOT NULL,
    "dienst" TEXT,
    "stap" TEXT,
    "aanvraag_id" UUID,
    "team" TEXT NOT NULL,
    "nummer_versleuteld" TEXT NOT NULL,
    "naam_versleuteld" TEXT NOT NULL,
    "woorden_versleuteld" TEXT,
    "dagdeel" TEXT NOT NULL,
    "taalhulp" TEXT,
    "taal" TEXT NOT NULL,
    "status" "terugbel_status" NOT NULL DEFAULT 'open',
    "bel_dag" DATE NOT NULL,
    "pogingen" INTEGER NOT NULL DEFAULT 0,
    "uitkomst" TEXT,
    "medewerker_id" UUID,
    "genomen_op" TIMESTAMPTZ(3),
    "gevraagd_op" TIMESTAMPTZ(3) NOT NULL,
    "afgesloten_op" TIMESTAMPTZ(3),

    CONSTRAINT "terugbelverzoek_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "terugbelverzoek_sleutel_key" ON "terugbelverzoek"("sleutel");

-- CreateIndex
CREATE INDEX "terugbelverzoek_team_status_id_idx" ON "terugbelverzoek"("team", "status", "id");

-- CreateIndex
CREATE INDEX "terugbelverzoek_burger_id_status_idx" ON "terugbelverzoek"("burger_id", "status");

-- CreateIndex
CREATE INDEX "terugbelverzoek_afgesloten_op_idx" ON "terugbelverzoek"("afgesloten_op");

-- What follows is written by hand.

-- What is over says when; a call that was made says how it ended; who takes it says since when.
alter table terugbelverzoek add constraint terugbelverzoek_stand check (
  (status = 'open') = (afgesloten_op is null) and (status = 'gebeld') = (uitkomst is not null) and (medewerker_id is null) = (genomen_op is null)
);

-- What somebody asked stays as they asked it, and what is over stays over. The key of an encryption may become another.
create function bewaak_terugbelverzoek() returns trigger language plpgsql as $$
begin
  if old.status <> 'open' and new.status <> old.status then
    raise exception 'a request to be called that is over stays over';
  end if;
  if (new.id, new.sleutel, new.burger_id, new.aanvraag_id, new.gevraagd_op)
      is distinct from (old.id, old.sleutel, old.burger_id, old.aanvraag_id, old.gevraagd_op)
    or new.pogingen < old.pogingen
  then
    raise exception 'who asked to be called, and when, is never changed';
  end if;
  return new;
end $$;
create trigger terugbelverzoek_bewaakt before update on terugbelverzoek for each row execute function bewaak_terugbelverzoek();
