-- CreateTable
CREATE TABLE "stappenplan" (
    "id" UUID NOT NULL,
    "burger_id" UUID NOT NULL,
    "gebeurtenis" TEXT NOT NULL,
    "inhoud_versleuteld" TEXT NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "bewaard_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stappenplan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "voor_jou" (
    "id" UUID NOT NULL,
    "burger_id" UUID NOT NULL,
    "aan" BOOLEAN NOT NULL,
    "inhoud_versleuteld" TEXT,
    "opnieuw_vanaf" TIMESTAMPTZ(3),

    CONSTRAINT "voor_jou_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dienstgebruik" (
    "dienst" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL,

    CONSTRAINT "dienstgebruik_pkey" PRIMARY KEY ("dienst")
);

-- CreateIndex
CREATE INDEX "stappenplan_bewaard_op_idx" ON "stappenplan"("bewaard_op");

-- CreateIndex
CREATE UNIQUE INDEX "stappenplan_burger_id_gebeurtenis_key" ON "stappenplan"("burger_id", "gebeurtenis");

-- CreateIndex
CREATE UNIQUE INDEX "voor_jou_burger_id_key" ON "voor_jou"("burger_id");

-- What follows is written by hand: counting what was asked for lately reads no answers and no old cases.
create index aanvraag_gevraagd on aanvraag (ingediend_op, dienst) where status <> 'concept';

alter table stappenplan add constraint stappenplan_burger foreign key (burger_id) references burger (id) on delete cascade;
alter table voor_jou add constraint voor_jou_burger foreign key (burger_id) references burger (id) on delete cascade;
