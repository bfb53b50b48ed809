-- CreateEnum
CREATE TYPE "virusstand" AS ENUM ('wacht', 'schoon', 'besmet');

-- CreateTable
CREATE TABLE "viruscontrole" (
    "bestand_id" UUID NOT NULL,
    "stand" "virusstand" NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "viruscontrole_pkey" PRIMARY KEY ("bestand_id")
);

-- What follows is written by hand.
create index viruscontrole_wacht on viruscontrole (op, bestand_id) where stand = 'wacht';
alter table viruscontrole add constraint viruscontrole_bestand foreign key (bestand_id) references bestand (id) on delete cascade;
