-- CreateTable
CREATE TABLE "zoek_zonder_uitslag" (
    "dag" DATE NOT NULL,
    "taal" TEXT NOT NULL,
    "woorden" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL,

    CONSTRAINT "zoek_zonder_uitslag_pkey" PRIMARY KEY ("dag", "taal", "woorden")
);
