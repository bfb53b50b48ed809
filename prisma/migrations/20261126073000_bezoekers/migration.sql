-- CreateTable
CREATE TABLE "bezoeker" (
    "id" UUID NOT NULL,
    "sleutel_hash" TEXT,
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "verloopt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bezoeker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "aanvraag_id" UUID NOT NULL,
    "email_versleuteld" TEXT NOT NULL,
    "email_hash" TEXT NOT NULL,
    "sleutel_hash" TEXT NOT NULL,
    "sleutel_versleuteld" TEXT NOT NULL,
    "taal" TEXT NOT NULL,
    "bevestigd_op" TIMESTAMPTZ(3),
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "volgtoegang" (
    "id" UUID NOT NULL,
    "aanvraag_id" UUID NOT NULL,
    "kijker_hash" TEXT NOT NULL,
    "verloopt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "volgtoegang_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "bezoeker_sleutel_hash_key" ON "bezoeker"("sleutel_hash");

-- CreateIndex
CREATE INDEX "bezoeker_verloopt_op_idx" ON "bezoeker"("verloopt_op");

-- CreateIndex
CREATE UNIQUE INDEX "contact_aanvraag_id_key" ON "contact"("aanvraag_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_sleutel_hash_key" ON "contact"("sleutel_hash");

-- CreateIndex
CREATE INDEX "volgtoegang_aanvraag_id_idx" ON "volgtoegang"("aanvraag_id");

-- CreateIndex
CREATE INDEX "volgtoegang_verloopt_op_idx" ON "volgtoegang"("verloopt_op");

-- AlterTable
ALTER TABLE "aanvraag" ADD COLUMN     "bezoeker_id" UUID,
ALTER COLUMN "burger_id" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "aanvraag_bezoeker_id_idx" ON "aanvraag"("bezoeker_id");

-- What follows is written by hand: what must never happen, held by the database itself.

-- An aanvraag is somebody's: of a citizen, or of a browser in which nobody signed in.
alter table aanvraag add constraint aanvraag_van_een check ((burger_id is null) <> (bezoeker_id is null));
alter table aanvraag add constraint aanvraag_bezoeker foreign key (bezoeker_id) references bezoeker (id);
alter table contact add constraint contact_aanvraag foreign key (aanvraag_id) references aanvraag (id) on delete cascade;
alter table volgtoegang add constraint volgtoegang_aanvraag foreign key (aanvraag_id) references aanvraag (id) on delete cascade;

-- One concept of a dienst for each browser.
create unique index aanvraag_een_concept_los on aanvraag (bezoeker_id, dienst) where status = 'concept';

-- What was sent stays sent, by whom and under which reference, and what is closed stays closed. One thing may change: what was
-- sent without signing in becomes a citizen's, and stays theirs.
create or replace function bewaak_aanvraag() returns trigger language plpgsql as $$
begin
  if old.status = 'concept' then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    raise exception 'an aanvraag that was sent is never removed';
  end if;
  if new.status = 'concept'
    or (new.dienst, new.referentie, new.indien_sleutel, new.ingediend_op)
      is distinct from (old.dienst, old.referentie, old.indien_sleutel, old.ingediend_op)
    or ((new.burger_id, new.bezoeker_id) is distinct from (old.burger_id, old.bezoeker_id)
      and not (old.burger_id is null and new.burger_id is not null and new.bezoeker_id is null))
  then
    raise exception 'an aanvraag that was sent stays sent';
  end if;
  if old.status in ('geweigerd', 'ingetrokken', 'afgerond') and new.status <> old.status then
    raise exception 'an aanvraag that was closed stays closed';
  end if;
  return new;
end $$;
