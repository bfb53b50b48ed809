-- CreateEnum
CREATE TYPE "aanvraag_status" AS ENUM ('concept', 'ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde', 'goedgekeurd', 'geweigerd', 'ingetrokken', 'afgerond');

-- CreateEnum
CREATE TYPE "afhandeling" AS ENUM ('automatisch', 'dossier', 'afspraak');

-- CreateEnum
CREATE TYPE "afspraak_status" AS ENUM ('gevraagd', 'gepland', 'geannuleerd', 'afgelopen');

-- CreateEnum
CREATE TYPE "rol" AS ENUM ('loketmedewerker', 'dossierbehandelaar', 'teamverantwoordelijke', 'proceseigenaar', 'auditor');

-- CreateEnum
CREATE TYPE "niveau" AS ENUM ('low', 'substantial', 'high');

-- CreateEnum
CREATE TYPE "versie_status" AS ENUM ('geldig', 'vervangen', 'vervallen', 'ingetrokken');

-- CreateEnum
CREATE TYPE "inzage_door" AS ENUM ('medewerker', 'systeem');

-- CreateEnum
CREATE TYPE "uitkomst" AS ENUM ('goedgekeurd', 'geweigerd');

-- CreateTable
CREATE TABLE "aanvraag" (
    "id" UUID NOT NULL,
    "referentie" TEXT,
    "burger_id" UUID NOT NULL,
    "dienst" TEXT NOT NULL,
    "schema_versie" INTEGER NOT NULL,
    "status" "aanvraag_status" NOT NULL,
    "formulier_stap" TEXT,
    "inhoud_versleuteld" TEXT NOT NULL,
    "taal" TEXT NOT NULL,
    "indien_sleutel" TEXT NOT NULL,
    "afhandeling" "afhandeling",
    "redenen" TEXT[],
    "stap" TEXT,
    "stap_termijn" DATE,
    "team" TEXT,
    "behandelaar_id" UUID,
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "bewaard_op" TIMESTAMPTZ(3) NOT NULL,
    "concept_tot" DATE,
    "ingediend_op" TIMESTAMPTZ(3),
    "afgesloten_op" TIMESTAMPTZ(3),

    CONSTRAINT "aanvraag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gebeurtenis" (
    "id" UUID NOT NULL,
    "aanvraag_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "gegevens" JSONB NOT NULL DEFAULT '{}',
    "door" TEXT NOT NULL,
    "medewerker_id" UUID,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gebeurtenis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bijlage" (
    "id" UUID NOT NULL,
    "aanvraag_id" UUID NOT NULL,
    "veld" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "bestand_id" UUID NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "toegevoegd_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bijlage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "afspraak" (
    "id" UUID NOT NULL,
    "aanvraag_id" UUID NOT NULL,
    "burger_id" UUID NOT NULL,
    "status" "afspraak_status" NOT NULL,
    "loket" TEXT NOT NULL,
    "dagdeel" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3),
    "gevraagd_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "afspraak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "medewerker" (
    "id" UUID NOT NULL,
    "profiel_sub" TEXT NOT NULL,
    "voornaam" TEXT NOT NULL,
    "achternaam" TEXT NOT NULL,
    "email" TEXT,
    "rol" "rol" NOT NULL,
    "team" TEXT NOT NULL,
    "laatst_aangemeld_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "medewerker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessie" (
    "id" UUID NOT NULL,
    "burger_id" UUID,
    "medewerker_id" UUID,
    "niveau" "niveau" NOT NULL,
    "middel" TEXT,
    "id_token_versleuteld" TEXT,
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "verloopt_op" TIMESTAMPTZ(3) NOT NULL,
    "uiterlijk_op" TIMESTAMPTZ(3) NOT NULL,
    "beeindigd_op" TIMESTAMPTZ(3),

    CONSTRAINT "sessie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bericht" (
    "id" UUID NOT NULL,
    "burger_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "gegevens" JSONB NOT NULL DEFAULT '{}',
    "aanvraag_id" UUID,
    "document_id" UUID,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "gelezen_op" TIMESTAMPTZ(3),
    "mail_verstuurd_op" TIMESTAMPTZ(3),
    "sleutel" TEXT NOT NULL,

    CONSTRAINT "bericht_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "burger" (
    "id" UUID NOT NULL,
    "profiel_sub" TEXT NOT NULL,
    "insz_hash" TEXT,
    "insz_versleuteld" TEXT,
    "voornaam" TEXT NOT NULL,
    "achternaam" TEXT NOT NULL,
    "email" TEXT,
    "telefoon" TEXT,
    "taal" TEXT NOT NULL DEFAULT 'nl',
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "laatst_aangemeld_op" TIMESTAMPTZ(3) NOT NULL,
    "documenten_gevraagd_op" TIMESTAMPTZ(3),

    CONSTRAINT "burger_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "burger_id" UUID NOT NULL,
    "documenttype" TEXT NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "insz_versleuteld" TEXT,
    "vernieuwt" BOOLEAN NOT NULL,
    "vernieuw_vanaf" DATE,
    "beletsel" TEXT,
    "beletsel_op" TIMESTAMPTZ(3),
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "versie" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "nummer" TEXT NOT NULL,
    "volgnummer" INTEGER NOT NULL,
    "status" "versie_status" NOT NULL,
    "uitgegeven_op" DATE NOT NULL,
    "geldig_tot" DATE,
    "einde_op" TIMESTAMPTZ(3),
    "einde_reden" TEXT,
    "reden" TEXT NOT NULL,
    "vervangt_id" UUID,
    "gat_vanaf" DATE,
    "taal" TEXT NOT NULL,
    "sjabloon_versie" INTEGER NOT NULL,
    "gegevens_versleuteld" TEXT NOT NULL,
    "bestand_id" UUID,
    "aanvraag_id" UUID,
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "versie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mutatiestand" (
    "bron" TEXT NOT NULL,
    "volgnummer" BIGINT NOT NULL,

    CONSTRAINT "mutatiestand_pkey" PRIMARY KEY ("bron")
);

-- CreateTable
CREATE TABLE "inzage" (
    "id" UUID NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "door" "inzage_door" NOT NULL,
    "medewerker_id" UUID,
    "wat" TEXT NOT NULL,
    "doel" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "aanvraag_id" UUID,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inzage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "besluit" (
    "id" UUID NOT NULL,
    "aanvraag_id" UUID NOT NULL,
    "uitkomst" "uitkomst" NOT NULL,
    "motivering" TEXT NOT NULL,
    "medewerker_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "uitgevoerd_op" TIMESTAMPTZ(3),

    CONSTRAINT "besluit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hartslag" (
    "naam" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hartslag_pkey" PRIMARY KEY ("naam")
);

-- CreateTable
CREATE TABLE "bestand" (
    "id" UUID NOT NULL,
    "sleutel_id" TEXT NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "mime" TEXT NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bestand_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "aanvraag_referentie_key" ON "aanvraag"("referentie");

-- CreateIndex
CREATE UNIQUE INDEX "aanvraag_indien_sleutel_key" ON "aanvraag"("indien_sleutel");

-- CreateIndex
CREATE INDEX "aanvraag_burger_id_status_bewaard_op_idx" ON "aanvraag"("burger_id", "status", "bewaard_op" DESC);

-- CreateIndex
CREATE INDEX "aanvraag_team_status_stap_termijn_id_idx" ON "aanvraag"("team", "status", "stap_termijn", "id");

-- CreateIndex
CREATE INDEX "aanvraag_status_concept_tot_idx" ON "aanvraag"("status", "concept_tot");

-- CreateIndex
CREATE INDEX "gebeurtenis_aanvraag_id_op_id_idx" ON "gebeurtenis"("aanvraag_id", "op", "id");

-- CreateIndex
CREATE UNIQUE INDEX "bijlage_bestand_id_key" ON "bijlage"("bestand_id");

-- CreateIndex
CREATE INDEX "bijlage_aanvraag_id_veld_idx" ON "bijlage"("aanvraag_id", "veld");

-- CreateIndex
CREATE UNIQUE INDEX "afspraak_aanvraag_id_key" ON "afspraak"("aanvraag_id");

-- CreateIndex
CREATE INDEX "afspraak_burger_id_status_idx" ON "afspraak"("burger_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "medewerker_profiel_sub_key" ON "medewerker"("profiel_sub");

-- CreateIndex
CREATE INDEX "sessie_burger_id_idx" ON "sessie"("burger_id");

-- CreateIndex
CREATE INDEX "sessie_medewerker_id_idx" ON "sessie"("medewerker_id");

-- CreateIndex
CREATE INDEX "sessie_uiterlijk_op_idx" ON "sessie"("uiterlijk_op");

-- CreateIndex
CREATE UNIQUE INDEX "bericht_sleutel_key" ON "bericht"("sleutel");

-- CreateIndex
CREATE INDEX "bericht_burger_id_op_id_idx" ON "bericht"("burger_id", "op" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "burger_profiel_sub_key" ON "burger"("profiel_sub");

-- CreateIndex
CREATE UNIQUE INDEX "burger_insz_hash_key" ON "burger"("insz_hash");

-- CreateIndex
CREATE INDEX "document_vernieuw_vanaf_id_idx" ON "document"("vernieuw_vanaf", "id");

-- CreateIndex
CREATE INDEX "document_onderwerp_idx" ON "document"("onderwerp");

-- CreateIndex
CREATE UNIQUE INDEX "document_burger_id_documenttype_onderwerp_key" ON "document"("burger_id", "documenttype", "onderwerp");

-- CreateIndex
CREATE UNIQUE INDEX "versie_nummer_key" ON "versie"("nummer");

-- CreateIndex
CREATE UNIQUE INDEX "versie_vervangt_id_key" ON "versie"("vervangt_id");

-- CreateIndex
CREATE UNIQUE INDEX "versie_bestand_id_key" ON "versie"("bestand_id");

-- CreateIndex
CREATE INDEX "versie_aanvraag_id_idx" ON "versie"("aanvraag_id");

-- CreateIndex
CREATE UNIQUE INDEX "versie_document_id_volgnummer_key" ON "versie"("document_id", "volgnummer");

-- CreateIndex
CREATE INDEX "inzage_betrokkene_op_id_idx" ON "inzage"("betrokkene", "op" DESC, "id");

-- CreateIndex
CREATE INDEX "inzage_medewerker_id_op_idx" ON "inzage"("medewerker_id", "op" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "besluit_aanvraag_id_key" ON "besluit"("aanvraag_id");

-- AddForeignKey
ALTER TABLE "gebeurtenis" ADD CONSTRAINT "gebeurtenis_aanvraag_id_fkey" FOREIGN KEY ("aanvraag_id") REFERENCES "aanvraag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bijlage" ADD CONSTRAINT "bijlage_aanvraag_id_fkey" FOREIGN KEY ("aanvraag_id") REFERENCES "aanvraag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "versie" ADD CONSTRAINT "versie_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_aanvraag_id_fkey" FOREIGN KEY ("aanvraag_id") REFERENCES "aanvraag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is written by hand: what must never happen, held by the database itself.

-- One valid versie a document.
create unique index versie_een_geldige on versie (document_id) where status = 'geldig';

-- One concept of a dienst for each citizen.
create unique index aanvraag_een_concept on aanvraag (burger_id, dienst) where status = 'concept';

-- A concept has no reference yet and ends some day, all else has a reference and the moment it was sent.
alter table aanvraag add constraint aanvraag_ingediend check (
  case when status = 'concept' then referentie is null and concept_tot is not null
  else referentie is not null and ingediend_op is not null and afhandeling is not null end
);

-- A session is somebody's: a citizen's or a medewerker's.
alter table sessie add constraint sessie_van_een check ((burger_id is null) <> (medewerker_id is null));

-- A versie that stopped being valid says when and why.
alter table versie add constraint versie_einde check ((status = 'geldig') = (einde_op is null));

alter table aanvraag add constraint aanvraag_burger foreign key (burger_id) references burger (id);
alter table document add constraint document_burger foreign key (burger_id) references burger (id);
alter table bericht add constraint bericht_burger foreign key (burger_id) references burger (id);
alter table bijlage add constraint bijlage_bestand foreign key (bestand_id) references bestand (id);
alter table versie add constraint versie_bestand foreign key (bestand_id) references bestand (id) on delete set null;
alter table versie add constraint versie_vervangt foreign key (vervangt_id) references versie (id);

-- What happened is the record: neither a gebeurtenis nor an inzage is ever changed.
create function weiger_wijziging() returns trigger language plpgsql as $$
begin
  raise exception 'a row of % is never changed', tg_table_name;
end $$;
create trigger gebeurtenis_vast before update on gebeurtenis for each row execute function weiger_wijziging();
create trigger inzage_vast before update or delete on inzage for each row execute function weiger_wijziging();
