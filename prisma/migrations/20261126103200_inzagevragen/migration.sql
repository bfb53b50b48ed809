-- CreateTable
CREATE TABLE "inzagevraag" (
    "id" UUID NOT NULL,
    "inzage_id" UUID NOT NULL,
    "burger_id" UUID NOT NULL,
    "medewerker_id" UUID,
    "team" TEXT,
    "vraag_versleuteld" TEXT NOT NULL,
    "gesteld_op" TIMESTAMPTZ(3) NOT NULL,
    "uiterlijk" DATE NOT NULL,
    "naar_auditor_op" TIMESTAMPTZ(3),
    "antwoord_versleuteld" TEXT,
    "beantwoord_door" UUID,
    "beantwoord_op" TIMESTAMPTZ(3),

    CONSTRAINT "inzagevraag_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "inzagevraag_inzage_id_key" ON "inzagevraag"("inzage_id");

-- CreateIndex
CREATE INDEX "inzagevraag_beantwoord_op_team_id_idx" ON "inzagevraag"("beantwoord_op", "team", "id");

-- CreateIndex
CREATE INDEX "inzagevraag_burger_id_id_idx" ON "inzagevraag"("burger_id", "id");

-- What follows is written by hand.

alter table inzagevraag add constraint inzagevraag_burger foreign key (burger_id) references burger (id) on delete cascade;
alter table inzagevraag add constraint inzagevraag_wie foreign key (beantwoord_door) references medewerker (id);
-- Who looked does not answer why.
alter table inzagevraag add constraint inzagevraag_ander check (beantwoord_door <> medewerker_id);
alter table inzagevraag add constraint inzagevraag_antwoord check (
  (antwoord_versleuteld is null) = (beantwoord_op is null) and (beantwoord_op is null) = (beantwoord_door is null)
);
alter table inzagevraag add constraint inzagevraag_bij_wie check (team is not null or naar_auditor_op is not null);

-- What was asked and what was answered stay as they are. Only the key of their encryption may change.
create function bewaak_inzagevraag() returns trigger language plpgsql as $$
begin
  if (new.id, new.inzage_id, new.medewerker_id, new.team, new.gesteld_op, new.uiterlijk)
    is distinct from (old.id, old.inzage_id, old.medewerker_id, old.team, old.gesteld_op, old.uiterlijk)
    or (old.beantwoord_op is not null and (new.beantwoord_op, new.beantwoord_door) is distinct from (old.beantwoord_op, old.beantwoord_door))
  then
    raise exception 'a question about a look is never changed';
  end if;
  return new;
end $$;
create trigger inzagevraag_bewaakt before update on inzagevraag for each row execute function bewaak_inzagevraag();
