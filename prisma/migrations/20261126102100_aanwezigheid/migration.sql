-- CreateTable
CREATE TABLE "aanwezigheid" (
    "aanvraag_id" UUID NOT NULL,
    "medewerker_id" UUID NOT NULL,
    "sinds" TIMESTAMPTZ(3) NOT NULL,
    "tot" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "aanwezigheid_pkey" PRIMARY KEY ("aanvraag_id","medewerker_id")
);

-- CreateIndex
CREATE INDEX "aanwezigheid_tot_idx" ON "aanwezigheid"("tot");

-- What follows is written by hand.
alter table aanwezigheid add constraint aanwezigheid_medewerker foreign key (medewerker_id) references medewerker (id) on delete cascade;
alter table aanwezigheid add constraint aanwezigheid_aanvraag foreign key (aanvraag_id) references aanvraag (id) on delete cascade;
