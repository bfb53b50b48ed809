CREATE TYPE "cijfer" AS ENUM ('in', 'uit', 'open', 'laat', 'krap', 'bezoek', 'niet-gekomen', 'gewacht', 'wachtminuten');

CREATE TYPE "kanaal" AS ENUM ('online', 'balie', 'programma', 'loket');

CREATE TABLE "dagcijfer" (
    "dag" DATE NOT NULL,
    "wat" "cijfer" NOT NULL,
    "dienst" TEXT NOT NULL,
    "team" TEXT NOT NULL,
    "loket" TEXT NOT NULL,
    "kanaal" "kanaal" NOT NULL,
    "aantal" INTEGER NOT NULL,

    CONSTRAINT "dagcijfer_pkey" PRIMARY KEY ("dag","wat","dienst","team","loket","kanaal")
);

-- What was done on a day: counted each night, among all that was ever done.
create index aanvraag_uit on aanvraag (afgesloten_op) where afgesloten_op is not null;
-- What took place on a day, at every place.
create index afspraak_op_dag on afspraak (van) where status in ('afgelopen', 'niet-gekomen');
