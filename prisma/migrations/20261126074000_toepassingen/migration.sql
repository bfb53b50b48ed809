-- Somebody who never signed in can be known too: a program that may do so sent something for them.
ALTER TABLE "burger" ALTER COLUMN "profiel_sub" DROP NOT NULL,
ALTER COLUMN "laatst_aangemeld_op" DROP NOT NULL;

-- Which program sent an aanvraag for its citizen, and the keyed hash of what it sent.
ALTER TABLE "aanvraag" ADD COLUMN "toepassing" TEXT,
ADD COLUMN "verzoek_hash" TEXT;
alter table aanvraag add constraint aanvraag_toepassing check ((toepassing is null) = (verzoek_hash is null));

-- A program looks as well. The new value cannot be written in the statement that makes it, hence the text.
ALTER TYPE "inzage_door" ADD VALUE 'toepassing';
ALTER TABLE "inzage" ADD COLUMN "toepassing" TEXT;
alter table inzage add constraint inzage_toepassing check ((door::text = 'toepassing') = (toepassing is not null));
