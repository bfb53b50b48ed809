import { verwijderOudeConcepten } from '@/lib/aanvragen/verwijder-oude-concepten'
import { vergeetAanwezigheid } from '@/lib/aanwezigheid/aanwezig'
import { verwijderOudeAfspraken } from '@/lib/afspraken/verwijder-oude-afspraken'
import { verwijderOudeSessies } from '@/lib/auth/verwijder-oude-sessies'
import { verwijderOudeOverdrachten } from '@/lib/balie/overdracht'
import { verwijderOudeBedenktijden } from '@/lib/bedenktijd/bedenktijd'
import { vergeetOudeBezoekers } from '@/lib/bezoekers/bezoeker'
import { verwijderOudeVolgtoegang } from '@/lib/bezoekers/volgtoegang'
import { verwijderVreemdeControles } from '@/lib/documenten/controle/verwijder-vreemde-controles'
import { verwijderOudeDelingen } from '@/lib/documenten/delen/verwijder-oude-delingen'
import { verwijderOudeBestanden } from '@/lib/documenten/verwijder-oude-bestanden'
import { verwijderOudeGesprekskladden } from '@/lib/gesprekken/verwijder-oude-gesprekskladden'
import { verwijderOudeKladden } from '@/lib/loket/klad'
import { verwijderOudeMandaten } from '@/lib/mandaten/scan'
import { verwijderOudeMetingen } from '@/lib/metingen/verwijder-oude-metingen'
import { nu } from '@/lib/platform/klok'
import { ruimLimietenOp } from '@/lib/platform/limiet'
import { verwijderOudeRedactiekladden } from '@/lib/redactie/klad'
import { verwijderOudeTaakkladden } from '@/lib/taken/verwijder-oude-taakkladden'
import { verwijderOudeVerzoeken } from '@/lib/terugbellen/verwijder-oude-verzoeken'
import { vergeetOudeContacten } from '@/lib/volgen/vergeet-oude-contacten'
import { verwijderOudeStappenplannen } from '@/lib/wegwijs/stappenplan'
import { vergeetOudeVoorstellen } from '@/lib/wegwijs/voor-jou'
import { verwijderOudeZoektellingen } from '@/lib/zoeken/tel-zonder-uitslag'
import { ruimJobsOp } from './ruim-jobs-op'
import { zetOudeJobsOm } from './zet-oude-jobs-om'

/** Removes what has had its time: concepts after their end, what staff and citizens left lying, sessions, counts of tries, files of old versies, checks of what is none of ours, counts of searches and of forms, links that ended a year ago, lists of what to do, how to reach who did not sign in, what was handed over at a counter a year ago, who had a case open, what can not be undone any more, calls that were made. */
export async function ruimOp(): Promise<void> {
  await verwijderOudeConcepten()
  await verwijderOudeVolgtoegang()
  await vergeetOudeContacten()
  await vergeetOudeBezoekers()
  await verwijderOudeSessies()
  await verwijderOudeKladden()
  await verwijderOudeRedactiekladden()
  await verwijderOudeGesprekskladden()
  await verwijderOudeTaakkladden()
  await verwijderOudeBestanden()
  await verwijderVreemdeControles()
  await verwijderOudeDelingen()
  await verwijderOudeOverdrachten()
  await verwijderOudeMandaten()
  await verwijderOudeVerzoeken()
  await verwijderOudeZoektellingen()
  await verwijderOudeStappenplannen()
  await vergeetOudeVoorstellen()
  await verwijderOudeMetingen()
  await verwijderOudeAfspraken()
  await vergeetAanwezigheid()
  await verwijderOudeBedenktijden()
  await ruimJobsOp()
  await zetOudeJobsOm()
  await ruimLimietenOp(nu())
}
