CREATE TABLE "bewaarde_filter" (
    "id" UUID NOT NULL,
    "medewerker_id" UUID NOT NULL,
    "naam_versleuteld" TEXT NOT NULL,
    "vraag" TEXT NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bewaarde_filter_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "vrijgave" (
    "id" UUID NOT NULL,
    "aanvraag_id" UUID NOT NULL,
    "medewerker_id" UUID NOT NULL,
    "reden" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "gezien_op" TIMESTAMPTZ(3),

    CONSTRAINT "vrijgave_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "bewaarde_filter_medewerker_id_id_idx" ON "bewaarde_filter"("medewerker_id", "id");

-- What somebody was not told yet.
create index vrijgave_ongezien on vrijgave (medewerker_id, id) where gezien_op is null;

-- The work list holds what is open: a small part of all cases, so that its indexes stay small however many are closed. Each
-- filter has one, with the cases of a team in the order of the list: the tightest term first, those without a term last.
-- The index over all cases that served the list before is not needed any more.
drop index aanvraag_team_status_stap_termijn_id_idx;

create index aanvraag_werk on aanvraag (team, coalesce(stap_termijn, 'infinity'::date), id)
  where status in ('ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde', 'goedgekeurd');
create index aanvraag_werk_dienst on aanvraag (team, dienst, coalesce(stap_termijn, 'infinity'::date), id)
  where status in ('ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde', 'goedgekeurd');
create index aanvraag_werk_behandelaar on aanvraag (team, behandelaar_id, coalesce(stap_termijn, 'infinity'::date), id)
  where status in ('ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde', 'goedgekeurd');
create index aanvraag_werk_wacht on aanvraag (team, wacht_op, coalesce(stap_termijn, 'infinity'::date), id)
  where status in ('ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde', 'goedgekeurd');
create index aanvraag_werk_ouderdom on aanvraag (team, ingediend_op)
  where status in ('ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde', 'goedgekeurd');
create index aanvraag_werk_nieuw on aanvraag (team, coalesce(stap_termijn, 'infinity'::date), id) where status = 'ingediend';
create index aanvraag_werk_stil on aanvraag (team, id)
  where stil_sinds is not null and status in ('ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde', 'goedgekeurd');

-- What anybody of the team can take now: the next case is the first of these.
create index aanvraag_vrij on aanvraag (team, coalesce(stap_termijn, 'infinity'::date), id)
  where behandelaar_id is null and wacht_op = 'medewerker' and stil_sinds is null and status in ('ingediend', 'in-behandeling');

-- Cases with a visit at a place that is still to come.
create index afspraak_zaak_op_plaats on afspraak (loket, aanvraag_id)
  where aanvraag_id is not null and status in ('gepland', 'aangemeld', 'opgeroepen');

-- What was taken and waits for who took it, for the job that puts back what nobody touches.
create index aanvraag_genomen on aanvraag (id)
  where behandelaar_id is not null and wacht_op = 'medewerker' and stil_sinds is null
    and status in ('ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde', 'goedgekeurd');
