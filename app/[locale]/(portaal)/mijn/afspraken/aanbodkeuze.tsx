import { getLocale, getTranslations } from 'next-intl/server'
import { Groep } from '@/components/formulier/velden/kader'
import { Acties, Knop } from '@/components/ui/knop'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import type { Aanbod, Dagaanbod, Voorstel } from '@/lib/afspraken/aanbod'
import { schrijfPlek } from '@/lib/afspraken/keuze'
import { env } from '@/lib/platform/env'
import { dagVan } from '@/lib/platform/klok'
import { toonDag, toonMoment, toonTijd, toonWeekdag } from '@/lib/tekst/datum'
import type { Taal } from '@/lib/tekst/talen'

/** What a page with free moments was asked to show. */
export type Aanbodvraag = { loket?: string; vanaf?: string; dag?: string }

type Props = {
  aanbod: Aanbod
  vraag: Aanbodvraag
  /** The address of this page that shows another place or day. */
  adres: (vraag: Aanbodvraag) => string
  actie: string
  verborgen: Record<string, string>
  knop: string
  fout?: string
}

/** The moments that are free, as one question with one button; another place or day is a link. Works without JavaScript. */
export async function Aanbodkeuze({ aanbod, vraag, adres, actie, verborgen, knop, fout }: Props) {
  const [t, taal] = await Promise.all([getTranslations('afspraken.tijd'), getLocale()])
  const { eerst, dichtst, plaatsen, plaats } = aanbod
  const dag = plaats && (plaats.dagen.find((een) => een.dag === vraag.dag) ?? plaats.dagen.find(({ tijden }) => tijden.length > 0))
  // A place that has nothing left is no dead end: what is free first elsewhere stands there instead.
  const opDag = plaats && dag && dag.tijden.length > 0 ? { loket: plaats.loket, ...dag } : undefined
  return (
    <>
      {plaats && (
        <section className="mb-8">
          <h2>{t('dagen', { loket: plaats.loket.naam })}</h2>
          <Dagen
            dagen={plaats.dagen}
            gekozen={dag?.dag}
            adres={(naar) => adres({ loket: plaats.loket.code, vanaf: plaats.dagen[0]?.dag, dag: naar })}
          />
          <p className="mt-3 flex flex-wrap gap-x-6">
            {plaats.vorige && (
              <a className="inline-block py-2" href={adres({ loket: plaats.loket.code, vanaf: plaats.vorige })}>
                {t('vorigeWeek')}
              </a>
            )}
            {plaats.volgende && (
              <a className="inline-block py-2" href={adres({ loket: plaats.loket.code, vanaf: plaats.volgende })}>
                {t('volgendeWeek')}
              </a>
            )}
            <a className="inline-block py-2" href={adres({})}>
              {t('alles')}
            </a>
          </p>
        </section>
      )}
      {opDag || eerst.length > 0 ? (
        <form method="post" action={actie} className="mb-10">
          {Object.entries(verborgen).map(([naam, waarde]) => (
            <input key={naam} type="hidden" name={naam} value={waarde} />
          ))}
          {opDag ? (
            <Groep id="plek" label={t('uren', { dag: toonWeekdag(taal, opDag.dag) })} fout={fout}>
              <div className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-2">
                {opDag.tijden.map((van, rang) => (
                  <Tijdvak
                    key={+van}
                    id={rang === 0 ? 'plek' : `plek-${rang}`}
                    waarde={schrijfPlek(opDag.loket.code, van)}
                    tekst={toonTijd(taal, van)}
                  />
                ))}
              </div>
            </Groep>
          ) : (
            <>
              <Groep id="plek" label={t('eerst')} fout={fout}>
                <Voorstellen id="plek" voorstellen={eerst} taal={taal} tekst={(waarden) => t('keuze', waarden)} />
              </Groep>
              {dichtst[0] && (
                <Groep id="plek-dichtst" label={t('dichtst', { loket: dichtst[0].loket.naam })}>
                  <Voorstellen id="plek-dichtst" voorstellen={dichtst} taal={taal} tekst={(waarden) => t('keuze', waarden)} />
                </Groep>
              )}
            </>
          )}
          <Acties>
            <Knop>{knop}</Knop>
          </Acties>
        </form>
      ) : (
        <p className="mb-8 max-w-regel">{t('niets', { telefoon: env().STAD_TELEFOON })}</p>
      )}
      <section className="mb-10">
        <h2 className="mb-3">{t('kiesPlaats')}</h2>
        <Lijst>
          {plaatsen.map(({ loket, eerste, gezochtTot }) => (
            <Lijstkaart key={loket.code} titel={loket.naam} href={adres({ loket: loket.code })}>
              <p>{loket.adres ?? t('adresVolgt')}</p>
              <p className="text-inkt">
                {eerste ? t('eerste', { moment: toonMoment(taal, eerste) }) : t('geenVrij', { dag: toonDag(taal, gezochtTot) })}
              </p>
            </Lijstkaart>
          ))}
        </Lijst>
      </section>
    </>
  )
}

type Voorstelwaarden = { loket: string; dag: string; tijd: string }

function Voorstellen({
  id,
  voorstellen,
  taal,
  tekst,
}: {
  id: string
  voorstellen: Voorstel[]
  taal: Taal
  tekst: (waarden: Voorstelwaarden) => string
}) {
  return (
    <div className="grid gap-2">
      {voorstellen.map(({ loket, van }, rang) => (
        <Tijdvak
          key={`${loket.code}${+van}`}
          id={rang === 0 ? id : `${id}-${rang}`}
          waarde={schrijfPlek(loket.code, van)}
          tekst={tekst({ loket: loket.naam, dag: toonWeekdag(taal, dagVan(van)), tijd: toonTijd(taal, van) })}
        />
      ))}
    </div>
  )
}

/** A moment to choose: as high as a finger. */
function Tijdvak({ id, waarde, tekst }: { id: string; waarde: string; tekst: string }) {
  return (
    <label className="flex min-h-12 items-center gap-3 rounded-vak border border-rand bg-kaart px-3 py-2 has-checked:border-merk has-checked:bg-merk-was">
      <input id={id} type="radio" name="plek" value={waarde} className="size-6 shrink-0 accent-merk" />
      <span>{tekst}</span>
    </label>
  )
}

async function Dagen({ dagen, gekozen, adres }: { dagen: Dagaanbod[]; gekozen?: string; adres: (dag: string) => string }) {
  const [t, taal] = await Promise.all([getTranslations('afspraken.tijd'), getLocale()])
  return (
    <ul className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] gap-2">
      {dagen.map(({ dag, tijden, isOpen }) => (
        <li key={dag} className="rounded-vak border border-lijn bg-kaart px-3 py-2">
          {tijden.length > 0 ? (
            <a href={adres(dag)} aria-current={dag === gekozen ? 'true' : undefined} className="inline-block py-1 aria-[current]:font-bold">
              {toonWeekdag(taal, dag)}
            </a>
          ) : (
            <span className="inline-block py-1">{toonWeekdag(taal, dag)}</span>
          )}
          <span className="block text-[0.9rem] text-gedempt">
            {tijden.length > 0 ? t('dagVrij', { aantal: tijden.length }) : t(isOpen ? 'dagVol' : 'dagDicht')}
          </span>
        </li>
      ))}
    </ul>
  )
}
