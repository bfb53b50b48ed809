-- AlterTable
ALTER TABLE "bericht" ADD COLUMN     "mail_beloofd" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "versie" ADD COLUMN     "einde_gemeld_op" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "mailvoorkeur" (
    "burger_id" UUID NOT NULL,
    "keuze" TEXT NOT NULL,
    "aan" BOOLEAN NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mailvoorkeur_pkey" PRIMARY KEY ("burger_id","keuze")
);

-- What follows is written by hand: what ends soon is found without reading everything that is valid, and what waits for its mail
-- without reading an inbox.
create index versie_einde_te_melden on versie (geldig_tot, id) where status = 'geldig' and einde_gemeld_op is null;
create index bericht_mail_te_gaan on bericht (burger_id) where mail_beloofd and mail_verstuurd_op is null;
