-- CreateTable
CREATE TABLE "bedenktijd" (
    "id" UUID NOT NULL,
    "aanvraag_id" UUID NOT NULL,
    "medewerker_id" UUID NOT NULL,
    "actie" TEXT NOT NULL,
    "is_uitgesteld" BOOLEAN NOT NULL,
    "stand" INTEGER NOT NULL,
    "inhoud_versleuteld" TEXT NOT NULL,
    "begonnen_op" TIMESTAMPTZ(3) NOT NULL,
    "tot" TIMESTAMPTZ(3) NOT NULL,
    "ongedaan_op" TIMESTAMPTZ(3),
    "ingegaan_op" TIMESTAMPTZ(3),

    CONSTRAINT "bedenktijd_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "bedenktijd_aanvraag_id_id_idx" ON "bedenktijd"("aanvraag_id", "id" DESC);

-- CreateIndex
CREATE INDEX "bedenktijd_tot_idx" ON "bedenktijd"("tot");

-- What follows is written by hand.
alter table bedenktijd add constraint bedenktijd_medewerker foreign key (medewerker_id) references medewerker (id);
alter table bedenktijd add constraint bedenktijd_aanvraag foreign key (aanvraag_id) references aanvraag (id) on delete cascade;

-- What was undone never takes effect, and one thing at a time waits for its effect.
alter table bedenktijd add constraint bedenktijd_einde check (ongedaan_op is null or ingegaan_op is null);
create unique index bedenktijd_een_uitgesteld on bedenktijd (aanvraag_id) where is_uitgesteld and ongedaan_op is null and ingegaan_op is null;

-- An end stays as it was.
create function bewaak_bedenktijd() returns trigger language plpgsql as $$
begin
  if (old.id, old.aanvraag_id, old.medewerker_id, old.actie, old.is_uitgesteld, old.begonnen_op)
      is distinct from (new.id, new.aanvraag_id, new.medewerker_id, new.actie, new.is_uitgesteld, new.begonnen_op)
    or (old.ongedaan_op is not null and new.ongedaan_op is distinct from old.ongedaan_op)
    or (old.ingegaan_op is not null and new.ingegaan_op is distinct from old.ingegaan_op)
  then
    raise exception 'what was undone stays undone, and what took effect stays so';
  end if;
  return new;
end $$;
create trigger bedenktijd_bewaakt before update on bedenktijd for each row execute function bewaak_bedenktijd();
