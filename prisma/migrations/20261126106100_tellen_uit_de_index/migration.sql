-- Only concepts have an end of their own. Over all cases, this index tempted the planner to read every open case of the city for a count
-- of one team.
drop index aanvraag_status_concept_tot_idx;
create index aanvraag_concept_tot on aanvraag (concept_tot) where status = 'concept';

-- The counts above the work list are read from the index alone: that needs the day itself beside what is made of it.
drop index aanvraag_werk;
create index aanvraag_werk on aanvraag (team, coalesce(stap_termijn, 'infinity'::date), id) include (stap_termijn)
  where status in ('ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde', 'goedgekeurd');
drop index aanvraag_werk_dienst;
create index aanvraag_werk_dienst on aanvraag (team, dienst, coalesce(stap_termijn, 'infinity'::date), id) include (stap_termijn)
  where status in ('ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde', 'goedgekeurd');
drop index aanvraag_werk_behandelaar;
create index aanvraag_werk_behandelaar on aanvraag (team, behandelaar_id, coalesce(stap_termijn, 'infinity'::date), id) include (stap_termijn)
  where status in ('ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde', 'goedgekeurd');
drop index aanvraag_werk_wacht;
create index aanvraag_werk_wacht on aanvraag (team, wacht_op, coalesce(stap_termijn, 'infinity'::date), id) include (stap_termijn)
  where status in ('ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde', 'goedgekeurd');
drop index aanvraag_werk_nieuw;
create index aanvraag_werk_nieuw on aanvraag (team, coalesce(stap_termijn, 'infinity'::date), id) include (stap_termijn) where status = 'ingediend';

-- When the counters of a place are taken is read from the index alone, for weeks at once.
create index afspraak_bezet on afspraak (loket, van) include (balie, tot)
  where status in ('gepland', 'aangemeld', 'opgeroepen', 'aangeboden');
