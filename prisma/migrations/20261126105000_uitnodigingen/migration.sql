-- AlterTable
ALTER TABLE "instemming" ADD COLUMN "uitnodigingen" INTEGER NOT NULL DEFAULT 0;

-- What follows is written by hand.
-- Each row that was written to, was so once at least. What was asked anew keeps neither the address nor the secret of its link.
update instemming set uitnodigingen = 1 where sleutel_hash is not null;
update instemming set email_versleuteld = null, sleutel_hash = null, sleutel_versleuteld = null where status = 'vervangen';
