CREATE TYPE "meetwat" AS ENUM ('begonnen', 'getoond', 'fout', 'verder', 'verzonden', 'verlaten');
CREATE TYPE "toestel" AS ENUM ('telefoon', 'tablet', 'computer', 'onbekend');
CREATE TYPE "javascript" AS ENUM ('ja', 'nee', 'onbekend');

CREATE TABLE "meting" (
    "dienst" TEXT NOT NULL,
    "dag" DATE NOT NULL,
    "stap" TEXT NOT NULL,
    "wat" "meetwat" NOT NULL,
    "code" TEXT NOT NULL,
    "javascript" "javascript" NOT NULL,
    "toestel" "toestel" NOT NULL,
    "aantal" INTEGER NOT NULL,

    CONSTRAINT "meting_pkey" PRIMARY KEY ("dienst","dag","stap","wat","code","javascript","toestel"),
    CONSTRAINT "meting_aantal" CHECK ("aantal" > 0)
);

CREATE INDEX "meting_wat_dag_idx" ON "meting"("wat", "dag");
