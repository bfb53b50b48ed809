-- CreateTable
CREATE TABLE "overdracht" (
    "id" UUID NOT NULL,
    "aanvraag_id" UUID NOT NULL,
    "burger_id" UUID NOT NULL,
    "dienst" TEXT NOT NULL,
    "code_hash" TEXT,
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "code_tot" TIMESTAMPTZ(3) NOT NULL,
    "medewerker_id" UUID,
    "geopend_op" TIMESTAMPTZ(3),
    "open_tot" TIMESTAMPTZ(3),
    "beeindigd_op" TIMESTAMPTZ(3),

    CONSTRAINT "overdracht_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "overdracht_code_hash_key" ON "overdracht"("code_hash");

-- CreateIndex
CREATE INDEX "overdracht_aanvraag_id_id_idx" ON "overdracht"("aanvraag_id", "id" DESC);

-- CreateIndex
CREATE INDEX "overdracht_gemaakt_op_idx" ON "overdracht"("gemaakt_op");

-- What follows is written by hand.

-- A code is used once: what was opened has none any more, and stays opened by whom it was.
alter table overdracht add constraint overdracht_geopend check (
  (medewerker_id is null) = (geopend_op is null) and (geopend_op is null) = (open_tot is null) and (geopend_op is null or code_hash is null)
);
create function bewaak_overdracht() returns trigger language plpgsql as $$
begin
  if (new.id, new.aanvraag_id, new.burger_id, new.dienst, new.gemaakt_op, new.code_tot)
      is distinct from (old.id, old.aanvraag_id, old.burger_id, old.dienst, old.gemaakt_op, old.code_tot)
    or (old.medewerker_id is not null and (new.medewerker_id, new.geopend_op) is distinct from (old.medewerker_id, old.geopend_op))
    or (old.beeindigd_op is not null and new.beeindigd_op is distinct from old.beeindigd_op)
    or (old.code_hash is null and new.code_hash is not null)
  then
    raise exception 'what was handed over stays as it was, and a code works once';
  end if;
  return new;
end $$;
create trigger overdracht_bewaakt before update on overdracht for each row execute function bewaak_overdracht();
